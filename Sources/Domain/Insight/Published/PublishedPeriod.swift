// SPDX-License-Identifier: MIT
public import Vocabulary

/// The period a published row is of.
public enum PublishedPeriod: Hashable, Comparable, Sendable {
  /// A school year, or as much of it as had passed.
  case year(AcademicYear)
  /// A term of the census.
  case term(AcademicYear, Term.Season)
  /// An ISO week of a calendar year.
  case week(year: Int, week: Int)
  /// A school year as it stood on a day.
  case snapshot(CivilDay)
  /// A single day of the daily table.
  case day(CivilDay)

  /// `2025/26`, `2025/26 autumn`, `2025 Week 41`, `2025-11-20`.
  public var label: String {
    switch self {
    case .year(let year): year.label
    case .term(let year, let season): "\(year.label) \(season.name)"
    case .week(let year, let week): "\(year) Week \(week)"
    case .snapshot(let day), .day(let day): day.iso
    }
  }

  /// Reads a label as people type it.
  public init?(text: String) {
    let words = text.split(separator: " ").map { $0.lowercased() }
    if words.count == 1 {
      if let year = AcademicYear(text: words[0]) {
        self = .year(year)
      } else if let day = CivilDay(text: words[0]) {
        self = .snapshot(day)
      } else {
        return nil
      }
    } else if words.count == 3, words[1] == "week", let year = Int(words[0]), let week = Int(words[2]) {
      self = .week(year: year, week: week)
    } else if words.count == 2, let year = AcademicYear(text: words[0]),
      let season = Term.Season.allCases.first(where: { $0.name == words[1] })
    {
      self = .term(year, season)
    } else {
      return nil
    }
  }

  private var order: (Int, Int, Int) {
    switch self {
    case .year(let year): (year.start, 3, 0)
    case .term(let year, let season): (year.start, season.rawValue, 0)
    case .week(let year, let week): (year, week, 0)
    case .snapshot(let day), .day(let day): (Int(day.number), 0, 0)
    }
  }

  /// Order in time, within one kind of period.
  public static func < (a: PublishedPeriod, b: PublishedPeriod) -> Bool { a.order < b.order }
}
