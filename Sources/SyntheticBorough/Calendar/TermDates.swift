// SPDX-License-Identifier: MIT
import Vocabulary

/// The school year 2025/26 in Eastmoor.
enum TermDates {
  /// First and last days of the half-terms, from 1 September 2025.
  static let council = spans([
    (2025, 9, 1, 2025, 10, 24), (2025, 11, 3, 2025, 12, 19), (2026, 1, 5, 2026, 2, 13), (2026, 2, 23, 2026, 3, 27),
    (2026, 4, 13, 2026, 5, 22), (2026, 6, 1, 2026, 7, 20),
  ])

  /// A school with two weeks off in October that ends later.
  static let other = spans([
    (2025, 9, 1, 2025, 10, 24), (2025, 11, 10, 2025, 12, 19), (2026, 1, 5, 2026, 2, 13), (2026, 2, 23, 2026, 3, 27),
    (2026, 4, 13, 2026, 5, 22), (2026, 6, 1, 2026, 7, 24),
  ])

  /// The bank holiday that lies in a term.
  static let bankHoliday = day(2026, 5, 4)

  /// The first day of the year: an INSET day everywhere.
  static let first = day(2025, 9, 1)

  /// The last day on which a child who turns 16 in the year is of compulsory age: the last Friday of June.
  static let compulsoryEnd = day(2026, 6, 26)

  /// A day of the year, which is written out here and exists.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDay {
    guard let found = CivilDay(year: year, month: month, day: day) else { preconditionFailure("no such day") }
    return found
  }

  private static func spans(_ days: [(Int, Int, Int, Int, Int, Int)]) -> [ClosedRange<CivilDay>] {
    days.map { day($0.0, $0.1, $0.2)...day($0.3, $0.4, $0.5) }
  }
}
