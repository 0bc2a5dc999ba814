// SPDX-License-Identifier: MIT
import Vocabulary

/// E4: only what pushes, or only what pulls.
struct OneForceRule: PlanRule {
  let cards = [
    RuleCard(
      "E4.one-force", .could, looksFor: "barriers that all push away from school, or all pull elsewhere",
      why: "Mostly both are there, and each needs another answer.", asksWhen: "Where barriers have a force and it is the same one.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    let forces = Set(reading.plan.barriers.compactMap(\.force))
    guard forces.count == 1, let only = forces.first else { return [] }
    let message =
      only == .push
      ? "Every barrier pushes away from school. Does anything pull elsewhere?"
      : "Every barrier pulls elsewhere. Does anything in school push away?"
    return [
      reading.advice("E4.one-force", .could, message, "Ask what a day at home has that a day at school has not, and the other way round.")
    ]
  }
}
