// SPDX-License-Identifier: MIT
import Vocabulary

/// B7: somebody was asked, and no row answers.
struct VoiceAnswerRule: PlanRule {
  let cards = [
    RuleCard(
      "B7.voice-unanswered", .should, looksFor: "somebody who spoke about a barrier that no row answers",
      why: "To be asked and not answered is worse than not to be asked.",
      asksWhen: "Where a voice has about, and no row with an action names that barrier.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    var found: [PlanCheck.Advice] = []
    let name = reading.plan.child.firstName
    for voice in reading.plan.voices where !Words.isEmpty(voice.about) {
      let index = reading.plan.barriers.firstIndex { $0.id == voice.about || $0.text == voice.about }
      guard index.map(reading.unanswered.contains) ?? !reading.plan.rows.contains(where: { $0.barrier == voice.about }) else { continue }
      let whose = reading.plan.isChild(voice) ? name : reading.askable.quotable(voice.name ?? voice.who) ?? "Somebody"
      let said = voice.share == .all ? reading.askable.quotable(voice.words).map { "\u{201C}\($0)\u{201D} " } ?? "" : ""
      let barrier = index.map { "barrier \($0 + 1)" } ?? "something"
      found.append(
        reading.advice(
          "B7.voice-unanswered", .should, "\(whose) spoke about \(barrier). \(said)No row answers it.", "Add a row, or write why not now."))
    }
    return found
  }
}
