// SPDX-License-Identifier: MIT
import Vocabulary

/// B9 of last time's rows: not in this plan, or open and as they were.
struct PromiseRule: PlanRule {
  let cards = [
    RuleCard(
      "B9.promise-dropped", .could, looksFor: "a row of last time\u{2019}s plan that is not in this one, and no word why",
      why: "A promise that goes unsaid is remembered by the one to whom it was made.",
      asksWhen: """
        With --previous: where no row has its id or at least 80 % of its action\u{2019}s words, it was not done or no longer needed last time, \
        and no review names it among the rows it changed.
        """),
    RuleCard(
      "B9.promise-unchanged", .could, looksFor: "a row of last time\u{2019}s plan that is still open, and as it was",
      why: "What did not move in so many weeks may need another person, another day or a smaller step.",
      asksWhen: "With --previous: where action, person, day and status are the same and the row is neither done nor no longer needed."),
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    (reading.promises ?? []).compactMap { promise in
      if promise.now == .gone {
        return reading.advice(
          "B9.promise-dropped", .could, "Last time\u{2019}s row \(promise.row) is not in this plan. What became of it?",
          "Keep it with its status: done, cannot be done yet, no longer needed. Say so to whoever was promised it.")
      }
      guard promise.isUnchanged, let row = promise.rowNow else { return nil }
      return reading.advice(
        "B9.promise-unchanged", .could, row: row,
        promise.row == row
          ? "Row \(row) is open and as it was last time." : "Row \(row) is open and as last time\u{2019}s row \(promise.row) was.",
        "Is it still the right step? Another person, another day or a smaller step may help.")
    }
  }
}
