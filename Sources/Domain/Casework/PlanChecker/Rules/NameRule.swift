// SPDX-License-Identifier: MIT
import Vocabulary

/// A plan says whose it is.
struct NameRule: PlanRule {
  let cards = [
    RuleCard(
      "B1.no-name", .should, looksFor: "a plan whose first_name is still to be filled in", why: "A plan is for one child.",
      asksWhen: "Where first_name is the word of the blank plan.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard reading.plan.child.isNotNamedYet else { return [] }
    return [
      reading.advice(
        "B1.no-name", .should, "The plan does not say yet whose it is.",
        "Write the name the child is called by, under child: as first_name.")
    ]
  }
}
