// SPDX-License-Identifier: MIT
public import Vocabulary

/// Compulsory school age in England (Education Act 1996 s.8; SI 1998/1607): from the prescribed day (31 March, 31 August,
/// 31 December) on or after the fifth birthday, to the last Friday of June of the school year in which the child turns 16.
public enum CompulsorySchoolAge {
  /// The first and last day for a child born on a day.
  public static func span(bornOn birth: CivilDay) -> (first: CivilDay, last: CivilDay) {
    let (year, month, day) = birth.components
    // A child born on 29 February turns five on 1 March of a year without that day: past no prescribed day either way.
    let fifth = CivilDay(year: year + 5, month: month, day: day) ?? birth.adding(days: 1827)
    let prescribed = [(year + 5, 3, 31), (year + 5, 8, 31), (year + 5, 12, 31)].compactMap { CivilDay(year: $0.0, month: $0.1, day: $0.2) }
    let first = prescribed.first { fifth <= $0 } ?? fifth
    // School years end on 31 August here: a child who turns 16 in September leaves the June after.
    let june = year + 16 + (month >= 9 ? 1 : 0)
    var last = CivilDay(year: june, month: 6, day: 30) ?? fifth
    while last.weekday != .friday { last = last.adding(days: -1) }
    return (first, last)
  }

  /// Whether a child is of compulsory age on a day; a child without a date of birth counts as such.
  public static func includes(bornOn birth: CivilDay?, on day: CivilDay) -> Bool {
    guard let birth else { return true }
    let (first, last) = span(bornOn: birth)
    return first <= day && day <= last
  }

  /// Age in whole years on 31 August at the start of a school year.
  public static func age(bornOn birth: CivilDay, at year: AcademicYear) -> Int {
    let (born, month, _) = birth.components
    return year.start - born - (month >= 9 ? 1 : 0)
  }
}
