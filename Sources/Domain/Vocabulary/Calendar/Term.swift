// SPDX-License-Identifier: MIT

/// A term as the school census cuts the year, used where no calendar of the schools is known:
/// autumn 1 August to 31 December, spring 1 January to Easter Sunday, summer the rest.
public struct Term: Hashable, Comparable, Sendable {
  /// Season of the term, in the order of the school year.
  public enum Season: Int, Sendable, CaseIterable {
    case autumn, spring, summer

    /// English name.
    public var name: String { ["autumn", "spring", "summer"][rawValue] }
  }

  /// School year the term lies in.
  public let year: AcademicYear
  /// Which of its three terms.
  public let season: Season

  /// The census term of a day.
  public init(containing day: CivilDay) {
    let (calendarYear, month, _) = day.components
    year = AcademicYear(containing: day)
    if month >= 8 {
      season = .autumn
    } else {
      season = day <= Self.easterSunday(of: calendarYear) ? .spring : .summer
    }
  }

  /// Order in time.
  public static func < (a: Term, b: Term) -> Bool {
    (a.year.start, a.season.rawValue) < (b.year.start, b.season.rawValue)
  }

  /// `2024/25 autumn`.
  public var label: String { "\(year.label) \(season.name)" }

  /// Easter Sunday of the Gregorian calendar. Formula: the anonymous Gregorian computus (Nature, 20 April 1876).
  public static func easterSunday(of year: Int) -> CivilDay {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    let day = (h + l - 7 * m + 33 * month + 19) % 32
    // The computus yields 22 March to 25 April for every year of the calendar.
    return CivilDay(year: year, month: month, day: day) ?? CivilDay(number: 0)
  }
}
