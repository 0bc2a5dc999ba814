// SPDX-License-Identifier: MIT
public import Registers

/// `belong reasons`: absence by code.
public struct ReasonsAnswer: Sendable {
  /// What the rows are cut by.
  public let groupings: [Grouping]
  /// Groups.
  public let groups: [ReasonGroup]
  /// The published reason of a code in force on the last day of the period.
  public let names: [String: String]
  /// What is said beside it.
  public let context: RegisterContext

  /// Loads, counts, returns.
  public static func make(
    _ question: RegisterQuestion, by groupings: [Grouping], data: DataPlace, progress: (String, Double) -> Void
  ) throws -> ReasonsAnswer {
    let loading = try RegisterLoading(question, data: data, progress: progress)
    var names: [String: String] = [:]
    let day = loading.context.span?.to ?? question.on
    for rule in loading.rules.codes.rules {
      if names[rule.code] == nil || rule.isValid(on: day) { names[rule.code] = rule.reason }
    }
    return ReasonsAnswer(
      groupings: groupings, groups: Reasons.groups(of: loading.register, by: groupings), names: names, context: loading.context)
  }
}
