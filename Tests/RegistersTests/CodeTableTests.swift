// SPDX-License-Identifier: MIT
import Registers
import Testing
import Vocabulary

@Suite("A register code is read with its day")
struct CodeTableTests {
  @Test(
    "and means what the rules of that day say",
    arguments: [
      ("J", "2024-08-18", StatisticalMeaning.approvedEducationalActivity), ("J1", "2024-08-19", .authorisedAbsence),
      ("D", "2011-08-31", .approvedEducationalActivity), ("D", "2011-09-01", .notPossible),
      ("B", "2024-09-02", .approvedEducationalActivity),
      ("C", "2023-10-02", .authorisedAbsence), ("C2", "2025-09-01", .authorisedAbsence), ("Y", "2024-08-18", .notPossible),
      ("Y4", "2024-08-19", .notPossible), ("X", "2020-07-31", .notPossible), ("X", "2020-08-01", .covidNotAttending),
      ("X", "2022-03-31", .covidNotAttending), ("X", "2022-04-01", .notPossible), ("Q", "2025-01-06", .notPossible),
      ("H", "2020-01-06", .authorisedAbsence),
      ("U", "2025-01-06", .unauthorisedAbsence), ("N", "2025-01-06", .unauthorisedAbsence), ("#", "2025-01-06", .administrative),
      ("Z", "2025-01-06", .administrative), ("L", "2025-01-06", .present), ("K", "2024-08-19", .approvedEducationalActivity),
    ])
  func meaning(code: String, day: String, expected: StatisticalMeaning) throws {
    let table = try ShippedRules.load().codes
    let reading = table.read(code, on: try #require(CivilDay(text: day)))
    guard case .rule(let rule, let outOfDate) = reading else {
      Issue.record("\(code) on \(day) was not read")
      return
    }
    #expect(rule.statisticalMeaning == expected)
    #expect(!outOfDate)
  }

  @Test(
    "H, J, Y and F keep their old meaning after their end, and are said to be out of date",
    arguments: [
      ("H", StatisticalMeaning.authorisedAbsence), ("J", .approvedEducationalActivity), ("Y", .notPossible), ("F", .authorisedAbsence),
    ])
  func outOfDate(code: String, expected: StatisticalMeaning) throws {
    let reading = try ShippedRules.load().codes.read(code, on: try #require(CivilDay(text: "2025-10-01")))
    guard case .rule(let rule, let outOfDate) = reading else {
      Issue.record("\(code) was not read")
      return
    }
    #expect(rule.statisticalMeaning == expected)
    #expect(outOfDate)
  }

  @Test(
    "a code that had not begun is unknown on that day, and the day it began is known", arguments: ["C1", "C2", "J1", "K", "Q", "Y1", "Y7"])
  func notBegun(code: String) throws {
    let reading = try ShippedRules.load().codes.read(code, on: try #require(CivilDay(text: "2024-08-18")))
    guard case .notBegun(let first) = reading else {
      Issue.record("\(code) was read")
      return
    }
    #expect(first.iso == "2024-08-19")
  }

  @Test("the coronavirus X is of children of compulsory school age only, and so are the sub-codes of those years X and I")
  func coronavirus() throws {
    let table = try ShippedRules.load().codes
    let day = try #require(CivilDay(text: "2021-01-11"))
    guard case .rule(let young, _) = table.read("X", on: day, ofCompulsoryAge: false), case .rule(let sub, _) = table.read("I01", on: day)
    else {
      Issue.record("not read")
      return
    }
    #expect(young.statisticalMeaning == .notPossible)
    #expect(sub.readsAs == "I")
    let later = try #require(CivilDay(text: "2023-01-09"))
    guard case .ended = table.read("I01", on: later) else {
      Issue.record("the sub-code outlived its years")
      return
    }
  }

  @Test("32 register codes and two administrative ones are in force since 19 August 2024")
  func count() throws {
    let day = try #require(CivilDay(text: "2025-09-01"))
    let rules = try ShippedRules.load().codes.rules.filter { $0.isValid(on: day) }
    #expect(rules.count == 34)
    #expect(Set(rules.map(\.code)).count == 34)
  }
}

@Suite("Compulsory school age")
struct CompulsorySchoolAgeTests {
  @Test(
    "begins at the prescribed day on or after the fifth birthday and ends on the last Friday of June",
    arguments: [
      ("2015-03-31", "2020-03-31", "2031-06-27"), ("2015-04-01", "2020-08-31", "2031-06-27"), ("2015-08-31", "2020-08-31", "2031-06-27"),
      ("2015-09-01", "2020-12-31", "2032-06-25"), ("2016-01-01", "2021-03-31", "2032-06-25"), ("2016-02-29", "2021-03-31", "2032-06-25"),
    ])
  func span(birth: String, first: String, last: String) throws {
    let span = CompulsorySchoolAge.span(bornOn: try #require(CivilDay(text: birth)))
    #expect(span.first.iso == first)
    #expect(span.last.iso == last)
  }

  @Test(
    "is counted at 31 August for the department's population",
    arguments: [
      ("2019-09-01", 2024, 4), ("2019-08-31", 2024, 5), ("2008-09-01", 2024, 15), ("2008-08-31", 2024, 16),
    ])
  func age(birth: String, year: Int, expected: Int) throws {
    #expect(CompulsorySchoolAge.age(bornOn: try #require(CivilDay(text: birth)), at: AcademicYear(start: year)) == expected)
  }

  @Test("a child without a date of birth counts as of compulsory age")
  func unknown() throws { #expect(CompulsorySchoolAge.includes(bornOn: nil, on: CivilDay(number: 18_000))) }
}
