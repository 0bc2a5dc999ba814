// SPDX-License-Identifier: MIT
import Vocabulary

/// B7 and E6: an action that answers nothing.
struct ActionBarrierRule: PlanRule {
  let cards = [
    RuleCard(
      "B7.action-without-barrier", .should, looksFor: "an action that answers no barrier",
      why: "Effort is scarce; it goes where something is in the way.",
      asksWhen: "Where a row names no barrier, or one word that the list of barriers does not hold.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    reading.rows.filter { !reading.hasBarrier($0.row) }.map { row in
      reading.advice(
        "B7.action-without-barrier", .should, row: row.name, "Row \(row.name) answers no barrier.",
        "Which barrier is it for? If none, does it help?")
    }
  }
}
