// SPDX-License-Identifier: MIT

/// A school year of data: 1 August to 31 July, named by the calendar year in which it starts.
public struct AcademicYear: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Calendar year of the August in which it starts.
  public let start: Int

  /// The year that starts in August of `start`.
  public init(start: Int) { self.start = start }

  /// The school year a day lies in.
  public init(containing day: CivilDay) {
    let (year, month, _) = day.components
    self.start = month >= 8 ? year : year - 1
  }

  /// Reads `2025/26` or `202526`; nil where the second part does not follow the first.
  public init?(text: some StringProtocol) {
    let plain = text.split(separator: "/", omittingEmptySubsequences: false)
    let first: Substring
    let second: Substring
    let whole = String(text)
    if plain.count == 2 {
      first = Substring(String(plain[0]))
      second = Substring(String(plain[1]))
    } else if whole.utf8.count == 6 {
      first = whole.prefix(4)
      second = whole.suffix(2)
    } else {
      return nil
    }
    guard first.count == 4, second.count == 2, first.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
      let start = Int(first), let end = Int(second), (start + 1) % 100 == end
    else { return nil }
    self.start = start
  }

  /// Order in time.
  public static func < (a: AcademicYear, b: AcademicYear) -> Bool { a.start < b.start }

  /// `2025/26`.
  public var label: String {
    let end = (start + 1) % 100
    return "\(start)/\(end < 10 ? "0" : "")\(end)"
  }

  /// `2025/26`.
  public var description: String { label }

  /// 1 August of its first year.
  public var firstDay: CivilDay? { CivilDay(year: start, month: 8, day: 1) }

  /// The year after.
  public var next: AcademicYear { AcademicYear(start: start + 1) }
}
