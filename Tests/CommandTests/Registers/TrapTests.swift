// SPDX-License-Identifier: MIT
import TestSupport
import Testing

/// The traps of counting attendance in England, each with an answer worked out by hand.
@Suite("Traps")
struct TrapTests {
  private let pupil = "H801200001001"

  @Test("1. The letter does not fix the meaning: J attends until 18 August 2024, J1 is absence from the next day")
  func letterAndDate() async throws {
    // Three sessions: J in June 2024 (attended), J1 in October 2024 (absent), Y in June 2024 (not possible): 1 of 2 absent.
    let rows = try RegisterCase.rows(
      await RegisterCase.run(
        ["rates"],
        marks: [
          RegisterCase.marks(["\(pupil),100001,2024-06-03,AM,J", "\(pupil),100001,2024-06-03,PM,Y", "\(pupil),100001,2024-10-01,AM,J1"])
        ]))
    #expect(rows[0]["sess_possible"].int == 2)
    #expect(rows[0]["sess_authorised"].int == 1)
    #expect(rows[0]["sess_approved_activity"].int == 1)
  }

  @Test("2. Possible is what was marked, without D, X, Q, Y, # and Z; the coronavirus X is possible and neither attendance nor absence")
  func possible() async throws {
    // 11 January 2021: / and X (covid): possible 2, absent 0, attended 1. In 2025: D X Q Y1 Z # are not possible; one I: possible 1, absent 1.
    let rows = try RegisterCase.rows(
      await RegisterCase.run(
        ["rates"],
        marks: [
          RegisterCase.marks(
            ["\(pupil),100001,2021-01-11,AM,/", "\(pupil),100001,2021-01-11,PM,X"]
              + ["D", "X", "Q", "Y1", "Z", "#", "I"].enumerated().map {
                "\(pupil),100001,2025-10-0\($0 / 2 + 1),\($0 % 2 == 0 ? "AM" : "PM"),\($1)"
              })
        ]))
    #expect(rows[0]["sess_possible"].int == 3)
    #expect(rows[0]["sess_overall"].int == 1)
    #expect(rows[0]["sess_attended"].int == 1)
  }

  @Test("3. Rates are sums over sums, never means of rates")
  func pooled() async throws {
    // School 1: 1 absent of 1. School 2: 0 of 3. Mean of the rates 50, pooled 25.
    let other = "R201100018042"
    let rows = try RegisterCase.rows(
      await RegisterCase.run(
        ["rates"],
        marks: [
          RegisterCase.marks([
            "\(pupil),100001,2025-10-01,AM,I", "\(other),100002,2025-10-01,AM,/", "\(other),100002,2025-10-01,PM,\\",
            "\(other),100002,2025-10-02,AM,/",
          ])
        ]))
    #expect(rows[0]["sess_overall_percent"].number == 25)
  }

  @Test(
    "4. Enrolments are not pupils: a child at two schools is one pupil and two enrolments, and can be over the line in one of them only")
  func enrolments() async throws {
    // At school 1: 1 absent of 2 (severe). At school 2: 0 of 8. Together 1 of 10: persistent, exactly on the line.
    let there = (1...4).flatMap { ["\(pupil),100002,2025-10-0\($0 + 5),AM,/", "\(pupil),100002,2025-10-0\($0 + 5),PM,\\"] }
      .map { $0.replacing("2025-10-09", with: "2025-10-10") }
    let marks = RegisterCase.marks(["\(pupil),100001,2025-10-01,AM,I", "\(pupil),100001,2025-10-01,PM,\\"] + there)
    let place = try RegisterCase.rows(await RegisterCase.run(["rates"], marks: [marks]))[0]
    #expect(place["enrolments"].int == 2)
    #expect(place["pupils"].int == 1)
    #expect(place["enrolments_pa_50_exact"].int == 1)
    #expect(place["pupils_pa_50_exact"].int == 0)
    #expect(place["pupils_pa_10_exact"].int == 1)
    let schools = try RegisterCase.rows(await RegisterCase.run(["rates", "--by", "school"], marks: [marks]))
    #expect(schools.map { $0["school"].text } == ["100001", "100002"])
    #expect(schools.map { $0["pupils_pa_10_exact"].int } == [1, 0])
  }

