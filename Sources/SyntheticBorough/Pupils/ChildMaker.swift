// SPDX-License-Identifier: MIT
import Vocabulary

/// Makes a child up from its place and the seed.
enum ChildMaker {
  static func make(_ place: PlacePlan.ChildPlace, school: InventedSchool, schools: [InventedSchool], seed: UInt64) -> InventedChild {
    var dice = Dice(seed: seed, .pupil, place.school, place.cohort, place.number)
    let year = school.cohorts[place.cohort].year
    let birth = TermDates.day(2020 - year, 9, 1).adding(days: dice.below(365))
    let upn = PupilNumber.make(
      establishment: school.establishment, year: min(2025 - year, 2025), serial: place.number + (year < 0 ? 500 : 0), dice: &dice)
    let facts = ChildFacts(school: school, dice: &dice)
    let habits = Habits(facts: facts, school: school, year: year, dice: &dice)
    var stay = Stay(entry: usualEntry(school, year: year, dice: &dice))
    switch dice.pick([951, 16, 15, 12, 6]) {
    case 1: stay.join(showsBefore: school.ways.calendar.days.contains { !$0.isOpen } && dice.chance(400_000), dice: &dice)
    case 2: stay.leave(dice: &dice)
    case 3:
      stay.leave(dice: &dice)
      if year >= 0, let other = another(school, schools, phase: school.phase, dice: &dice), let left = stay.leaving {
        stay.second = SecondSchool(school: other.index, entry: left.adding(days: 3), leaving: nil, isAtOnce: false, fromWeekday: 0)
      }
    case 4 where year >= 0 && school.phase != .special:
      if let other = another(school, schools, phase: dice.chance(700_000) ? .special : school.phase, dice: &dice) {
        let entry = TermDates.first.adding(days: 7 * dice.within(1...24))
        let leaving = dice.chance(400_000) ? entry.adding(days: 7 * dice.within(8...14) + 4) : nil
        stay.second = SecondSchool(school: other.index, entry: entry, leaving: leaving, isAtOnce: true, fromWeekday: dice.within(1...4))
      }
    default: break
    }
    return InventedChild(
      place: place, upn: upn, year: year, birth: birth, facts: facts, habits: habits, entry: stay.entry, leaving: stay.leaving,
      expected: stay.expected, second: stay.second)
  }

  /// First, last and other days of a child.
  private struct Stay {
    var entry: CivilDay?
    var leaving: CivilDay?
    var expected: CivilDay?
    var second: SecondSchool?

    init(entry: CivilDay) { self.entry = entry }

    /// Comes on a Monday of the year.
    mutating func join(showsBefore: Bool, dice: inout Dice) {
      let day = TermDates.first.adding(days: 7 * dice.within(2...43))
      if showsBefore { (entry, expected) = (nil, day) } else { entry = day }
    }

    /// Goes on a Friday of the year.
    mutating func leave(dice: inout Dice) { leaving = TermDates.first.adding(days: 7 * dice.within(2...42) + 4) }
  }

  /// On 1 September of the year in which children of that age come to that kind of school; some came later.
  private static func usualEntry(_ school: InventedSchool, year: Int, dice: inout Dice) -> CivilDay {
    let years: Int =
      switch school.phase {
      case .primary: max(year, 0)
      case .secondary: year - 7
      case .special: dice.below(year + 1)
      }
    let later = years > 0 && dice.chance(120_000) ? dice.below(years) : 0
    return TermDates.day(2025 - years + later, 9, 1)
  }

  /// Another school of a kind that has children of that age, not far away in the list.
  private static func another(_ school: InventedSchool, _ schools: [InventedSchool], phase: InventedSchool.Phase, dice: inout Dice)
    -> InventedSchool?
  {
    let alike = schools.filter { $0.phase == phase && $0.index != school.index }
    guard !alike.isEmpty else { return nil }
    return alike[dice.below(alike.count)]
  }
}
