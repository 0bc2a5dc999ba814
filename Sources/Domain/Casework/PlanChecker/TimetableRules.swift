// SPDX-License-Identifier: MIT
import Vocabulary

/// B7 of reduced hours: they need an end, dated steps back to full hours, the parent's agreement and a review.
enum TimetableRules {
  static func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard let table = reading.plan.timetable, table.isPartTime == true else { return [] }
    var found: [PlanCheck.Advice] = []
    func add(_ id: String, _ message: String, _ suggestion: String) { found.append(reading.advice(id, .should, message, suggestion)) }
    if table.ends?.day == nil {
      add("B7.part-time-no-end", "The reduced hours have no end.", "Give the day on which hours are full again.")
    }
    if !hasSteps(table) {
      add("B7.part-time-no-step-up", "No dated step leads back to full hours.", "Add two or three days with the hours from then on.")
    }
    if table.agreedBy.allSatisfy(Words.isEmpty) {
      add(
        "B7.part-time-not-agreed", "Nobody is named who agreed to fewer hours.",
        "If it is safe to ask, a parent or carer agrees first, in writing.")
    }
    if table.review?.day == nil, reading.plan.nextReview?.date.day == nil {
      add("B7.part-time-no-review", "No day to look at the reduced hours.", "Look again within two weeks.")
    }
    if let ends = table.ends?.day, ends < reading.day {
      add("B7.part-time-past-end", "The day on which hours should be full again has passed.", "Are they? If not, agree the next step anew.")
    }
    return found
  }

  static func hasSteps(_ table: Plan.Timetable) -> Bool { table.stepUp.contains { $0.date?.day != nil } }
}
