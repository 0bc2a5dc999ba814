// SPDX-License-Identifier: MIT
import Vocabulary

/// B2: nobody asked. B7.voice-unanswered: somebody was asked, and no row answers.
enum VoiceRules {
  static func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    var found: [PlanCheck.Advice] = []
    let name = reading.plan.child.firstName
    if !isHeard(reading, reading.plan.isChild) {
      found.append(
        reading.advice(
          "B2", .should, "\(name)\u{2019}s own words are not here, nor why not.",
          "Ask what the hardest and the best bit of a day is; words, a drawing or a nod will do."))
    }
    if !reading.askable.leavesAllParentsOut, !isHeard(reading, reading.isParent) {
      found.append(
        reading.advice(
          "B2", .should, "No parent\u{2019}s or carer\u{2019}s words are here, nor why not.",
          "If it is safe to ring, ask what mornings are like at home, and write it down as it is said."))
    }
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

  /// Their words, or a reason why there are none.
  private static func isHeard(_ reading: PlanReading, _ isTheirs: (Plan.Voice) -> Bool) -> Bool {
    reading.plan.voices.contains { isTheirs($0) && (!Words.isEmpty($0.words) || !Words.isEmpty($0.how)) }
  }
}
