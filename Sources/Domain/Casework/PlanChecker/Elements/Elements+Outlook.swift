// SPDX-License-Identifier: MIT

extension Elements {
  /// E12 and E13: how all will know, and when they look back.
  static let outlook: [ElementRule] = [
    ElementRule(
      "E12", "A clear picture of success", why: "Everybody can tell when to be glad.",
      asksWhen: "Met where the aim has a target or a number, and a day.", met: "the aim can be counted and has a day",
      unmet: "the aim cannot be counted, or has no day"
    ) { plan in
      plan.plan.aim.map { ($0.target != nil || Words.holdsNumber($0.text)) && $0.by?.day != nil } ?? false
    },
    ElementRule(
      "E13", "Looking back together", why: "A plan is a guess; looking back makes the next one better.",
      asksWhen: "Met where the next look is dated, none is late, and the last one changed something or says why not.",
      metBecause: {
        $0.plan.lastHeldReview == nil ? "the next look is dated" : "the next look is dated, and the last one looked at what moved"
      },
      unmetBecause: { _ in "a review is missing, late or changes nothing" }
    ) { !$0.has("B6", "B8.no-review", "B9") },
  ]
}
