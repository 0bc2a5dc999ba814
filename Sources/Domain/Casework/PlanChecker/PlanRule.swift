// SPDX-License-Identifier: MIT
public import Vocabulary

/// One thing that is looked for in a plan. Each rule is one file.
protocol PlanRule: Sendable {
  /// What is said by `--rules` of each id it gives; of an id that two rules give, both name the same card.
  var cards: [RuleCard] { get }
  /// What it finds.
  func look(_ reading: PlanReading) -> [PlanCheck.Advice]
}

/// One thing that is looked for in a row.
protocol RowRule: Sendable {
  /// What is said by `--rules` of each id it gives.
  var cards: [RuleCard] { get }
  /// What it finds.
  func look(_ row: ReadRow, _ reading: PlanReading) -> PlanCheck.Advice?
}

/// Rules that are asked of one row after another, so that what is said of a row stands together.
struct EachRow: PlanRule {
  private let rules: [any RowRule]

  init(_ rules: [any RowRule]) { self.rules = rules }

  var cards: [RuleCard] { rules.flatMap(\.cards) }

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    reading.rows.flatMap { row in rules.compactMap { $0.look(row, reading) } }
  }
}

/// What a rule says of itself.
public struct RuleCard: Equatable, Sendable {
  /// What a finding is called.
  public let id: String
  /// How much it asks for, at most.
  public let severity: Severity
  /// What it looks for.
  public let looksFor: String
  /// Why.
  public let why: String
  /// When it asks, and when it is silent.
  public let asksWhen: String

  init(_ id: String, _ severity: Severity, looksFor: String, why: String, asksWhen: String) {
    self.id = id
    self.severity = severity
    self.looksFor = looksFor
    self.why = why
    self.asksWhen = asksWhen
  }
}
