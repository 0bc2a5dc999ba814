// SPDX-License-Identifier: MIT
public import Vocabulary

/// Weeks as ISO 8601 counts them: from Monday, the first being the one with 4 January in it.
public enum IsoWeek {
  /// Monday of a week; nil where the year is none.
  public static func monday(year: Int, week: Int) -> CivilDay? {
    CivilDay(year: year, month: 1, day: 4)?.monday.adding(days: 7 * (week - 1))
  }

  /// The week a day lies in.
  public static func containing(_ day: CivilDay) -> (year: Int, week: Int) {
    let monday = day.monday
    let year = monday.adding(days: 3).components.year
    let first = self.monday(year: year, week: 1) ?? monday
    return (year, first.days(to: monday) / 7 + 1)
  }
}
