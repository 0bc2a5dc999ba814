// SPDX-License-Identifier: MIT
import Vocabulary

/// B9: the last review begins again, or carries on although nothing moved.
struct RestartRule: PlanRule {
  let cards = [
    RuleCard(
      "B9", .should, looksFor: "a last review that begins again from the start, or changes nothing although nothing moved",
      why: "A new start forgets what did work; more of the same brings the same.",
      asksWhen:
        "Where the words of its why weigh more like starting again, or it goes on, changes no row and attendance is no higher than before.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard let last = reading.plan.lastHeldReview else { return [] }
    if reading.cues.says(.reviewRestart, of: last.why) {
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
