// SPDX-License-Identifier: MIT
import Vocabulary

/// B8 and E13: no day to look back.
struct NoReviewRule: PlanRule {
  let cards = [
    RuleCard(
      "B8.no-review", .should, looksFor: "a plan without a day to look at it again",
      why: "Without a day it is looked at when it has failed.",
      asksWhen: "Where neither next_review nor a review still to be held has a day.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard LateReviewRule.ahead(reading.plan).isEmpty else { return [] }
    return [
      reading.advice(
        "B8.no-review", .should, "No day is set to look at this again.", "Set one within six weeks, with its time and place.")
    ]
  }
}
