// SPDX-License-Identifier: MIT
import Vocabulary

/// Where a day lies in the rows that are filled while reading: ten slots a week, in rows of one school year, by its weeks' Mondays.
struct RowDay: Sendable {
  /// Days since 1 January 1970.
  let number: Int32
  /// First slot of the day in the row of its year.
  let slot: UInt16
  /// Calendar year of the August in which the year of its week starts.
  let year: Int16
  /// Number of the stretch of time in which every code means one thing.
  let era: UInt8
  /// What keeps it from the fast path.
  let kind: Kind

  enum Kind: UInt8, Sendable {
    case plain, weekend, later, none
  }

  /// Slots of a row: 53 weeks, and zeroes up to a multiple of 64.
  static let stride = 576

  /// No day.
  static let none = RowDay(number: 0, slot: 0, year: 0, era: 0, kind: .none)

  private init(number: Int32, slot: UInt16, year: Int16, era: UInt8, kind: Kind) {
    self.number = number
    self.slot = slot
    self.year = year
    self.era = era
    self.kind = kind
  }

  /// Of any day that the calendar has.
  init(_ day: CivilDay, eras: [CivilDay], on: CivilDay) {
    let monday = day.monday
    let year = AcademicYear(containing: monday)
    // The first months of year 1 belong to a school year that the calendar does not have.
    let week = year.firstDay == nil ? 0 : monday.days(from: Self.firstMonday(of: year)) / 7
    number = day.number
    slot = UInt16(week * 10 + min(4, day.weekday.rawValue) * 2)
    self.year = Int16(year.start)
    era = UInt8(eras.count { $0 <= day })
    kind = on < day ? .later : year.firstDay == nil ? .none : day.weekday.isWeekend ? .weekend : .plain
  }

  /// The first Monday in August: the first week of a year's row.
  static func firstMonday(of year: AcademicYear) -> CivilDay {
    let first = year.firstDay ?? CivilDay(number: 0)
    return first.weekday == .monday ? first : first.monday.adding(days: 7)
  }
}

extension CivilDay {
  fileprivate func days(from other: CivilDay) -> Int { other.days(to: self) }
}

/// The days of the years in which registers are kept, found by their digits.
final class DayTable: @unchecked Sendable {
  private static let years = 1990..<2060
  private let days: UnsafeMutableBufferPointer<RowDay>

  init(eras: [CivilDay], on: CivilDay) {
    days = .allocate(capacity: Self.years.count * 12 * 32)
    days.initialize(repeating: .none)
    for year in Self.years {
      for month in 1...12 {
        for day in 1...31 {
          guard let civil = CivilDay(year: year, month: month, day: day) else { continue }
          days[Self.place(year, month, day)] = RowDay(civil, eras: eras, on: on)
        }
      }
    }
  }

  deinit { days.deallocate() }

  /// Where the month of the first eight signs, `yyyy-mm-`, begins; nil where they are not written so, or lie outside the table.
  func month(_ head: UInt64) -> Int? {
    // 01 is a day of every month.
    let day = day(head, 0x3130)
    guard day.kind != .none, head >> 32 & 255 == 45 else { return nil }
    let (year, month, _) = CivilDay(number: day.number).components
    return Self.place(year, month, 0)
  }

  /// A day of such a month by its last two signs.
  @inline(__always)
  func day(in month: Int, _ tail: UInt16) -> RowDay {
    let (tens, ones) = (Int(tail & 255) - 48, Int(tail >> 8) - 48)
    guard (0...3).contains(tens), (0...9).contains(ones), tens * 10 + ones < 32 else { return .none }
    return days[month + tens * 10 + ones]
  }

  private static func place(_ year: Int, _ month: Int, _ day: Int) -> Int { ((year - years.lowerBound) * 12 + month - 1) * 32 + day }

  /// The day of ten signs, `yyyy-mm-dd` or `dd/mm/yyyy`; kind `none` for anything else, and for years outside the table.
  func day(_ first: UInt64, _ last: UInt16) -> RowDay {
    // The signs as they stand in memory, the first in the lowest byte.
    let two = UInt64(last)
    @inline(__always) func sign(_ index: Int) -> UInt64 {
      index < 8 ? first >> UInt64(index * 8) & 255 : two >> UInt64((index - 8) * 8) & 255
    }
    var isSound = true
    @inline(__always) func digit(_ index: Int) -> Int {
      let value = Int(sign(index)) - 48
      if value < 0 || value > 9 { isSound = false }
      return value
    }
    let year: Int
    let month: Int
    let day: Int
    if sign(4) == 45, sign(7) == 45 {
      year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
      month = digit(5) * 10 + digit(6)
      day = digit(8) * 10 + digit(9)
    } else if sign(2) == 47, sign(5) == 47 {
      day = digit(0) * 10 + digit(1)
      month = digit(3) * 10 + digit(4)
      year = digit(6) * 1000 + digit(7) * 100 + digit(8) * 10 + digit(9)
    } else {
      return .none
    }
    guard isSound, Self.years.contains(year), (1...12).contains(month), day < 32 else { return .none }
    return days[Self.place(year, month, day)]
  }
}
