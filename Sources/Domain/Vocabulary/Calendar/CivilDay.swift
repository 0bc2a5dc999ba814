// SPDX-License-Identifier: MIT

/// A day of the civil calendar (proleptic Gregorian), without a time of day or a time zone.
///
/// Stored as the number of days since 1 January 1970, so that order, distance and weekday are arithmetic.
public struct CivilDay: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; earlier days are negative.
  public let number: Int32

  /// The day that lies `number` days after 1 January 1970.
  public init(number: Int32) { self.number = number }

  /// A day by year, month (1–12) and day of the month; nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.number = Int32(Self.daysBefore(year: year, month: month) + day - 1)
  }

  /// Calendar order.
  public static func < (a: CivilDay, b: CivilDay) -> Bool { a.number < b.number }

  /// The day `days` later; earlier where negative.
  public func adding(days: Int) -> CivilDay { CivilDay(number: number + Int32(days)) }

  /// Days from this day to `other`; negative where `other` is earlier.
  public func days(to other: CivilDay) -> Int { Int(other.number - number) }

  /// Year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    var year = 1970 + Int(number) / 366
    while Self.daysBefore(year: year + 1, month: 1) <= Int(number) { year += 1 }
    while Self.daysBefore(year: year, month: 1) > Int(number) { year -= 1 }
    var month = 12
    while Self.daysBefore(year: year, month: month) > Int(number) { month -= 1 }
    return (year, month, Int(number) - Self.daysBefore(year: year, month: month) + 1)
  }

  /// Day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let fromMonday = ((Int(number) + 3) % 7 + 7) % 7
    return Weekday.allCases[fromMonday]
  }

  /// The Monday of the week (Monday to Sunday) this day lies in.
  public var monday: CivilDay { adding(days: -weekday.rawValue) }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func daysBefore(year: Int, month: Int) -> Int {
    let past = year - 1
    var days = past * 365 + past / 4 - past / 100 + past / 400 - 719_162
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
    days += before[month - 1]
    if month > 2 && isLeap(year) { days += 1 }
    return days
  }
}

/// A day of the week, Monday first.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// English name with a capital.
  public var name: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue]
  }

  /// Saturday or Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
