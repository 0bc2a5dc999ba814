// SPDX-License-Identifier: MIT
import Vocabulary

/// B6 of last time's plan: the day on which all meant to look again, of which nothing is said.
struct NoWordRule: PlanRule {
  let cards = [
    RuleCard(
      "B6.no-word", .could, looksFor: "the day on which all meant to look at last time\u{2019}s plan, and no word on what came of it",
      why: "Whoever came for that day, or waited for it, remembers it.",
      asksWhen: """
        With --previous: where last time\u{2019}s next_review has passed by the day this plan was written, else by today, and no review \
        here is of that day or later.
        """)
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    let plan = reading.plan
    guard let day = reading.beside.previous?.plan.nextReview?.date.day, day < reading.day, day <= plan.writtenOn?.day ?? reading.day,
      plan.nextReview?.date.day != day
    else { return [] }
    let isSpokenOf = plan.reviews.contains { review in
      let days = [review.date?.day, review.heldOn?.day].compactMap { $0 }
      // A review that was held on a day nobody wrote down may be the one.
      return days.isEmpty ? review.decision != nil || review.since != nil : days.contains { $0 >= day }
    }
    guard !isSpokenOf else { return [] }
    return [
      reading.advice(
        "B6.no-word", .could, "Last time you meant to look again on \(day.words). What came of it?",
        "Write it under reviews: the day, what changed and why; or that it was not held, and what stood in the way.")
    ]
  }
}
