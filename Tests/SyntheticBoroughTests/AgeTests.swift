// SPDX-License-Identifier: MIT
import Registers
import Testing
import Vocabulary

@Suite("Codes that depend on age or time")
struct AgeTests {
  @Test(
    "X is of children below or above compulsory age, C2 of those of that age, S of Year 11 in June, N of the last six days of the school")
  func codes() throws {
    let place = try MadePlace("2500", seed: 4)
    let rows = Dictionary(place.pupils().map { ($0["upn"] ?? "", $0) }) { one, _ in one }
    let marks = try place.marks()
    var days: [String: Set<CivilDay>] = [:]
    for mark in marks where mark.code != "#" { days[mark.urn, default: []].insert(mark.day) }
    let last = days.mapValues { Set($0.sorted().suffix(6)) }
    var seen: Set<String> = []
    for mark in marks where ["X", "C2", "S", "N"].contains(mark.code) {
      seen.insert(mark.code)
      let row = try #require(rows[mark.upn])
      let isCompulsory = CompulsorySchoolAge.includes(bornOn: CivilDay(text: row["date_of_birth"] ?? ""), on: mark.day)
      switch mark.code {
      case "X": #expect(!isCompulsory)
      case "C2": #expect(isCompulsory)
      case "S": #expect(row["year_group"] == "11" && mark.day.iso >= "2026-06-01" && isCompulsory)
      default: #expect(last[mark.urn]?.contains(mark.day) ?? false)
      }
    }
    #expect(seen.count == 4)
  }

  @Test("a child is as old as its year group says")
  func birth() throws {
    for row in try MadePlace("2500", seed: 4).pupils() {
      let birth = try #require(CivilDay(text: row["date_of_birth"] ?? ""))
      let year = row["year_group"] == "N2" ? -1 : row["year_group"] == "R" ? 0 : Int(row["year_group"] ?? "") ?? 99
      #expect(CompulsorySchoolAge.age(bornOn: birth, at: AcademicYear(start: 2025)) == year + 4)
    }
  }
}
