// SPDX-License-Identifier: MIT
import Vocabulary

/// B4: only one household was looked at.
struct FamilyRule: PlanRule {
  let cards = [
    RuleCard(
      "B4", .should, looksFor: "only one of the family named, only those of one household, or nobody",
      why: "A grandparent or an older cousin may be the one who can help.",
      asksWhen:
        "A should where nobody is named, a could where one person or one household is; not where somebody is left out on purpose.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    let known = KnownFamily(reading)
    guard !reading.askable.leavesSomebodyOut, known.count < 2 || known.isOneHousehold else { return [] }
    let message =
      switch known.count {
      case 0: "Nobody of the family is named here."
      case 1: "One person of the family is named here. Who else is there?"
      default: "Everybody named here lives with \(reading.plan.child.firstName). Who else is there?"
      }
    return [
      reading.advice(
        "B4", known.count == 0 ? .should : .could, message,
        "If it is safe to ask, find out who else \(reading.plan.child.firstName) trusts: a grandparent, an older cousin, a neighbour.")
    ]
  }
}
