// SPDX-License-Identifier: MIT
import Vocabulary

/// B1 of the aim: goals that are only the adults’.
struct AdultGoalsRule: PlanRule {
  let cards = [
    RuleCard(
      "B1.adult-goals", .could, looksFor: "an aim of rules, duties and agreements, without anything of the child\u{2019}s",
      why: "A child goes further for something of their own.",
      asksWhen: "Where the words of the aim weigh more like what adults want than like something of the child\u{2019}s.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard let aim = AimWishRule.aim(reading.plan), reading.cues.says(.adultGoals, of: aim.text) else { return [] }
    return [
      reading.advice(
        "B1.adult-goals", .could, "The aim says what the adults want. What would \(reading.plan.child.firstName) say it is for?",
        "Ask, and add it in those words.")
    ]
  }
}
