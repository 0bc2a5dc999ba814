// SPDX-License-Identifier: MIT
import TestSupport
import Testing

@Suite("Data quality")
struct QualityTests {
  private func kinds(_ marks: [String], pupils: String? = nil, on day: String = "2026-07-31") async throws -> [String: Int] {
    let rows = try RegisterCase.rows(await RegisterCase.run(["quality"], marks: marks, pupils: pupils, on: day))
    return Dictionary(grouping: rows.compactMap { $0["kind"].text }) { $0 }.mapValues(\.count)
  }

  @Test(
    "finds each oddity once, and every other verb counts all the same",
    arguments: [
      ("small-letter", ["H801200001001,100001,2025-10-01,AM,i"]), ("code-out-of-date", ["H801200001001,100001,2025-10-01,AM,H"]),
      ("weekend-mark", ["H801200001001,100001,2025-10-04,AM,/"]), ("upn-check-letter", ["A801200001001,100001,2025-10-01,AM,/"]),
      ("upn-form", ["Z1,100001,2025-10-01,AM,/"]), ("upn-invented", ["S801200001001,100001,2025-10-01,AM,/"]),
      ("repeat", ["H801200001001,100001,2025-10-01,AM,/", "H801200001001,100001,01/10/2025,am,/"]),
      ("attended-twice", ["H801200001001,100001,2025-10-01,AM,/", "H801200001001,100002,2025-10-01,AM,L"]),
      ("blank-mark", ["H801200001001,100001,2025-10-01,AM,-"]), ("other-slash", ["H801200001001,100001,2025-10-01,PM,/"]),
    ] as [(String, [String])])
  func oddities(kind: String, rows: [String]) async throws {
    let marks = [RegisterCase.marks(rows)]
    #expect(try await kinds(marks) == [kind: 1])
    #expect(try await RegisterCase.run(["rates"], marks: marks).exitCode == 0)
  }

  @Test("an ordinary register has no finding")
  func ordinary() async throws {
    #expect(
      try await kinds([RegisterCase.marks(["H801200001001,100001,2025-10-01,AM,/", "H801200001001,100001,2025-10-01,PM,I"])]).isEmpty)
  }

  @Test("N older than five school days of the school is listed, on the sixth and not on the fifth", arguments: [(5, 0), (6, 1)])
  func noReason(days: Int, found: Int) async throws {
    let after = ["06", "07", "08", "09", "10", "13"].prefix(days).map { "H801200001001,100001,2025-10-\($0),AM,/" }
    let marks = [RegisterCase.marks(["H801200001001,100001,2025-10-03,AM,N"] + after)]
    #expect(try await kinds(marks)["no-reason-yet"] ?? 0 == found)
  }

  @Test("a school that uses a code unlike the others is asked about, not called wrong")
  func codeUnlikeOthers() async throws {
    func school(_ urn: String, _ codes: [String]) -> [String] {
      (0..<60).map { slot in
        "P\(urn)\(slot / 2 % 30),\(urn),2025-10-\(slot / 2 % 30 < 9 ? "0" : "")\(slot / 2 % 30 + 1),\(slot % 2 == 0 ? "AM" : "PM"),\(codes[slot % codes.count])"
      }
    }
    let marks = [RegisterCase.marks(school("100001", ["I", "O"]) + school("100002", ["I", "O"]) + school("100003", ["C"]))]
    let rows = try RegisterCase.rows(await RegisterCase.run(["quality"], marks: marks)).filter { $0["kind"].text == "code-unlike-others" }
    #expect(rows.contains { $0["urn"].text == "100003" && $0["value"].text == "C" && $0["severity"].text == "could" })
    #expect(rows.allSatisfy { $0["hint"].text?.contains("question") ?? false })
    // One school alone has nobody to be unlike.
    #expect(try await kinds([RegisterCase.marks(school("100003", ["C"]))])["code-unlike-others"] == nil)
  }

  @Test("rows that fit no pupil, and a child whose schools say different things, are found")
  func pupilRows() async throws {
    let marks = [RegisterCase.marks(["A1,1,2025-10-01,AM,/", "A1,2,2025-10-02,AM,/", "A2,1,2025-10-01,AM,/"])]
    let found = try await kinds(marks, pupils: "upn,urn,sex,fsm,date_of_birth\nA1,1,F,1,2012-01-01\nA1,2,M,yes,2012-01-01\n")
    #expect(found["no-pupil-row"] == 1)
    #expect(found["two-values"] == 1)
  }

  @Test("--strict ends with 1 for must and should, with 0 for questions")
  func strict() async throws {
    let should = [RegisterCase.marks(["A801200001001,100001,2025-10-01,AM,/"])]
    let could = [RegisterCase.marks(["H801200001001,100001,2025-10-01,AM,-"])]
    #expect(try await RegisterCase.run(["quality", "--strict"], marks: should).exitCode == 1)
    #expect(try await RegisterCase.run(["quality", "--strict"], marks: could).exitCode == 0)
    #expect(try await RegisterCase.run(["quality"], marks: should).exitCode == 0)
  }
}
