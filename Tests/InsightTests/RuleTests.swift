// SPDX-License-Identifier: MIT
import Insight
import Testing
import Vocabulary

@Suite("Rules beside the gap")
struct RuleTests {
  @Test("ties share the better rank, and quartiles are of type 7")
  func standing() {
    let all = (1...100).map(Double.init) + [50]
    let standing = Standing.make(50, among: all)
    #expect(standing?.rank == 50 && standing?.of == 101)
    #expect(Standing.make(51, among: all)?.rank == 52)
    #expect(standing?.firstQuartile == 26 && standing?.median == 50 && standing?.thirdQuartile == 75)
    #expect(standing?.quartile == "B")
    #expect(Standing.make(26, among: all)?.quartile == "A")
    #expect(Standing.make(75.5, among: all)?.quartile == "D")
  }

  @Test("fewer than a hundred councils have no ranks")
  func few() { #expect(Standing.make(1, among: (1...99).map(Double.init)) == nil) }

  @Test(
    "weeks are counted as ISO 8601 does",
    arguments: [("2025-09-08", 2025, 37), ("2024-12-30", 2025, 1), ("2027-01-01", 2026, 53), ("2023-01-01", 2022, 52)])
  func weeks(_ day: String, _ year: Int, _ week: Int) throws {
    let day = try #require(CivilDay(text: day))
    #expect(IsoWeek.containing(day).year == year && IsoWeek.containing(day).week == week)
    #expect(IsoWeek.monday(year: year, week: week) == day.monday)
  }

  private func row(
    _ phase: SchoolPhase, _ others: [BandRow.Filter], _ low: Double, _ high: PublishedValue
  ) -> BandRow {
    var counts = BandCounts()
    counts.add(.number(low), from: 0)
    counts.add(high, from: 50)
    return BandRow(place: .england, phase: phase, year: AcademicYear(start: 2022), meals: nil, others: others, counts: counts)
  }

  @Test("rows that are all totals are used alone, others are added up")
  func totals() {
    let year = AcademicYear(start: 2022)
    let cut = [row(.primary, [.group], 10, .number(1)), row(.primary, [.group], 20, .number(2))]
    #expect(BandTable(cut).counts(.england, .primary, year)?.enrolments == .number(33))
    let both = cut + [row(.primary, [.total], 30, .number(3))]
    #expect(BandTable(both).counts(.england, .primary, year)?.enrolments == .number(33))
    #expect(BandTable(both).counts(.england, .total, year)?.from50 == .number(3))
    let phases = [row(.primary, [], 1, .number(1)), row(.secondary, [], 2, .number(2)), row(.special, [], 3, .number(3))]
    #expect(BandTable(phases).counts(.england, .total, year)?.enrolments == .number(12))
    #expect(BandTable(phases + [row(.total, [], 6, .number(6))]).counts(.england, .total, year)?.enrolments == .number(12))
    #expect(BandTable(phases).counts(.region("E12000001"), .total, year) == nil)
  }

  @Test("tables that cut in two ways without a whole are not counted twice")
  func twoWays() {
    let rows = [
      row(.primary, [.group, .total], 10, .number(1)), row(.primary, [.group, .total], 20, .number(2)),
      row(.primary, [.total, .group], 15, .number(3)), row(.primary, [.total, .group], 15, .number(0)),
    ]
    #expect(BandTable(rows).counts(.england, .primary, AcademicYear(start: 2022))?.enrolments == .number(33))
  }

  @Test("a band that is held back holds its segments back")
  func heldBack() throws {
    let table = BandTable([row(.primary, [], 10, .suppressed)])
    let answer = try #require(
      SegmentsAnswer.make(council: nil, phase: .primary, year: AcademicYear(start: 2022), table: table, coverage: Coverage(dataDate: "")))
    let severe = answer.segments.first { $0.name == .severe }
    #expect(severe?.enrolments == .suppressed && severe?.percent == .suppressed)
    #expect(answer.segments.first { $0.name == .atRisk }?.enrolments == .number(0))
    #expect(answer.enrolments == .suppressed)
    #expect(answer.notes.contains { $0.hasPrefix("c:") })
  }
}
