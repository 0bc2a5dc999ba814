// SPDX-License-Identifier: MIT
import Vocabulary

/// B1 of the aim: goals that are only the adults’.
struct AdultGoalsRule: PlanRule {
  let cards = [
    RuleCard(
      "B1.adult-goals", .could, looksFor: "an aim of rules, duties and agreements, without anything of the child\u{2019}s",
      why: "A child goes further for something of their own.",
      asksWhen: "Where the aim says what adults want and no word of what the child feels, likes or chooses.")
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

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard let aim = AimWishRule.aim(reading.plan) else { return [] }
    let words = Words.of(aim.text)
    guard Words.holdsAny(Self.adults, in: words), !Words.holdsAny(Self.ofTheChild, in: words) else { return [] }
    return [
      reading.advice(
        "B1.adult-goals", .could, "The aim says what the adults want. What would \(reading.plan.child.firstName) say it is for?",
        "Ask, and add it in those words.")
    ]
  }
}
