// SPDX-License-Identifier: MIT
import Vocabulary

/// B8 of rows: a day that passed without a word on how it went.
struct DatePassedRule: RowRule {
  let cards = [
    RuleCard(
      "B8.date-passed", .could, looksFor: "a row whose day has passed and that has no status",
      why: "A step that went well gives heart; one that did not asks for another.",
      asksWhen: "The day after, until the row has a status; not where B9.promise-unchanged asks about it.")
  ]

  func look(_ row: ReadRow, _ reading: PlanReading) -> PlanCheck.Advice? {
    guard let day = RowDayRule.day(row.row, reading), day < reading.day, row.row.status == nil, !isAsked(row, reading) else { return nil }
    return reading.advice(
      "B8.date-passed", .could, row: row.name, "The day of row \(row.name) has passed. Was it done?",
      "Write how far it is: done, in progress, cannot be done yet.")
  }

  /// Where a row is as it was last time, that is what is asked.
  private func isAsked(_ row: ReadRow, _ reading: PlanReading) -> Bool {
    reading.promises?.contains { $0.isUnchanged && $0.rowNow == row.name } ?? false
  }
}
