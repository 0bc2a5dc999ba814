// SPDX-License-Identifier: MIT
import Vocabulary

/// E9: is the target within what the last weeks make likely? Else a first smaller step is asked for.
struct ReachRule: PlanRule {
  /// The element E9 says it.
  let cards: [RuleCard] = []

  static func newest(_ plan: Plan) -> AttendanceShare? {
    let now = plan.now?.known
    guard let review = plan.lastHeldReview, let since = review.since else { return now }
    guard let now, let end = plan.now?.to?.day, let held = review.day?.day else { return now ?? since }
    return end > held ? now : since
  }

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard let target = reading.plan.aim?.target else { return [] }
    guard let now = Self.newest(reading.plan) else {
      return [
        reading.advice(
          "E9", .could, "How many days was \(reading.plan.child.firstName) in during the last half-term?",
          "Write it under now, so that the target can be judged.")
      ]
    }
    guard !now.makesLikely(target) else { return [] }
    return [
      reading.advice(
        "E9", .could, "The target is far from the last half-term. Is it likely by then?",
        "Set a first smaller step: about three days more in thirty.")
    ]
  }
}