  @Test("5. There is no minimum of sessions: one session, missed, is severe absence, with its one possible session beside it")
  func noMinimum() async throws {
    let marks = RegisterCase.marks(["\(pupil),100001,2025-09-01,AM,I"])
    let rows = try RegisterCase.rows(await RegisterCase.run(["children"], marks: [marks]))
    #expect(rows.count == 1)
    #expect(rows[0]["segment"].text == "severe")
    #expect(rows[0]["possible"].int == 1)
    #expect(rows[0]["days_missed"].number == 0.5)
  }

  @Test(
    "6. Exactly 10 % counts, in whole numbers; 9.96 % that prints as 10.0 does not", arguments: [(19, 190, 1), (18, 190, 0), (25, 251, 0)])
  func onTheLine(absent: Int, possible: Int, over: Int) async throws {
    // Sessions from 1 September 2025 on, weekends too (counted and reported), the first ones absent.
    let marks = RegisterCase.marks(
      (0..<possible).map { slot in
        let day = slot / 2
        return "\(pupil),100001,\(Self.day(day)),\(slot % 2 == 0 ? "AM" : "PM"),\(slot < absent ? "I" : (slot % 2 == 0 ? "/" : "\\"))"
      })
    let rows = try RegisterCase.rows(await RegisterCase.run(["rates"], marks: [marks]))
    #expect(rows[0]["sess_possible"].int == possible)
    #expect(rows[0]["enrolments_pa_10_exact"].int == over)
  }

  private static func day(_ number: Int) -> String {
    let lengths = [("2025-09", 30), ("2025-10", 31), ("2025-11", 30), ("2025-12", 31), ("2026-01", 31)]
    var rest = number
    for (month, length) in lengths {
      if rest < length { return "\(month)-\(rest < 9 ? "0" : "")\(rest + 1)" }
      rest -= length
    }
    return "2026-02-01"
  }

  @Test("7. A number has a period, a population and a date: the department's population leaves out a child of 16, a guest and a boarder")
  func population() async throws {
    let pupils = """
      upn,urn,date_of_birth,enrolment,boarder
      A1,1,2009-08-31,C,no
      A2,1,2009-09-01,C,no
      A3,1,2012-01-01,G,no
      A4,1,2012-01-01,C,yes
      A5,1,,C,no
      """
    let marks = RegisterCase.marks((1...5).map { "A\($0),1,2025-10-01,AM,/" })
    let outcome = try await RegisterCase.run(["rates", "--population", "dfe"], marks: [marks], pupils: pupils)
    // A1 is 16 on 31 August 2025; A2 is 15. A5's birth is not known: counted, and noted. So A2 and A5.
    #expect(try RegisterCase.rows(outcome)[0]["pupils"].int == 2)
    let json = try outcome.json()
    #expect(json["period"]["from"].text == "2025-10-01")
    #expect(json["data_date"].text == "2025-10-01")
    #expect(json["notes"].list.contains { $0.text?.hasPrefix("1 enrolment without a date of birth") ?? false })
    #expect(json["definition"].text?.contains("as the department counts") ?? false)
  }

  @Test("8. Dual registration: D is not possible, so only the school that was due counts; joiners and leavers count for their own days")
  func dual() async throws {
    let marks = RegisterCase.marks([
      "A1,1,2025-10-01,AM,D", "A1,2,2025-10-01,AM,I", "A1,1,2025-10-01,PM,\\", "A1,2,2025-10-01,PM,D", "A2,1,2025-09-30,AM,N",
      "A2,1,2025-10-01,AM,/",
    ])
    let pupils = "upn,urn,entry_date,leaving_date\nA1,1,,\nA1,2,,\nA2,1,2025-10-01,\n"
    let outcome = try await RegisterCase.run(["rates"], marks: [marks], pupils: pupils)
    let row = try RegisterCase.rows(outcome)[0]
    // A1: one session at each school; A2: one, the day before entry left out and said so.
    #expect(row["sess_possible"].int == 3)
    #expect(row["sess_overall"].int == 1)
    #expect(row["enrolments"].int == 3)
    #expect(row["pupils"].int == 2)
    #expect(outcome.errors.contains("6 rows read: 5 accepted, 0 refused, 1 ignored (outside entry and leaving dates)"))
  }

