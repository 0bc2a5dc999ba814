// SPDX-License-Identifier: MIT
import Exchange
public import Registers
public import Vocabulary

/// `belong codes`: the register codes with their days and sources.
public struct CodesAnswer: Sendable {
  /// Rules in the order of the table.
  public let rules: [CodeRule]

  /// Loads, chooses, returns; nil for a day lists every rule.
  public static func make(on day: CivilDay?, data: DataPlace) throws -> CodesAnswer {
    let rules = try RuleFiles.load(from: data.folder()).codes.rules
    return CodesAnswer(rules: rules.filter { rule in day.map { rule.isValid(on: $0) } ?? true })
  }
}
