// SPDX-License-Identifier: MIT
import Vocabulary

/// B7 and E6: a barrier without an answer.
struct BarrierAnswerRule: PlanRule {
  let cards = [
    RuleCard(
      "B7", .should, looksFor: "what stands alone: a barrier, an action or a voice without the other, or fewer hours without a way back",
      why: "A plan that does not answer what is in the way changes nothing.",
      asksWhen: "Never by itself: it is the name of the B7 that follow."),
    RuleCard(
      "B7.barrier-without-action", .should, looksFor: "a barrier that no row answers",
      why: "What was said and is not answered was not heard.",
      asksWhen: "Where no row with an action names the barrier by its id or its words."),
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    reading.unanswered.map { index in
      reading.advice(
        "B7.barrier-without-action", .should, "No row answers barrier \(index + 1).",
        "Add a small first step with a name and a day, or write why not now.")
    }
  }
}
