// SPDX-License-Identifier: MIT
import Vocabulary

/// B1 of actions: they are the aim again.
struct HundredPercentRule: RowRule {
  static let card = RuleCard(
    "B1.hundred-percent", .should, looksFor: "an action that asks for every day, and is the aim over again",
    why: "A step is what somebody does to make a morning easier; the whole way is no step.",
    asksWhen: "Where the words of an action weigh more like full attendance asked for than like something done.")
  let cards = [Self.card]

  func look(_ row: ReadRow, _ reading: PlanReading) -> PlanCheck.Advice? {
    guard row.actionKinds.contains(.actionHundred) else { return nil }
    return reading.advice(
      "B1.hundred-percent", .should, row: row.name,
      "\(reading.quote(row.row.action, else: "Row \(row.name)")) is the aim, not a step towards it.",
      "What will somebody do on one morning to make it easier?")
  }
}
