// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@Suite("A civil day")
struct CivilDayTests {
  @Test("prints and reads back every day from 1999 to 2032, in order and with the right weekday")
  func roundTrip() throws {
    var day = try #require(CivilDay(year: 1999, month: 12, day: 31))
    #expect(day.weekday == .friday)
    let end = try #require(CivilDay(year: 2032, month: 3, day: 1))
    var weekday = 4
    while day < end {
      #expect(CivilDay(text: day.iso) == day)
      #expect(day.weekday.rawValue == weekday)
      let (y, m, d) = day.components
      #expect(CivilDay(year: y, month: m, day: d) == day)
      day = day.adding(days: 1)
      weekday = (weekday + 1) % 7
    }
  }

  @Test(
    "knows leap days and refuses days that do not exist",
    arguments: [
      ("2024-02-29", true), ("2025-02-29", false), ("2000-02-29", true), ("1900-02-29", false), ("2025-04-31", false),
      ("29/02/2024", true), ("31/06/2025", false), ("2025-13-01", false), ("1/9/2025", false), ("", false),
      ("2025-09-0a", false), ("01-09-2025", false), ("00/00/0000", false),
    ])
  func existence(text: String, exists: Bool) { #expect((CivilDay(text: text) != nil) == exists) }

  @Test(
    "finds Easter, and with it the end of the census's spring term",
    arguments: [
      (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2038, "2038-04-25"), (2008, "2008-03-23"),
    ])
  func easter(year: Int, expected: String) throws {
    #expect(Term.easterSunday(of: year).iso == expected)
    let sunday = try #require(CivilDay(text: expected))
    #expect(Term(containing: sunday).season == .spring)
    #expect(Term(containing: sunday.adding(days: 1)).season == .summer)
  }

  @Test(
    "belongs to the school year that began on 1 August",
    arguments: [
      ("2025-07-31", "2024/25", "2024/25 summer"), ("2025-08-01", "2025/26", "2025/26 autumn"),
      ("2026-01-01", "2025/26", "2025/26 spring"), ("2025-12-31", "2025/26", "2025/26 autumn"),
      ("1999-09-01", "1999/00", "1999/00 autumn"),
    ])
  func schoolYear(text: String, year: String, term: String) throws {
    let day = try #require(CivilDay(text: text))
    #expect(AcademicYear(containing: day).label == year)
    #expect(Term(containing: day).label == term)
    #expect(AcademicYear(text: year)?.label == year)
  }
}
