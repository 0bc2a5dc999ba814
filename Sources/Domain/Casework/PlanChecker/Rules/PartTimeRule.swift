// SPDX-License-Identifier: MIT
import Vocabulary

/// B7 of reduced hours: they need an end, dated steps back to full hours, the parent’s agreement and a review.
struct PartTimeRule: PlanRule {
  let cards = [
    RuleCard(
      "B7.part-time-no-end", .should, looksFor: "fewer hours without an end",
      why: "Fewer hours are for a short time; school is for every child the whole day.",
      asksWhen: "Where part_time is true and ends is no day."),
    RuleCard(
      "B7.part-time-no-step-up", .should, looksFor: "fewer hours without dated steps back", why: "The way back is easier in steps.",
      asksWhen: "Where part_time is true and no step_up has a day and, where both are said, more hours than now."),
    RuleCard(
      "B7.part-time-not-agreed", .should, looksFor: "fewer hours to which nobody is named who agreed",
      why: "A parent or carer decides with the school; it is never told to them.",
      asksWhen: "Where part_time is true and agreed_by is empty, or names people of school and services only."),
    RuleCard(
      "B7.part-time-no-review", .should, looksFor: "fewer hours that nobody looks at again", why: "What is not looked at stays.",
      asksWhen: "Where part_time is true, and neither its review nor next_review is a day within three weeks of its start or of today."),
    RuleCard(
      "B7.part-time-long", .could, looksFor: "fewer hours for more than six weeks",
      why: "What is meant for a short time is easily forgotten.",
      asksWhen: "Where part_time is true and its end lies more than six weeks after its start."),
    RuleCard(
      "B7.part-time-past-end", .should, looksFor: "fewer hours whose end has passed",
      why: "The child may still be at home although all agreed otherwise.", asksWhen: "The day after ends."),
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard let table = reading.plan.timetable, table.isPartTime == true else { return [] }
    var found: [PlanCheck.Advice] = []
    func add(_ id: String, _ message: String, _ suggestion: String) { found.append(reading.advice(id, .should, message, suggestion)) }
    if table.ends?.day == nil {
      add("B7.part-time-no-end", "The reduced hours have no end.", "Give the day on which hours are full again.")
    }
    if !Self.hasSteps(table) {
      add("B7.part-time-no-step-up", "No dated step leads back to full hours.", "Add two or three days with the hours from then on.")
    }
    if !table.agreedBy.contains(where: { !Words.isEmpty($0) && !Self.isOfTheStaff($0, reading) }) {
      add(
        "B7.part-time-not-agreed",
        table.agreedBy.allSatisfy(Words.isEmpty)
          ? "Nobody is named who agreed to fewer hours." : "Nobody of the family is named who agreed to fewer hours.",
        "If it is safe to ask, a parent or carer agrees first, in writing.")
    }
    if !Self.isNear(table.review?.day, of: table, on: reading.day),
      !Self.isNear(reading.plan.nextReview?.date.day, of: table, on: reading.day)
    {
      add("B7.part-time-no-review", "No day to look at the reduced hours.", "Look again within two weeks.")
    }
    if let starts = table.starts?.day, let ends = table.ends?.day, starts.days(to: ends) > Spans.longest {
      found.append(
        reading.advice(
          "B7.part-time-long", .could, "The reduced hours are to last more than six weeks. Can they end sooner?",
          "Plan the first step now, and look again after two weeks."))
    }
    if let ends = table.ends?.day, ends < reading.day {
      add("B7.part-time-past-end", "The day on which hours should be full again has passed.", "Are they? If not, agree the next step anew.")
    }
    return found
  }

  /// The review of the whole plan will do where it comes within three weeks of the day on which hours became fewer, or of today.
  private static func isNear(_ review: CivilDay?, of table: Plan.Timetable, on day: CivilDay) -> Bool {
    guard let review else { return false }
    let from = table.starts?.day.map { max($0, day) } ?? day
    return from.days(to: review) <= Spans.near
  }

  /// Is it somebody of school or a service: known as such from the team or a row, or a Mr, Mrs or Miss whose name nobody of the family has?
  private static func isOfTheStaff(_ name: String, _ reading: PlanReading) -> Bool {
    let words = Words.of(name).map(\.lower)
    guard !reading.isFamily(name), !Relation.isFamily(name), let last = words.last else { return false }
    let isTitled = ["mr", "mrs", "ms", "miss", "mx", "dr"].contains(words[0])
    if isTitled { return !reading.plan.family.contains { Words.of($0.name).map(\.lower).last == last } }
    let whole = NameKey.whole(name)
    let known = reading.plan.team.first { NameKey.whole($0.name) == whole }.map { !reading.isFamily($0) }
    let acting = reading.plan.rows.compactMap(\.responsible).first { NameKey.whole($0.name) == whole }
    return known ?? acting.map { ![.child, .parent].contains(reading.party($0)) } ?? Services.holdsPost(Words.of(name))
  }

  /// Is there a dated step, and not one that leads to fewer hours than there are now?
  static func hasSteps(_ table: Plan.Timetable) -> Bool {
    let now = table.hours.flatMap(hours)
    return table.stepUp.contains { step in
      guard step.date?.day != nil else { return false }
      guard let now, let then = step.hours.flatMap(hours) else { return true }
      return then > now
    }
  }

  /// The first number of `12.5 hours a week`.
  private static func hours(_ text: String) -> Double? {
    Double(text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." })
  }
}
