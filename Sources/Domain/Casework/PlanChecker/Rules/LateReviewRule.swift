// SPDX-License-Identifier: MIT
import Vocabulary

/// B6: a review that is late, was late, or is far away.
struct LateReviewRule: PlanRule {
  let cards = [
    RuleCard(
      "B6", .should, looksFor: "a review whose day has passed, that was held late, or that is more than six weeks away",
      why: "Looking back soon keeps a small trouble small, and shows that the plan is meant.",
      asksWhen: "The day after a review was due; where one was held more than 7 days late; from 43 days ahead.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    var found: [PlanCheck.Advice] = []
    let days = Self.ahead(reading.plan)
    if let passed = days.filter({ $0 < reading.day }).min() {
      found.append(
        reading.advice(
          "B6", .should, "The review of \(passed.words) has passed and was not held, or not written down.",
          "Hold it this week, and say so to everybody."))
    }
    for review in reading.plan.reviews {
      guard let planned = review.date?.day, let held = review.heldOn?.day, planned.days(to: held) > Spans.late else { continue }
      found.append(
        reading.advice(
          "B6", .should, "The review of \(planned.words) was held \(planned.days(to: held)) days late.",
          "Book the next one now, and a second day in case."))
    }
    if let first = days.filter({ $0 >= reading.day }).min(), reading.day.days(to: first) > Spans.longest {
      found.append(
        reading.advice(
          "B6", .should, "The next review is more than six weeks away.", "Look again within six weeks, sooner while things are new."))
    }
    return found
  }

  /// The days of reviews that were set and not held yet.
  static func ahead(_ plan: Plan) -> [CivilDay] {
    plan.reviews.filter { Words.isEmpty($0.heldOn?.text) && $0.decision == nil }.compactMap { $0.date?.day }
      + [plan.nextReview?.date.day].compactMap { $0 }
  }
}
