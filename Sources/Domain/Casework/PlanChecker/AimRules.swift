// SPDX-License-Identifier: MIT
import Vocabulary

/// B1 of the aim: a hope that nobody could say was reached; goals that are only the adults'.
enum AimRules {
  private static let wishes = [
    "improv*", "rais*", "increas*", "better", "more", "positiv*", "reduc*", "support*", "encourag*", "engag*", "ensur*", "develop*",
    "build*", "happier", "consisten*", "regular*", "good", "reintegrat*", "work*", "boost*", "get", "back", "closer", "try", "settle*",
    "progress", "attend*", "sustain*", "maintain*", "return*", "confiden*", "feel*", "stronger", "hopeful*", "fewer", "less",
    "towards", "nearer", "close the gap", "calmer", "easier", "manage", "embrace", "value", "resilien*",
  ]
  private static let adults = [
    "comply", "compl*", "expectation*", "legal*", "prosecut*", "fine", "satisf*", "policy", "requirement*", "obligation*", "target of",
    "ofsted", "agreement", "cooperate", "co-operate", "commitment", "acknowledge*", "adhere*", "accept*", "respond to",
    "parenting order", "take responsibility", "rules", "parents to ensure", "parental responsibility", "follow school",
    "school's target", "behav*",
  ]
  private static let ofTheChild = [
    "feel*", "happ*", "enjoy*", "safe*", "friend*", "confiden*", "wants", "proud", "calm*", "likes", "loves", "belong*",
    "less worried", "choose*", "her own", "his own", "their own", "words", "fun",
  ]

  static func isWish(_ text: String) -> Bool {
    !Words.countsSomething(text) && (Words.holdsAny(wishes, in: Words.of(text)) || Words.of(text).count < 4)
  }

  static func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard let aim = reading.plan.aim, !Words.isEmpty(aim.text) || aim.target != nil else {
      return [
        reading.advice(
          "B1.no-aim", .should, "The plan has no aim.", "Say what you all hope for, in days, and by when: 18 of the next 30 days.")
      ]
    }
    var found: [PlanCheck.Advice] = []
    if !Words.isEmpty(aim.text), isWish(aim.text) {
      found.append(
        reading.advice(
          "B1", aim.target == nil ? .should : .could,
          "\(reading.quote(aim.text, else: "The aim")) is a hope: on the day, two people could differ on whether it came true.",
          "What would you and \(reading.plan.child.firstName) see? For example: in school for 18 of the 30 days up to half-term."))
    }
    let words = Words.of(aim.text)
    if Words.holdsAny(adults, in: words), !Words.holdsAny(ofTheChild, in: words) {
      found.append(
        reading.advice(
          "B1.adult-goals", .could, "The aim says what the adults want. What would \(reading.plan.child.firstName) say it is for?",
          "Ask, and add it in those words."))
    }
    if aim.by?.day == nil {
      found.append(
        reading.advice(
          "B8.no-date", .should, "The aim has no day to look at it.", "Give it a day with its month and year: 23 October 2026."))
    }
    return found
  }
}
