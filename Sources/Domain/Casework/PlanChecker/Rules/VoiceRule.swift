// SPDX-License-Identifier: MIT
import Vocabulary

/// B2: nobody asked.
struct VoiceRule: PlanRule {
  let cards = [
    RuleCard(
      "B2", .should, looksFor: "no words of the child\u{2019}s, or of any parent\u{2019}s or carer\u{2019}s",
      why: "They know most of what is in the way, and a plan that was not theirs is not kept.",
      asksWhen: "Where neither words nor a reason for none stand under voices; of parents only where one may be asked.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    var found: [PlanCheck.Advice] = []
    let name = reading.plan.child.firstName
    if !Self.isHeard(reading, reading.plan.isChild) {
      found.append(
        reading.advice(
          "B2", .should, "\(name)\u{2019}s own words are not here, nor why not.",
          "Ask what the hardest and the best bit of a day is, and ask who may read it; words, a drawing or a nod will do."))
    }
    if !reading.askable.leavesAllParentsOut, !Self.isHeard(reading, reading.isParent) {
      found.append(
        reading.advice(
          "B2", .should, "No parent\u{2019}s or carer\u{2019}s words are here, nor why not.",
          "If it is safe to ring, ask what mornings are like at home; read back what you would write, and keep to what may be read by others."
        ))
    }
    return found
  }

  /// Their words, or a reason why there are none.
  private static func isHeard(_ reading: PlanReading, _ isTheirs: (Plan.Voice) -> Bool) -> Bool {
    reading.plan.voices.contains { isTheirs($0) && (!Words.isEmpty($0.words) || isReason($0.how)) }
  }

  private static let ways = [
    "letter*", "phone*", "call*", "rang", "text*", "email*", "visit*", "meeting*", "survey*", "questionnaire*", "form", "conversation*",
    "message*", "whatsapp", "teams", "zoom", "chat*", "app", "profile", "sheet", "worksheet", "coffee", "gate",
  ]
  private static let reasons = [
    "not", "no", "n't", "didn't", "couldn't", "wouldn't", "can't", "cannot", "won't", "hasn't", "isn't", "never", "without", "because",
    "declin*", "prefer*", "rather", "chose", "choose*", "unable", "too", "tried", "until", "ill", "hospital", "away", "asleep", "yet",
    "nobody", "unwell", "abroad", "wait*", "asked", "twice", "upset", "later", "silent", "quiet", "times", "nights", "shift*", "wish*",
    "wants", "wanted", "unsafe",
    "safe",
  ]

  /// `Letter home` is how words were asked for, not why there are none.
  private static func isReason(_ how: String?) -> Bool {
    let words = Words.of(how ?? "")
    return !Words.isEmpty(how) && (words.count > 8 || Words.holdsAny(reasons, in: words) || !Words.holdsAny(ways, in: words))
  }
}
