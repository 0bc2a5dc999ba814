// SPDX-License-Identifier: MIT
import Vocabulary

/// B9: the last review begins again, or carries on although nothing moved.
struct RestartRule: PlanRule {
  let cards = [
    RuleCard(
      "B9", .should, looksFor: "a last review that begins again from the start, or changes nothing although nothing moved",
      why: "A new start forgets what did work; more of the same brings the same.",
      asksWhen: "Where its why speaks of starting again, or it goes on, changes no row and attendance is no higher than before.")
  ]

  private static let restarts = [
    "start again", "start afresh", "start over", "fresh start", "begin again", "begin afresh", "begin anew", "from scratch",
    "restart*", "back to the beginning", "square one", "start from the beginning", "clean slate", "wipe*", "start a new plan",
    "start the plan again", "scrap the plan", "scrap it all", "scrap all", "begun again", "re-start*", "reset", "from nothing", "anew",
    "over again", "abandon*", "from the beginning", "back to the start", "tear up", "day one", "rip up", "blank page",
    "starting again", "starting over", "starting afresh", "bin the plan", "begin the plan again",
  ]

  static func isRestart(_ text: String?) -> Bool { text.map { Words.holdsAny(restarts, in: Words.of($0)) } ?? false }

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard let last = reading.plan.lastHeldReview else { return [] }
    if Self.isRestart(last.why) {
      return [
        reading.advice(
          "B9", .should, "The review begins again from the start.", "What did work, a little? Keep that, and change one named row.")
      ]
    }
    guard last.decision == .goOn || last.decision == nil, last.changed.allSatisfy(Words.isEmpty), let before = last.before?.percent,
      let since = last.since?.percent, since <= before
    else { return [] }
    return [
      reading.advice(
        "B9", .should, "Nothing moved, and the review changed nothing.", "Which one row would you change if you could change only one?")
    ]
  }
}
