// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@Suite("The calendar of the invented place")
struct CalendarTests {
  /// Holidays of the council's schools in 2025/26, and the bank holiday; written by hand.
  static let holidays = [
    ("2025-10-27", "2025-10-31"), ("2025-12-20", "2026-01-04"), ("2026-02-14", "2026-02-22"), ("2026-03-28", "2026-04-12"),
    ("2026-05-04", "2026-05-04"), ("2026-05-23", "2026-05-31"), ("2026-07-21", "2026-08-31"),
  ]

  @Test("opens each school on 190 days, never at a weekend or in the holidays; one school has dates of its own")
  func days() throws {
    let place = try MadePlace("4000", seed: 2)
    let schools = Dictionary(grouping: try place.marks(), by: \.urn)
    #expect(schools.count == 11)
    var others = 0
    for (_, marks) in schools {
      let open = Set(marks.filter { $0.code != "#" }.map(\.day))
      let closed = Set(marks.filter { $0.code == "#" }.map(\.day))
      #expect(open.count == 190)
      #expect(open.isDisjoint(with: closed))
      #expect([0, 4, 5].contains(closed.count))
      #expect(open.union(closed).allSatisfy { !$0.weekday.isWeekend && $0.iso >= "2025-09-01" })
      let inHolidays = open.filter { day in Self.holidays.contains { $0.0 <= day.iso && day.iso <= $0.1 } }
      if inHolidays.isEmpty { continue }
      others += 1
      #expect(inHolidays.allSatisfy { ("2026-07-21"..."2026-07-24").contains($0.iso) })
      #expect(open.allSatisfy { !("2025-10-25"..."2025-11-09").contains($0.iso) })
    }
    #expect(others == 1)
    let sets = Set(schools.values.map { Set($0.map(\.day)) })
    #expect(sets.count > 5)
  }

  @Test("has the children of a school there on the same days")
  func everybody() throws {
    let place = try MadePlace("small")
    for (_, marks) in Dictionary(grouping: try place.marks(), by: \.urn) {
      let days = Set(marks.map { $0.day.number * 2 + ($0.isAfternoon ? 1 : 0) }).count
      let most = Dictionary(grouping: marks, by: \.upn).values.map(\.count)
      #expect(most.max() == days)
      #expect(most.count { $0 == days } > most.count / 2)
    }
  }
}
