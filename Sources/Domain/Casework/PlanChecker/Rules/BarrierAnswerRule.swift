// SPDX-License-Identifier: MIT
import Vocabulary

/// B7 and E6: a barrier without an answer.
struct BarrierAnswerRule: PlanRule {
  let cards = [
    RuleCard(
      "B7.barrier-without-action", .should, looksFor: "a barrier that no row answers",
      why: "What was said and is not answered was not heard.",
      asksWhen: "Where no row with an action names the barrier by its id or its words.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    reading.unanswered.map { index in
      reading.advice(
        "B7.barrier-without-action", .should, "No row answers barrier \(index + 1).",
        "Add a small first step with a name and a day, or write why not now.")
    }
  }
}