  @Test("9. The legal counter is another counter: unauthorised codes, ten school weeks of the school, N said apart, holidays not counted")
  func counter() async throws {
    // Nine O in the week of 1 September, then two weeks of # (holiday), then one N on 22 September: reached there; without N never.
    var rows = (0..<9).map { "A1,1,2025-09-0\($0 / 2 + 1),\($0 % 2 == 0 ? "AM" : "PM"),O" }
    rows += ["A1,1,2025-09-08,AM,#", "A1,1,2025-09-15,AM,#", "A1,1,2025-09-22,AM,N"]
    let found = try RegisterCase.rows(await RegisterCase.run(["rolling"], marks: [RegisterCase.marks(rows)]))
    #expect(found.count == 1)
    #expect(found[0]["first_reached"].text == "2025-09-22")
    #expect(found[0]["sessions"].int == 10)
    #expect(found[0]["window_start"].text == "2025-09-01")
    #expect(found[0]["window_end"].text == "2025-09-28")
    #expect(found[0]["sessions_no_reason_yet"].int == 1)
    #expect(found[0]["first_reached_without_n"].isNull)
    // With a window of one school week it is not reached; I never counts.
    #expect(try RegisterCase.rows(await RegisterCase.run(["rolling", "--weeks", "1"], marks: [RegisterCase.marks(rows)])).isEmpty)
  }

  @Test("10. A blank mark is not present, and small groups can be hidden")
  func blanks() async throws {
    let outcome = try await RegisterCase.run(
      ["rates", "--suppress", "5"], marks: [RegisterCase.marks(["A1,1,2025-10-01,AM,", "A1,1,2025-10-01,PM,-", "A1,1,2025-10-02,AM,/"])])
    let row = try RegisterCase.rows(outcome)[0]
    #expect(row["sess_possible"].text == "c")
    #expect(row["pupils"].text == "c")
    let open = try RegisterCase.rows(
      await RegisterCase.run(["rates"], marks: [RegisterCase.marks(["A1,1,2025-10-01,AM,", "A1,1,2025-10-02,AM,/"])]))[0]
    #expect(open["sess_possible"].int == 1)
  }

  @Test("framework: sessions before 19 August 2024 are not counted")
  func beforeTheFramework() async throws {
    let rows = (0..<10).map { "A1,1,2024-07-0\($0 / 2 + 1),\($0 % 2 == 0 ? "AM" : "PM"),O" } + ["A1,1,2024-09-02,AM,O"]
    #expect(try RegisterCase.rows(await RegisterCase.run(["rolling"], marks: [RegisterCase.marks(rows)])).isEmpty)
  }

  @Test("spells: sessions that were not possible neither lengthen nor end a spell; attended at either school ends it")
  func spells() async throws {
    let marks = RegisterCase.marks([
      "A1,1,2025-10-01,AM,I", "A1,1,2025-10-01,PM,Y1", "A1,1,2025-10-02,AM,U", "A1,1,2025-10-02,PM,\\", "A1,1,2025-10-03,AM,O",
      "A1,2,2025-10-03,AM,/",
      "A1,1,2025-10-06,AM,O", "A1,1,2025-10-06,PM,#", "A2,1,2025-10-06,AM,#",
    ])
    let rows = try RegisterCase.rows(await RegisterCase.run(["spells"], marks: [marks]))
    // I, (Y1), U make 2; attended; 3 October attended at school 2; O on 6 October is open: 1.
    #expect(rows[0]["spells"].int == 2)
    #expect(rows[0]["sessions_absent"].int == 3)
    #expect(rows[0]["longest_spell"].int == 2)
    #expect(rows[0]["mean_spell"].number == 1.5)
    #expect(rows[0]["current_spell"].int == 1)
    #expect(rows[1]["spells"].int == 0)
    #expect(rows[1]["mean_spell"].isNull)
  }

  @Test("year end: a period over 1 August is said not to be a measure of the department")
  func yearEnd() async throws {
    let marks = RegisterCase.marks(["A1,1,2025-07-31,AM,/", "A1,1,2025-08-01,AM,/"])
    #expect(try await RegisterCase.run(["rates"], marks: [marks]).json()["notes"].list.contains { $0.text?.contains("1 August") ?? false })
    let inside = try await RegisterCase.run(["rates", "--from", "2025-08-01"], marks: [marks]).json()
    #expect(!inside["notes"].list.contains { $0.text?.contains("1 August") ?? false })
    #expect(inside["rows"][0]["sess_possible"].int == 1)
  }
}
