// SPDX-License-Identifier: MIT
import TestSupport
import Testing

@Suite("Figures of a register")
struct MeasureTests {
  /// Two schools, three children; A2 is at both.
  private let marks = RegisterCase.marks([
    "A1,1,2025-10-01,AM,L", "A1,1,2025-10-01,PM,U", "A1,1,2025-10-02,AM,I", "A1,1,2025-10-02,PM,V", "A2,1,2025-10-01,AM,/",
    "A2,2,2025-10-02,AM,O",
    "A2,2,2025-10-02,PM,C2", "A3,2,2026-01-06,AM,#", "A3,2,2026-01-06,PM,X",
  ])
  private let pupils = "upn,urn,year_group,sex,fsm\nA1,1,7,F,true\nA2,1,8,M,1\nA2,2,8,M,yes\n"

  @Test("count lateness on both sides of the register's close, and approved activity as attendance")
  func late() async throws {
    let row = try RegisterCase.rows(await RegisterCase.run(["rates"], marks: [marks]))[0]
    #expect(row["sess_late_before_close"].int == 1)
    #expect(row["sess_late_after_close"].int == 1)
    #expect(row["sess_late"].int == 2)
    #expect(row["sess_approved_activity"].int == 1)
    // L, V and / attended; U, I, O and C2 absent.
    #expect(row["sess_attended"].int == 3)
    #expect(row["sess_overall"].int == 4)
    #expect(row["sess_authorised"].int == 2)
    #expect(row["sess_unauthorised"].int == 2)
    #expect(row["sess_possible"].int == 7)
  }

  @Test(
    "add up: sessions and enrolments of the schools are the place's, children at least as many",
    arguments: ["school", "school,year_group", "week", "sex"])
  func levels(by: String) async throws {
    let place = try RegisterCase.rows(await RegisterCase.run(["rates"], marks: [marks], pupils: pupils))[0]
    let parts = try RegisterCase.rows(await RegisterCase.run(["rates", "--by", by], marks: [marks], pupils: pupils))
    for column in ["sess_possible", "sess_overall", "sess_authorised", "sess_unauthorised"] {
      #expect(parts.reduce(0) { $0 + ($1[column].int ?? 0) } == place[column].int)
    }
    if by != "week" { #expect(parts.reduce(0) { $0 + ($1["enrolments"].int ?? 0) } == place["enrolments"].int) }
    #expect(parts.reduce(0) { $0 + ($1["pupils"].int ?? 0) } >= place["pupils"].int ?? 0)
  }

  @Test("drop nobody: a child in whose sessions nothing was possible, and one without a row, stand in a group with zeros and nulls")
  func nobodyDropped() async throws {
    let rows = try RegisterCase.rows(await RegisterCase.run(["rates", "--by", "year_group"], marks: [marks], pupils: pupils))
    #expect(rows.map { $0["year_group"].text } == ["7", "8", nil])
    #expect(rows[2]["year_group"].isNull)
    #expect(rows[2]["pupils"].int == 0)
    #expect(rows[2]["sess_overall_percent"].isNull)
    #expect(rows[2]["enrolments_pa_10_exact_percent"].isNull)
  }

  @Test("one spelling of yes stands for all of them in a column")
  func yesNo() async throws {
    let rows = try RegisterCase.rows(await RegisterCase.run(["rates", "--by", "fsm"], marks: [marks], pupils: pupils))
    #expect(rows.map { $0["fsm"].text } == ["true", nil])
    #expect(rows[0]["enrolments"].int == 3)
  }

  @Test("go by week, month, term, weekday and session, without thresholds, from Monday and from autumn")
  func overTime() async throws {
    for (by, values) in [
      ("week", ["2025-09-29", "2026-01-05"]), ("month", ["2025-10", "2026-01"]), ("term", ["2025/26 autumn", "2025/26 spring"]),
      ("weekday", ["Tuesday", "Wednesday", "Thursday"]), ("session", ["AM", "PM"]),
    ] {
      let answer = try await RegisterCase.run(["rates", "--by", by], marks: [marks])
      let rows = try RegisterCase.rows(answer)
      #expect(rows.map { $0[by].text } == values)
      #expect(!rows[0].keys.contains("enrolments_pa_10_exact"))
      #expect(rows[0].keys.contains("enrolments"))
    }
    let path = try RegisterCase.rows(await RegisterCase.run(["trajectory", "--upn", "A1"], marks: [marks]))
    #expect(path.map { $0["date"].text } == ["2025-10-01", "2025-10-02"])
    #expect(path.map { $0["absent"].int } == [1, 2])
    #expect(path.map { $0["segment"].text } == ["severe", "severe"])
    let empty = try RegisterCase.rows(await RegisterCase.run(["trajectory", "--upn", "A3"], marks: [marks]))
    #expect(empty.count == 1)
    #expect(empty[0]["percent"].isNull && empty[0]["segment"].isNull)
  }

  @Test("reasons: absence codes most first, per 1,000 possible sessions of the group, shares that add up to 100")
  func reasons() async throws {
    let rows = try RegisterCase.rows(await RegisterCase.run(["reasons"], marks: [marks]))
    #expect(rows.map { $0["code"].text } == ["C2", "I", "O", "U"])
    #expect(rows[0]["per_1000_possible"].number == 1.0 / 7 * 100 * 10)
    #expect(rows.reduce(0) { $0 + ($1["share_of_absence_percent"].number ?? 0) } == 100)
    let all = try RegisterCase.rows(await RegisterCase.run(["reasons", "--all"], marks: [marks]))
    #expect(all.count == 9)
    #expect(all.filter { $0["share_of_absence_percent"].isNull }.count == 5)
  }

  @Test("a threshold of the table counts beside the segments, and the definition says whose choice it is")
  func ownThreshold() async throws {
    let answer = try await RegisterCase.run(["rates", "--threshold", "below_90"], marks: [marks])
    #expect(try RegisterCase.rows(answer)[0]["enrolments_below_90"].int == 2)
    #expect(try answer.json()["definition"].text?.contains("below_90: more than 10 %") ?? false)
  }

  @Test("files in any column order, either grid, both date forms, and letters of older spreadsheets say the same")
  func forms() async throws {
    let long = RegisterCase.marks(["A1,1,2025-10-01,AM,I", "A1,1,2025-10-01,PM,\\", "A1,1,2025-10-02,AM,/", "A1,1,2025-10-02,PM,"])
    let turned =
      "Comment,CODE,Session, Date ,URN,UPN\r\n\u{FEFF},i,am,01/10/2025,1,A1\r\n\"a, b\",\\,PM,01/10/2025,1,A1\r\n,/,AM,02/10/2025,1,A1\r\n,-,PM,02/10/2025,1,A1"
    let columns = "upn,urn,2025-10-01 AM,01/10/2025 PM,2025-10-02 AM,2025-10-02 PM,surname\nA1,1,I,\\,/,,Nobody\n"
    let string = "upn,urn,start,marks\nA1,1,01/10/2025,I \\ / -\n"
    let expected = try await RegisterCase.run(["rates", "--by", "school"], marks: [long])
    for form in [turned, columns, string] {
      let outcome = try await RegisterCase.run(["rates", "--by", "school"], marks: [form])
      #expect(outcome.output == expected.output, "\(outcome.errors)")
    }
    #expect(try await RegisterCase.run(["rates"], marks: [columns]).errors.contains("columns not used: surname"))
  }
}
