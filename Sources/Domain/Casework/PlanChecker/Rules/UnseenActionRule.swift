// SPDX-License-Identifier: MIT
import Vocabulary

/// B1 of actions: nobody could see them happen.
struct UnseenActionRule: RowRule {
  let cards = [
    RuleCard(
      "B1.unseen-action", .should, looksFor: "a row without an action, or one that is a stance: monitor, support, encourage",
      why: "Only what can be seen can be done, and looked back on.",
      asksWhen: "Where an action is empty, or its words weigh more like a stance than like something done.")
  ]

  func look(_ row: ReadRow, _ reading: PlanReading) -> PlanCheck.Advice? {
    let action = row.row.action
    // What is full attendance again, or fewer hours, has its own word.
    guard row.actionKinds.isDisjoint(with: [.actionHundred, .partTime]), Words.isEmpty(action) || row.actionKinds.contains(.actionUnseen)
    else { return nil }
    return reading.advice(
      "B1.unseen-action", .should, row: row.name,
      Words.isEmpty(action)
        ? "Row \(row.name) has no action." : "\(reading.quote(action, else: "Row \(row.name)")): nobody could see this happen.",
      "Who does what, on which day? For example: Mrs Dobson meets \(reading.plan.child.firstName) at the library door on Monday at 8:50.")
  }
}
