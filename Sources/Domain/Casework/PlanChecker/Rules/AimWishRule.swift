// SPDX-License-Identifier: MIT
import Vocabulary

/// B1 of the aim: a hope that nobody could say was reached, or none at all.
struct AimWishRule: PlanRule {
  let cards = [
    RuleCard(
      "B1", .should, looksFor: "an aim that is a wish: improve, raise, better",
      why: "On the day, two people could differ on whether a wish came true.",
      asksWhen: "Where the words of the aim weigh more like a wish\u{2019}s; with a target beside it only a could."),
    RuleCard(
      "B1.no-aim", .should, looksFor: "a plan without an aim", why: "Without an aim nobody knows when the plan has done its work.",
      asksWhen: "Where the aim has neither words nor a target."),
  ]

  /// A plan has an aim where there are words for it, or a target.
  static func aim(_ plan: Plan) -> Plan.Aim? { plan.aim.flatMap { !Words.isEmpty($0.text) || $0.target != nil ? $0 : nil } }

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard let aim = Self.aim(reading.plan) else {
      return [
        reading.advice(
          "B1.no-aim", .should, "The plan has no aim.", "Say what you all hope for, in days, and by when: 18 of the next 30 days.")
      ]
    }
    guard !Words.isEmpty(aim.text), reading.cues.says(.aimWish, of: aim.text) else { return [] }
    return [
      reading.advice(
        "B1", aim.target == nil ? .should : .could,
        "\(reading.quote(aim.text, else: "The aim")) is a hope: on the day, two people could differ on whether it came true.",
        "What would you and \(reading.plan.child.firstName) see? For example: in school for 18 of the 30 days up to half-term.")
    ]
  }
}
