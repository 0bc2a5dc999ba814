// SPDX-License-Identifier: MIT
import Vocabulary

extension YearOfMarks {
  /// Agreed timetables of part of the day, families who travel for work, observance, interviews, study at home.
  mutating func layAgreements() {
    if dice.chance(rates.partTimeChildren), child.habits.pattern != .seldom { layPartTime() }
    if dice.chance(1_000) { lay(.travelling, from: dice.within(120...150) * 2, sessions: 2 * dice.within(15...35)) }
    if dice.chance(14_000) {
      let days = [(2025, 10, 2), (2025, 10, 20), (2026, 1, 7), (2026, 3, 20)]
      let day = days[dice.below(days.count)]
      if let position = calendar.position(of: TermDates.day(day.0, day.1, day.2)) { lay(.observance, from: position * 2, sessions: 2) }
    }
    guard child.year == 11 else { return }
    if dice.chance(60_000) { lay(.interview, from: dice.within(95...125) * 2 + dice.below(2), sessions: 1) }
    guard school.ways.hasStudyLeave, school.phase == .secondary else { return }
    for position in days where calendar.days[position].isOpen && calendar.days[position].date >= TermDates.day(2026, 6, 1) {
      // Half days with an examination or a revision lesson are spent at school.
      for half in 0..<2 where dice.chance(400_000) { lay(.study, from: position * 2 + half, sessions: 1) }
    }
  }

  private mutating func layPartTime() {
    let first = dice.within(5...150)
    let weeks = dice.within(4...16)
    let onlyAfternoons = dice.chance(750_000)
    let compulsory = child.compulsory
    for position in first..<min(first + weeks * 5, calendar.days.count) {
      let day = calendar.days[position]
      // Leave of this kind is for children of compulsory age.
      guard day.isOpen, compulsory.contains(day.date) else { continue }
      if onlyAfternoons {
        lay(.partTime, from: position * 2 + 1, sessions: 1)
      } else if day.weekday > 2 {
        lay(.partTime, from: position * 2, sessions: 2)
      }
    }
  }

  /// Mornings on which the child came, but late.
  mutating func layLateness() {
    let share = min(rates.lateness * child.habits.lateness / 1000, 450_000)
    for position in days where codes[position * 2] == .morning && calendar.days[position].isOpen {
      // One throw: whether late, and whether after the register was closed.
      let thrown = dice.below(1_000_000)
      if thrown < share { codes[position * 2] = thrown < share * rates.afterClose / 1_000_000 ? .lateAfterClose : .late }
    }
  }

  /// Days out, sport, work and lessons elsewhere: only where the child would have been in school.
  mutating func layActivities() {
    let events = school.ways.events
    for trip in events.trips where trip.year == child.year && dice.chance(trip.share) {
      for position in trip.days { lay(.visit, from: position * 2, sessions: 2) }
    }
    if school.ways.hasWorkExperience, child.year == 10, school.phase == .secondary, dice.chance(930_000) {
      lay(.work, from: calendar.position(from: TermDates.day(2026, 6, 29)) * 2, sessions: 10)
    }
    // The two halves of a million sessions a year are spread over two throws a week or so.
    for _ in 0..<dice.below(2 * (rates.sport * calendar.open.count * 2 / 1_000_000) + 1) {
      lay(.sport, from: anyOpenDay() * 2 + dice.below(2), sessions: 1)
    }
    let weekly: MarkCode? = dice.chance(rates.offSiteChildren) ? .offSite : dice.chance(rates.elsewhereChildren) ? .educatedElsewhere : nil
    if let weekly {
      let (weekday, isSeveral) = (dice.below(5), dice.chance(300_000))
      for position in days where calendar.days[position].weekday == weekday || isSeveral && calendar.days[position].weekday > 1 {
        lay(weekly, from: position * 2, sessions: 2)
      }
    }
  }

  /// In the last six days some reasons are not known yet.
  mutating func layNoReasonYet() {
    guard dice.chance(260_000) else { return }
    for position in calendar.open.suffix(6) where days.contains(position) {
      for slot in [position * 2, position * 2 + 1] where codes[slot] == .ill || codes[slot] == .other { codes[slot] = .noReason }
    }
  }

  /// Closures, snow, transport and other things nobody in the family can help.
  mutating func laySchool() {
    let events = school.ways.events
    if let snow = events.snowDay, dice.chance(30_000) { lay(.disrupted, from: snow * 2, sessions: 2) }
    if let premises = events.premises, premises.year == child.year { for day in premises.days { set(.premises, day: day) } }
    if let health = events.healthDays, dice.chance(50_000) { lay(.health, from: health.lowerBound * 2, sessions: 2 * health.count) }
    if dice.chance(school.phase == .special ? 70_000 : 4_000) {
      lay(.noTransport, from: anyOpenDay() * 2, sessions: dice.within(1...4))
    }
    if school.phase == .special, dice.chance(30_000) {
      lay(.noArrangement, from: calendar.open[0] * 2, sessions: 2 * dice.within(3...15))
    }
    if child.year >= 10, dice.chance(300) { for day in dice.within(40...60)..<dice.within(65...90) { set(.detained, day: day) } }
    if dice.chance(1_500) { lay(.unavoidable, from: anyOpenDay() * 2, sessions: dice.within(1...4)) }
    for day in events.closedDays { set(.closed, day: day) }
    for position in days where !calendar.days[position].isOpen { set(.planned, day: position) }
    if let expected = child.expected, !enrolment.isSecond {
      for position in days where calendar.days[position].date < expected && calendar.days[position].isOpen {
        set(.notOnRoll, day: position)
      }
    }
  }

  /// Sessions a child below or above compulsory age need not attend.
  mutating func layNotRequired() {
    if child.year == 11 {
      for position in days where calendar.days[position].date > TermDates.compulsoryEnd { set(.notRequired, day: position) }
    } else if child.year < 0 {
      let half = dice.chance(700_000) ? 1 : 0
      for position in days where calendar.days[position].isOpen { codes[position * 2 + half] = .notRequired }
    } else if child.year == 0 {
      let staysShort = dice.chance(50_000)
      let weeks = school.ways.beginsWithMornings ? 2 : 0
      let compulsory = child.compulsory
      for position in days {
        let day = calendar.days[position]
        guard day.isOpen, !compulsory.contains(day.date), day.week < weeks || (staysShort && day.week < 17) else { continue }
        codes[position * 2 + 1] = .notRequired
      }
    }
  }

  /// The days on which a child of two schools is due at the other.
  mutating func layOtherSchool() {
    guard let second = child.second, second.isAtOnce else { return }
    for position in days {
      let day = calendar.days[position]
      let isSecondsDay = day.weekday >= second.fromWeekday
      guard day.isOpen, second.entry <= day.date, second.leaving.map({ day.date <= $0 }) ?? true else { continue }
      if isSecondsDay != enrolment.isSecond { set(.otherSchool, day: position) }
    }
  }

  /// Sessions without a mark: lists that nobody filled in, and single ones.
  mutating func layGaps() {
    let events = school.ways.events
    let form = child.place.number % SchoolEvents.forms
    for missed in events.missedSlots(year: child.year, form: form) { codes[missed] = .blank }
    if dice.chance(250_000) { codes[anyOpenDay() * 2 + dice.below(2)] = .blank }
  }
}
