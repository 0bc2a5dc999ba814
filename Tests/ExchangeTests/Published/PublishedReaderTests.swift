// SPDX-License-Identifier: MIT
import Exchange
import Insight
import TestSupport
import Testing
import Vocabulary

@Suite("Published tables")
struct PublishedReaderTests {
  static func shipped() throws -> ShippedTables {
    try ShippedTables(DataFolder.find(option: Repository.path("Data"), environment: nil, binary: ""))
  }

  static func read(_ text: String) throws -> PublishedTable? {
    try shipped().reader.read(FileText(file: "given.csv", bytes: Array(text.utf8)))
  }

  @Test(
    "that ship are read whole, with every row accounted for",
    arguments: [
      ("ees_ytd.csv", 647, 0), ("ees_ytd_202425.csv", 494, 0), ("ees_ytd_202324.csv", 494, 0), ("ees_ytd_202223.csv", 493, 0),
      ("ees_weekly_2025.csv", 160, 0), ("ees_weekly_2024.csv", 204, 0), ("ees_ytd_snapshots.csv", 420, 0), ("absence_bands.csv", 2902, 0),
      ("absence_bands_fsm.csv", 7974, 0), ("statistical_neighbours.csv", 3140, 0), ("la_series.csv", 34000, 400),
      ("la_series_related.csv", 36890, 602), ("local_authorities.csv", 161, 0),
    ])
  func whole(_ file: String, _ rows: Int, _ ignored: Int) throws {
    let shipped = try Self.shipped()
    let row = try #require(shipped.books.coverage.first { $0.file == file })
    let table = try shipped.read(row)
    #expect(table.tally.read == rows && table.tally.refused == 0 && table.tally.ignoredTotal == ignored)
    #expect(table.unknownColumns.isEmpty)
  }

  @Test(
    "have identities that hold in every row of every year",
    arguments: ["ees_ytd.csv", "ees_ytd_202425.csv", "ees_weekly_2025.csv", "ees_ytd_snapshots.csv"])
  func identities(_ file: String) throws {
    let shipped = try Self.shipped()
    let table = try shipped.read(try #require(shipped.books.coverage.first { $0.file == file }))
    guard case .attendance(.yearToDate, let cells) = table.content else {
      Issue.record("\(file) is no attendance")
      return
    }
    for placed in cells {
      let cell = placed.cell
      guard let overall = cell.overall.number else {
        #expect(cell.overall == .suppressed && cell.possible == .suppressed && cell.reasons.values.allSatisfy { $0 == .suppressed })
        continue
      }
      #expect((cell.authorised.number ?? 0) + (cell.unauthorised.number ?? 0) == overall, "\(placed.place)")
      #expect(cell.reasons.values.reduce(0) { $0 + ($1.number ?? 0) } <= overall)
    }
  }

  @Test("know the traveller code under its older name, and leave dual registration out of absence")
  func olderNames() throws {
    let shipped = try Self.shipped()
    let table = try shipped.read(try #require(shipped.books.coverage.first { $0.file == "ees_ytd_202324.csv" }))
    guard case .attendance(_, let cells) = table.content, let cell = cells.first(where: { $0.cell.place == .council("860") })?.cell else {
      Issue.record("no row of Staffordshire")
      return
    }
    #expect(cell.reasons["T"]?.number == 3419 && cell.reasons["D"] == nil && cell.reasons["C1"] == nil)
  }

  static let heading =
    "time_period,time_identifier,geographic_level,region_code,old_la_code,new_la_code,school_type,possible_sessions,overall_absence,authorised_absence,unauthorised_absence,reason_i_authorised_illness,present_sessions"

  @Test(
    "have signs for what is held back or not there, which are never 0",
    arguments: [
      ("c", PublishedValue.suppressed), ("x", .notPublished), ("..", .notPublished), ("", .notPublished), ("z", .notApplicable),
      ("0", .number(0)),
    ])
  func signs(_ text: String, _ value: PublishedValue) throws {
    let table = try Self.read(
      Self.heading + "\n202526,Academic year,Local authority,E12000001,807,E06000003,State-funded primary,\(text),0,0,0,0,0\n")
    guard case .attendance(_, let cells)? = table?.content else {
      Issue.record("not read")
      return
    }
    #expect(cells.first?.cell.possible == value)
  }

  @Test(
    "are refused with line and column where a cell is wrong",
    arguments: [
      ("202526,Academic year,Local authority,E12000001,807,E06000003,Primary,ten,1,1,0,1,9", 8, "is not a number"),
      ("202526,Academic year,Local authority,E12000001,807,E06000003,Primary,10,1,1,0,1,nine", 13, "is not a number"),
      ("202526,Academic year,Local authority,E12000001,807,E06000003,Primary,-10,1,1,0,1,9", 8, "is below 0"),
      ("202526,Academic year,Local authority,E12000001,807,E06000003,Middle,10,1,1,0,1,9", 7, "no phase"),
      ("202526,Academic year,Parish,E12000001,807,E06000003,Primary,10,1,1,0,1,9", 3, "no geographic level"),
      ("202526,Academic year,Local authority,E12000001,,,Primary,10,1,1,0,1,9", 5, "no council's code"),
      ("2025,Week 77,Local authority,E12000001,807,E06000003,Primary,10,1,1,0,1,9", 2, "no period"),
      ("soon,Academic year,Local authority,E12000001,807,E06000003,Primary,10,1,1,0,1,9", 1, "no period"),
      ("202526,Academic year,Local authority,E12000001,807,E06000003,Primary,10,1,1,0,1", 1, "12 fields"),
    ])
  func refused(_ row: String, _ column: Int, _ message: String) throws {
    let good = "202526,Academic year,National,,,,Total,10,1,1,0,1,9\n"
    do {
      _ = try Self.read(Self.heading + "\n" + good + row + "\n")
      Issue.record("not refused")
    } catch Failure.badData(let findings, let tallies) {
      #expect(findings.count == 1)
      #expect(findings.first?.place == FilePlace(file: "given.csv", line: 3, column: column))
      #expect(findings.first?.message.contains(message) == true)
      #expect(tallies.first?.accepted == 1 && tallies.first?.refused == 1 && tallies.first?.read == 2)
    }
  }

  @Test("name every column that is missing")
  func missing() throws {
    do {
      _ = try Self.read("geographic_level,time_period,overall_absence,education_phase\nNational,202526,1,Total\n")
      Issue.record("not refused")
    } catch Failure.badData(let findings, _) {
      #expect(findings.map { $0.value ?? "" }.sorted() == ["authorised_absence", "possible_sessions", "unauthorised_absence"])
    }
  }

  @Test("are told apart by their columns, in any order, and say what they do not understand")
  func shapes() throws {
    let table = try Self.read(
      "surprise,possible_sessions,overall_absence,authorised_absence,unauthorised_absence,education_phase,geographic_level,time_period\n1,10,1,1,0,Total,National,202526\n"
    )
    #expect(table?.unknownColumns == ["surprise"])
    #expect(try Self.read("upn,urn,date,session,code\n") == nil)
  }

  @Test("of several schools' types and levels count what they leave out")
  func ignored() throws {
    let rows = ["202526,Academic year,School,,,,Primary,1,1,1,0,1,1", "202526,Academic year,National,,,,Pupil referral unit,1,1,1,0,1,1"]
    let table = try Self.read(([Self.heading] + rows).joined(separator: "\n"))
    #expect(table?.tally.ignored == ["of another geographic level": 1, "of schools of another type": 1])
  }
}
