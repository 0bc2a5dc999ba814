// SPDX-License-Identifier: MIT
import Vocabulary

/// B7: fewer hours in other words.
struct PartTimeInWordsRule: RowRule {
  let cards = [
    RuleCard(
      "B7.part-time-in-words", .should, looksFor: "an action that means fewer hours where no timetable says for how long",
      why: "Fewer hours are for a short time, with dated steps back; in passing words they stay.",
      asksWhen: "Where timetable.part_time is not true and an action speaks of mornings only, leaving early and the like.")
  ]

  private static let hours = [
    "part-time", "part time", "reduced timetable", "reduced hours", "reduced", "mornings only", "afternoons only", "half days",
    "leaves early", "leave early", "late start", "home at lunch", "until lunch", "till lunch", "bespoke timetable", "phased timetable",
    "shortened", "personalised timetable", "then home", "goes home", "go home", "stay at home", "home learning", "hrs per week",
    "hours per week", "hours a week", "x mornings", "mornings a week", "three mornings", "finish at", "finishes at", "finishing after",
    "then collected", "picked up at", "timetable with", "50%", "50 timetable", "doesn't return", "only mornings", "only afternoons",
    "soft landing", "afternoons off",
  ]

  static func isPartTime(_ text: String) -> Bool { Words.holdsAny(hours, in: Words.of(text)) }

  func look(_ row: ReadRow, _ reading: PlanReading) -> PlanCheck.Advice? {
    guard Self.isPartTime(row.row.action), reading.plan.timetable?.isPartTime != true else { return nil }
    return reading.advice(
      "B7.part-time-in-words", .should, row: row.name, "Row \(row.name) means fewer hours, and no timetable says for how long.",
      "Write when it starts and ends, the dated steps back to full hours, who agreed and when it is looked at.")
  }
}
