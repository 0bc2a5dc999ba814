// SPDX-License-Identifier: MIT
import Vocabulary

/// The days of one school: 190 on which it is open, and its INSET days where its register shows them.
struct SchoolCalendar {
  /// One day of the register.
  struct Day {
    let date: CivilDay
    /// Monday is 0.
    let weekday: Int
    /// Half-term, 0 to 5.
    let part: Int
    /// Week of the school year, 0 from 1 September.
    let week: Int
    /// An INSET day is printed but not open.
    let isOpen: Bool
    /// How likely an absence is to begin, of 1,000 as usual.
    let pressure: Int
  }

  let days: [Day]
  /// Positions of the days on which the school is open.
  let open: [Int]
  /// A year of being there: two sessions a day.
  let ordinary: [MarkCode]

  /// INSET days that a school can choose from, besides 1 September; where the year is later by four days it has one less.
  private static let choices = [
    TermDates.day(2025, 9, 2), TermDates.day(2025, 10, 24), TermDates.day(2025, 11, 10), TermDates.day(2026, 1, 5),
    TermDates.day(2026, 2, 13),
    TermDates.day(2026, 2, 23), TermDates.day(2026, 4, 13), TermDates.day(2026, 6, 1), TermDates.day(2026, 7, 20),
  ]

  init(hasOtherTerms: Bool, printsClosures: Bool, dice: inout Dice) {
    let terms = hasOtherTerms ? TermDates.other : TermDates.council
    var left = Self.choices
    var closed: Set<CivilDay> = [TermDates.first]
    while closed.count < (hasOtherTerms ? 4 : 5) { closed.insert(left.remove(at: dice.below(left.count))) }
    var found: [Day] = []
    for (part, term) in terms.enumerated() {
      var day = term.lowerBound
      while day <= term.upperBound {
        if !day.weekday.isWeekend, day != TermDates.bankHoliday, printsClosures || !closed.contains(day) {
          let toEnd = day.days(to: term.upperBound)
          found.append(
            Day(
              date: day, weekday: day.weekday.rawValue, part: part, week: TermDates.first.days(to: day) / 7, isOpen: !closed.contains(day),
              pressure: Season.pressure(day, sinceStart: term.lowerBound.days(to: day), toEnd: toEnd, part: part)))
        }
        day = day.adding(days: 1)
      }
    }
    days = found
    ordinary = (0..<(2 * found.count)).map { $0 & 1 == 0 ? .morning : .afternoon }
    open = found.indices.filter { found[$0].isOpen }
  }

  /// The first position on or after a day; the end where there is none.
  func position(from day: CivilDay) -> Int { days.firstIndex { $0.date >= day } ?? days.count }

  /// The positions of the days on a roll.
  func positions(from entry: CivilDay?, to leaving: CivilDay?) -> Range<Int> {
    let first = entry.map { position(from: $0) } ?? 0
    let end = leaving.map { position(from: $0.adding(days: 1)) } ?? days.count
    return first..<max(first, end)
  }

  /// The position of a day; nil where the register has none.
  func position(of day: CivilDay) -> Int? {
    let position = position(from: day)
    return position < days.count && days[position].date == day ? position : nil
  }
}
