// SPDX-License-Identifier: MIT
public import Vocabulary

/// A register code with the days on which it means what it means.
public struct CodeRule: Hashable, Sendable {
  /// What happens to a mark dated after the last day of the rule.
  public enum AfterEnd: String, Sendable {
    /// The code is unknown there.
    case refuse
    /// It keeps its meaning, with a finding: registers go on using it.
    case accept
  }

  /// As written in registers.
  public let code: String
  /// In our words.
  public let meaning: String
  /// What it counts as.
  public let statisticalMeaning: StatisticalMeaning
  /// The reason under which the department publishes it.
  public let reason: String
  /// First day; nil for as far back as registers go.
  public let validFrom: CivilDay?
  /// Last day; nil while in force.
  public let validTo: CivilDay?
  /// What becomes of it after its last day.
  public let afterEnd: AfterEnd
  /// The code it is counted under; its own but for sub-codes of school systems.
  public let readsAs: String
  /// Only for children of compulsory school age.
  public let onlyCompulsoryAge: Bool
  /// Whether the source was seen; an unconfirmed rule is shown as such.
  public let isConfirmed: Bool
  /// Where it stands.
  public let source: String

  /// A rule.
  public init(
    code: String, meaning: String, statisticalMeaning: StatisticalMeaning, reason: String, validFrom: CivilDay?, validTo: CivilDay?,
    afterEnd: AfterEnd, readsAs: String, onlyCompulsoryAge: Bool, isConfirmed: Bool, source: String
  ) {
    self.code = code
    self.meaning = meaning
    self.statisticalMeaning = statisticalMeaning
    self.reason = reason
    self.validFrom = validFrom
    self.validTo = validTo
    self.afterEnd = afterEnd
    self.readsAs = readsAs
    self.onlyCompulsoryAge = onlyCompulsoryAge
    self.isConfirmed = isConfirmed
    self.source = source
  }

  /// In force on a day.
  public func isValid(on day: CivilDay) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}

/// What a code means on a day.
public enum CodeReading: Sendable {
  /// It means this. `outOfDate` where the code had ended, and is still accepted.
  case rule(CodeRule, outOfDate: Bool)
  /// No such code on that day: it begins later.
  case notBegun(first: CivilDay)
  /// No such code on that day: it ended.
  case ended(last: CivilDay)
  /// No such code.
  case unknown
}

/// The dated table of register codes. A letter alone fixes nothing: the date does.
public struct CodeTable: Sendable {
  /// Every rule, in the order of the table.
  public let rules: [CodeRule]
  private let byCode: [String: [CodeRule]]

  /// A table of rules.
  public init(_ rules: [CodeRule]) {
    self.rules = rules
    byCode = Dictionary(grouping: rules, by: \.code)
  }

  /// Reads a code, in capitals and without blanks, with its day.
  public func read(_ code: String, on day: CivilDay, ofCompulsoryAge: Bool = true) -> CodeReading {
    guard let candidates = byCode[code] else { return .unknown }
    var plain: CodeRule?
    for rule in candidates where rule.isValid(on: day) {
      if !rule.onlyCompulsoryAge { plain = plain ?? rule } else if ofCompulsoryAge { return .rule(rule, outOfDate: false) }
    }
    if let plain { return .rule(plain, outOfDate: false) }
    let past = candidates.filter { ($0.validTo ?? day) < day && !$0.onlyCompulsoryAge }
    if let last = past.max(by: { ($0.validTo ?? day) < ($1.validTo ?? day) }) {
      return last.afterEnd == .accept ? .rule(last, outOfDate: true) : .ended(last: last.validTo ?? day)
    }
    let future = candidates.compactMap(\.validFrom).filter { $0 > day }.min()
    return future.map(CodeReading.notBegun(first:)) ?? .unknown
  }
}
