// SPDX-License-Identifier: MIT
import Vocabulary

/// The marks of one enrolment, laid on in layers: first the days as usual, then what keeps a child away, then what the school does.
struct YearOfMarks {
  let enrolment: Enrolment
  let school: InventedSchool
  let child: InventedChild
  let calendar: SchoolCalendar
  let rates: SpellRates
  /// Positions of the days on the roll.
  let days: Range<Int>
  /// Two a day: morning and afternoon.
  var codes: [MarkCode]
  var dice: Dice

  init(_ enrolment: Enrolment, at school: InventedSchool, seed: UInt64) {
    self.enrolment = enrolment
    self.school = school
    child = enrolment.child
    calendar = school.ways.calendar
    rates = SpellRates.of(school.phase)
    days =
      if enrolment.isSecond, let second = child.second {
        calendar.positions(from: second.entry, to: second.leaving)
      } else {
        calendar.positions(from: child.entry ?? child.expected?.adding(days: -21), to: child.leaving)
      }
    codes = calendar.ordinary
    dice = Dice(seed: seed, .marks, child.place.school, child.place.cohort, child.place.number * 2 + (enrolment.isSecond ? 1 : 0))
  }

  /// The finished year.
  static func codes(of enrolment: Enrolment, at school: InventedSchool, seed: UInt64) -> (days: Range<Int>, codes: [MarkCode]) {
    var year = YearOfMarks(enrolment, at: school, seed: seed)
    year.layPatterns()
    year.laySpells()
    year.layHolidays()
    year.layAgreements()
    year.layLateness()
    year.layActivities()
    year.layNoReasonYet()
    year.layNotRequired()
    year.laySchool()
    year.layOtherSchool()
    year.layGaps()
    return (year.days, year.codes)
  }

  /// What the school writes for an illness.
  mutating func illness() -> MarkCode { school.ways.writesOtherForIllness && dice.chance(720_000) ? .other : .ill }

  /// Puts a code on sessions from one on; only sessions as usual are taken, and closed days are passed over.
  mutating func lay(_ code: MarkCode, from slot: Int, sessions: Int) {
    var left = sessions
    var slot = slot
    while left > 0, slot < codes.count {
      if calendar.days[slot >> 1].isOpen {
        if codes[slot].isOrdinary { codes[slot] = code }
        left -= 1
      }
      slot += 1
    }
  }

  /// Puts a code on a whole day, whatever stood there.
  mutating func set(_ code: MarkCode, day: Int) {
    codes[day * 2] = code
    codes[day * 2 + 1] = code
  }

  /// A random day of the year on which the school is open.
  mutating func anyOpenDay() -> Int { calendar.open[dice.below(calendar.open.count)] }
}
