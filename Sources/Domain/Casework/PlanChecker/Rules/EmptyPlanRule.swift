// SPDX-License-Identifier: MIT
import Vocabulary

/// B7: neither barriers nor rows.
struct EmptyPlanRule: PlanRule {
  let cards = [
    RuleCard(
      "B7.no-rows", .should, looksFor: "a plan with neither barriers nor rows", why: "There is nothing to do yet.",
      asksWhen: "Where both lists are empty.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard reading.plan.barriers.isEmpty, reading.plan.rows.isEmpty else { return [] }
    return [
      reading.advice(
        "B7.no-rows", .should, "The plan says neither what is in the way nor who does what.", "Begin with one barrier and one step.")
    ]
  }
}
