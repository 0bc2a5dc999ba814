// SPDX-License-Identifier: MIT
import Vocabulary

/// B8 of the aim: no day to look at it.
struct AimDayRule: PlanRule {
  let cards = [RowDayRule.card]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard let aim = AimWishRule.aim(reading.plan), aim.by?.day == nil else { return [] }
    return [
      reading.advice("B8.no-date", .should, "The aim has no day to look at it.", "Give it a day with its month and year: 23 October 2026.")
    ]
  }
}
