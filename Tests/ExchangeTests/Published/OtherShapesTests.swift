// SPDX-License-Identifier: MIT
import Exchange
import Insight
import TestSupport
import Testing
import Vocabulary

@Suite("Other shapes of published tables")
struct OtherShapesTests {
  private func fixture(_ name: String) throws -> PublishedTable? {
    try PublishedReaderTests.shipped().reader.read(FileText(path: Repository.path("Tests/Fixtures/published/" + name)))
  }

  @Test("the tidy table gathers its rows into one of the place")
  func tidy() throws {
    guard case .attendance(.yearToDate, let cells)? = try fixture("tidy_excerpt.csv")?.content else {
      Issue.record("not read")
      return
    }
    #expect(cells.map(\.cell.period.label) == ["2025-09-08", "2025-12-01"])
    let (first, second) = (cells[0].cell, cells[1].cell)
    // Of the first day only attendance is printed: what was possible is not known from it.
    #expect(first.overall == .notPublished && first.possible == .notPublished)
    #expect(second.possible == .number(13_270_589) && second.overall == .number(1_115_334) && second.phase == .total)
    #expect(second.reasons["I"] == .number(669_932) && second.reasons["C2"] == .number(31_592) && second.reasons["J1"] == .number(1_370))
    #expect(second.reasons["N"] == nil && second.reasons["J"] == nil)
  }

  @Test("a census table keeps its own series, and its counts of schools")
  func census() throws {
    guard case .attendance(.census, let cells)? = try fixture("census_four_year_olds_excerpt.csv")?.content else {
      Issue.record("not read")
      return
    }
    #expect(cells.map(\.cell.period.label) == ["2024/25 autumn", "2024/25 autumn"])
    #expect(cells[0].cell.schools == .number(16391) && cells[0].cell.enrolments == .number(592_027))
    #expect(((cells[0].cell.rate(.overall).number ?? 0) - 6.58729).magnitude < 5e-6)
  }

  @Test("a census table has codes under its own names, and children's counts that can be added up")
  func censusReasons() throws {
    // A made-up row.
    let text = """
      time_period,time_identifier,geographic_level,region_code,old_la_code,new_la_code,education_phase,num_schools,enrolments,sess_possible,sess_overall,sess_authorised,sess_unauthorised,enrolments_pa_10_exact,enrolments_pa_10_exact_percent,enrolments_pa_50_exact,enrolments_pa_50_exact_percent,sess_auth_illness,sess_auth_traveller,sess_auth_ext_holiday,sess_unauth_noyet,sess_auth_illness_rate
      202425,Academic year,Local authority,E12000001,807,E06000003,Primary,40,200,1000,100,60,40,50,25,4,2,55,3,2,40,5.5
      202425,Academic year,Local authority,E12000001,807,E06000003,Secondary,10,100,500,80,40,40,c,c,c,c,40,0,0,40,8
      """
    guard case .attendance(.census, let cells)? = try PublishedReaderTests.read(text)?.content else {
      Issue.record("not read")
      return
    }
    let cell = cells[0].cell
    #expect(cell.reasons == ["I": .number(55), "T": .number(3), "F": .number(2), "N": .number(40)])
    #expect(cell.rate(.persistent) == .number(25) && cell.rate(.severe) == .number(2))
    #expect(cells[1].cell.rate(.persistent) == .suppressed)
    let figures = PeriodFigures(series: .census, period: cell.period, cells: cells.map(\.cell))
    #expect(figures.value(.overall, .council("807"), .total) == .number(12))
    #expect(figures.isAddedUp(.council("807"), .total))
  }

  @Test("detailed bands packed with gzip agree with the shorter tables made from them")
  func detail() throws {
    guard case .bands(let detail)? = try fixture("absence_bands_detail_excerpt.csv.gz")?.content,
      case .bands(let short) = try PublishedReaderTests.shipped().first("bands").content,
      case .bands(let meals) = try PublishedReaderTests.shipped().first("bands_by_meals").content
    else {
      Issue.record("not read")
      return
    }
    let rutland = PublishedPlace.council("857")
    for year in [2016, 2022].map(AcademicYear.init(start:)) {
      for phase in SchoolPhase.allCases {
        let counts = BandTable(detail).counts(rutland, phase, year)
        #expect(counts == BandTable(short).counts(rutland, phase, year))
        #expect(counts == BandTable(meals).counts(rutland, phase, year))
        for group in [BandRow.Filter.eligible, .notEligible] {
          #expect(
            BandTable(detail).counts(rutland, phase, year, meals: group) == BandTable(meals).counts(rutland, phase, year, meals: group))
        }
      }
    }
  }

  @Test("the newer table of bands is read by its own column names, its totals once")
  func newerBands() throws {
    let bands =
      stride(from: 0, to: 95, by: 5).map { "enrolments_overall_\($0)_\($0 + 5)" } + ["enrolments_overall_95_99", "enrolments_overall_100"]
    // Made-up rows.
    func row(_ meals: String, _ sex: String, _ first: Int, _ last: String) -> String {
      "Academic year,202425,Local authority,E92000001,England,North East,E12000001,807,E06000003,Redcar and Cleveland,State-funded primary,\(meals),Total,\(sex),Total,\(first),"
        + Array(repeating: "1", count: 19).joined(separator: ",") + ",\(last)"
    }
    let heading =
      "time_identifier,time_period,geographic_level,country_code,country_name,region_name,region_code,old_la_code,new_la_code,la_name,phase_type_grouping,fsm_eligibility,sen_status,sex,nc_year,"
      + bands.joined(separator: ",")
    let text = [
      heading, row("Total", "Total", 100, "2"), row("FSM eligible", "Total", 40, "c"), row("FSM not eligible", "Total", 60, "1"),
      row("Total", "Female", 50, "1"),
    ].joined(separator: "\n")
    guard case .bands(let rows)? = try PublishedReaderTests.read(text)?.content else {
      Issue.record("not read")
      return
    }
    let table = BandTable(rows)
    let counts = table.counts(.council("807"), .primary, AcademicYear(start: 2024))
    #expect(counts?.below5 == .number(100) && counts?.from5 == .number(1) && counts?.from10 == .number(2) && counts?.from20 == .number(6))
    #expect(counts?.from50 == .number(12))
    #expect(table.counts(.council("807"), .primary, AcademicYear(start: 2024), meals: .eligible)?.from50 == .suppressed)
    #expect(table.hasMeals)
    do {
      _ = try PublishedReaderTests.read(text.replacing("enrolments_overall_15_20", with: "something_else"))
      Issue.record("a missing band was not refused")
    } catch Failure.badData(let findings, _) {
      #expect(findings.map { $0.value ?? "" } == ["15"])
    }
  }
}
