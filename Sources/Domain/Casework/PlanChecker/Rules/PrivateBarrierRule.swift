// SPDX-License-Identifier: MIT
import Vocabulary

/// B2 of private words: what somebody said for few would stand on paper. It says whose they are, never the words.
struct PrivateBarrierRule: PlanRule {
  let cards = [
    RuleCard(
      "B2.private-in-print", .could, looksFor: "a text for print that holds what somebody said and did not share with all",
      why: "Who reads their own words on paper without having been asked says less next time.",
      asksWhen: """
        Of a barrier that somebody spoke about, where no words about it are shared with all; and of a barrier, a strength or a row that \
        has three words in a row of a voice that is not for all.
        """)
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    let plan = reading.plan
    var found: [PlanCheck.Advice] = []
    func ask(_ what: String, _ voice: Plan.Voice, row: String? = nil) {
      let whose = Self.whose(voice, reading)
      found.append(
        reading.advice(
          "B2.private-in-print", .could, row: row,
          "\(what) would be printed, and what \(whose ?? "somebody") said about it is not for all. "
            + (whose.map { "Is \($0)" } ?? "Are they") + " content with these words on paper?",
          "Ask which words may stand on the page, or say it more generally."))
    }
    for (index, barrier) in plan.barriers.enumerated() where !Words.isEmpty(barrier.text) {
      if let voice = Self.spoken(about: barrier, plan) ?? Self.voice(in: barrier.text, plan) { ask("Barrier \(index + 1)", voice) }
    }
    for (name, texts) in [("Strength", plan.strengths), ("Resilience", plan.resilience.map(\.text))] {
      for (index, text) in texts.enumerated() { Self.voice(in: text, plan).map { ask("\(name) \(index + 1)", $0) } }
    }
    for row in reading.rows {
      let texts = [
        plan.barrier(of: row.row) == nil ? row.row.barrier : "", row.row.action, row.row.howWeKnow, row.row.measure?.target ?? "",
      ]
      if let voice = texts.lazy.compactMap({ Self.voice(in: $0, plan) }).first { ask("Row \(row.name)", voice, row: row.name) }
    }
    return found
  }

  /// Of a barrier that only words which are not for all speak about, the first of them.
  private static func spoken(about barrier: Plan.Barrier, _ plan: Plan) -> Plan.Voice? {
    let voices = plan.voices.filter { !Words.isEmpty($0.about) && ($0.about == barrier.id || $0.about == barrier.text) }
    return voices.contains { $0.share == .all } ? nil : voices.first { !Words.isEmpty($0.words) }
  }

  /// The first voice that is not for all and has three words in a row with a text.
  private static func voice(in text: String, _ plan: Plan) -> Plan.Voice? {
    let words = Words.of(text).map(\.plain)
    guard words.count >= 3 else { return nil }
    return plan.voices.first { voice in
      let said = Words.of(voice.words).map(\.plain)
      return voice.share != .all && said.count >= 3 && AskablePlan.repeats(words, said)
    }
  }

  private static func whose(_ voice: Plan.Voice, _ reading: PlanReading) -> String? {
    if reading.plan.isChild(voice) { return reading.plan.child.firstName }
    let name = Words.isEmpty(voice.name) ? voice.who : voice.name
    return reading.askable.quotable(name).map { ["parent", "carer"].contains($0.lowercased()) ? "a \($0.lowercased())" : $0 }
  }
}
