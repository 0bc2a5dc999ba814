// SPDX-License-Identifier: MIT
import Vocabulary

/// B4: only one household was looked at.
struct FamilyRule: PlanRule {
  let cards = [
    RuleCard(
      "B4", .should, looksFor: "only one of the family named, or nobody",
      why: "A grandparent or an older cousin may be the one who can help.",
      asksWhen: "A should where nobody is named, a could where one is; not where somebody is left out on purpose.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard !reading.askable.leavesSomebodyOut, reading.plan.family.count < 2 else { return [] }
    let isOne = reading.plan.family.count == 1
    return [
      reading.advice(
        "B4", isOne ? .could : .should,
        isOne ? "One person of the family is named here. Who else is there?" : "Nobody of the family is named here.",
        "If it is safe to ask, find out who else \(reading.plan.child.firstName) trusts: a grandparent, an older cousin, a neighbour.")
    ]
  }
}
