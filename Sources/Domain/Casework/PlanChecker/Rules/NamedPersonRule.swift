// SPDX-License-Identifier: MIT
import Vocabulary

/// E10: a row that is nobody’s.
struct NamedPersonRule: RowRule {
  let cards = [
    RuleCard(
      "E10.no-name", .should, looksFor: "a row without a person", why: "A step that is everybody\u{2019}s is nobody\u{2019}s.",
      asksWhen: "Where responsible has no name, unless that name was taken out because the plan leaves somebody out.")
  ]

  func look(_ row: ReadRow, _ reading: PlanReading) -> PlanCheck.Advice? {
    let isTaken = reading.askable.obstacles.contains { $0.id == "B3.not-asked" && $0.row == row.name }
    guard Words.isEmpty(row.row.responsible?.name), !isTaken else { return nil }
    return reading.advice("E10.no-name", .should, row: row.name, "Row \(row.name) has no name.", "Whose step is it? One person, by name.")
  }
}
