// SPDX-License-Identifier: MIT
import Vocabulary

/// B8 of rows: no day.
struct RowDayRule: RowRule {
  static let card = RuleCard(
    "B8.no-date", .should, looksFor: "a row, or the aim, without a day: asap, ongoing, weekly, a term",
    why: "What has no day is put off by everybody.",
    asksWhen: "Where no day with month and year stands there; a half-term is a day where the aim says which.")
  let cards = [Self.card]

  func look(_ row: ReadRow, _ reading: PlanReading) -> PlanCheck.Advice? {
    guard Self.day(row.row, reading) == nil else { return nil }
    return reading.advice(
      "B8.no-date", .should, row: row.name, "Row \(row.name) has no day.",
      "Give it a day with its month and year: Monday 14 September 2026.")
  }

  /// The day of a row, its own or the term's.
  static func day(_ row: Plan.Row, _ reading: PlanReading) -> CivilDay? { row.by?.day ?? termDay(row.by, reading) }

  /// `half-term` is a day only where the aim says so beside its own day.
  private static func termDay(_ date: PlanDate?, _ reading: PlanReading) -> CivilDay? {
    guard let date, let aim = reading.plan.aim, let day = aim.by?.day else { return nil }
    let terms = ["half-term", "half term", "end of term", "christmas", "easter"]
    let here = Words.of(date.text)
    let there = Words.of(aim.text + ". " + (aim.by?.text ?? ""))
    return terms.contains { Words.holds($0, in: here) && Words.holds($0, in: there) } ? day : nil
  }
}
