// SPDX-License-Identifier: MIT
import Vocabulary

/// B7: fewer hours in other words.
struct PartTimeInWordsRule: RowRule {
  let cards = [
    RuleCard(
      "B7.part-time-in-words", .should, looksFor: "an action that means fewer hours where no timetable says for how long",
      why: "Fewer hours are for a short time, with dated steps back; in passing words they stay.",
      asksWhen: "Where timetable.part_time is not true and the words of an action weigh more like fewer hours: mornings only, home at noon."
    )
  ]

  func look(_ row: ReadRow, _ reading: PlanReading) -> PlanCheck.Advice? {
    guard row.actionKinds.contains(.partTime), reading.plan.timetable?.isPartTime != true else { return nil }
    return reading.advice(
      "B7.part-time-in-words", .should, row: row.name, "Row \(row.name) means fewer hours, and no timetable says for how long.",
      "Write when it starts and ends, the dated steps back to full hours, who agreed and when it is looked at.")
  }
}
