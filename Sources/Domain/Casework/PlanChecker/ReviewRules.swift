// SPDX-License-Identifier: MIT
import Vocabulary

/// B6: late. B8.no-review: no date at all. B9: begins again, or carries on although nothing moved.
enum ReviewRules {
  private static let restarts = [
    "start again", "start afresh", "start over", "fresh start", "begin again", "begin afresh", "begin anew", "from scratch",
    "restart*", "back to the beginning", "square one", "start from the beginning", "clean slate", "wipe*", "start a new plan",
    "start the plan again", "scrap the plan", "scrap it all", "scrap all", "begun again", "re-start*", "reset", "from nothing", "anew",
    "over again", "abandon*", "from the beginning", "back to the start", "tear up", "day one", "rip up", "blank page",
    "starting again", "starting over", "starting afresh", "bin the plan", "begin the plan again",
  ]

  static func isRestart(_ text: String?) -> Bool { text.map { Words.holdsAny(restarts, in: Words.of($0)) } ?? false }

  static func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    var found: [PlanCheck.Advice] = []
    let plan = reading.plan
    let next = plan.nextReview?.date.day
    let waiting = plan.reviews.filter { $0.heldOn == nil && $0.decision == nil }.compactMap { $0.date?.day }
    if let passed = (waiting + [next].compactMap { $0 }).filter({ $0 < reading.day }).min() {
      found.append(
        reading.advice(
          "B6", .should, "The review of \(passed.words) has passed and was not held, or not written down.",
          "Hold it this week, and say so to everybody."))
    }
    for review in plan.reviews {
      guard let planned = review.date?.day, let held = review.heldOn?.day, planned.days(to: held) > 7 else { continue }
      found.append(
        reading.advice(
          "B6", .should, "The review of \(planned.words) was held \(planned.days(to: held)) days late.",
          "Book the next one now, and a second day in case."))
    }
    if let first = (waiting + [next].compactMap { $0 }).filter({ $0 >= reading.day }).min(), reading.day.days(to: first) > 42 {
      found.append(
        reading.advice(
          "B6", .should, "The next review is more than six weeks away.", "Look again within six weeks, sooner while things are new."))
    }
    if next == nil, waiting.isEmpty {
      found.append(
        reading.advice(
          "B8.no-review", .should, "No day is set to look at this again.", "Set one within six weeks, with its time and place."))
    }
    if let last = plan.lastHeldReview {
      if isRestart(last.why) {
        found.append(
          reading.advice(
            "B9", .should, "The review begins again from the start.", "What did work, a little? Keep that, and change one named row."))
      } else if last.decision == .goOn || last.decision == nil, last.changed.allSatisfy(Words.isEmpty), let before = last.before?.percent,
        let since = last.since?.percent, since <= before
      {
        found.append(
          reading.advice(
            "B9", .should, "Nothing moved, and the review changed nothing.", "Which one row would you change if you could change only one?")
        )
      }
    }
    return found
  }
}

/// E9: is the target within what the last weeks make likely? Else a first smaller step is asked for.
enum ReachRule {
  static func newest(_ plan: Plan) -> AttendanceShare? {
    let now = plan.now?.known
    guard let review = plan.lastHeldReview, let since = review.since else { return now }
    guard let now, let end = plan.now?.to?.day, let held = review.day?.day else { return now ?? since }
    return end > held ? now : since
  }

  static func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard let target = reading.plan.aim?.target else { return [] }
    guard let now = newest(reading.plan) else {
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
