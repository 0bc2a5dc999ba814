// SPDX-License-Identifier: MIT
import Vocabulary

/// E11: one person for everything.
struct OnePersonRule: PlanRule {
  let cards = [
    RuleCard(
      "E11.one-person", .should, looksFor: "one person who carries every row", why: "One illness, and the plan stands still.",
      asksWhen: "Where there are two rows or more and all have the same name.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    let names = reading.plan.rows.compactMap { $0.responsible.map { NameKey.whole($0.name) } }.filter { !$0.isEmpty }
    guard names.count > 1, names.count == reading.plan.rows.count, Set(names).count == 1 else { return [] }
    return [reading.advice("E11.one-person", .should, "One person carries every row.", "Share it out: who else could take one small step?")]
  }
}
