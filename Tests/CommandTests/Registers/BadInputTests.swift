// SPDX-License-Identifier: MIT
import TestSupport
import Testing

/// One bad file, and what must be said of it.
struct BadFile: Sendable, CustomTestStringConvertible {
  let name: String
  let marks: [String]
  var pupils: String?
  let place: String
  let says: [String]
  var testDescription: String { name }
}

@Suite("Bad register files")
struct BadInputTests {
  private static let head = "upn,urn,date,session,code\n"
  static let cases: [BadFile] = [
    BadFile(
      name: "an unknown code", marks: [head + "A1,1,2025-10-01,AM,/\nA1,1,2025-10-01,PM,QQ\n"], place: "m1.csv:3:5",
      says: ["QQ", "belong codes"]),
    BadFile(
      name: "a code before its first day", marks: [head + "A1,1,2024-08-18,AM,C2\n"], place: "m1.csv:2:5", says: ["C2", "2024-08-19"]),
    BadFile(name: "a day that does not exist", marks: [head + "A1,1,2025-02-29,AM,/\n"], place: "m1.csv:2:3", says: ["2025-02-29"]),
    BadFile(
      name: "a session of neither half", marks: [head + "A1,1,2025-10-01,noon,/\n"], place: "m1.csv:2:4", says: ["noon", "AM or PM"]),
    BadFile(name: "a blank pupil number", marks: [head + ",1,2025-10-01,AM,/\n"], place: "m1.csv:2:1", says: ["upn"]),
    BadFile(name: "a field too many", marks: [head + "A1,1,2025-10-01,AM,/,x\n"], place: "m1.csv:2:6", says: ["6 fields"]),
    BadFile(name: "a field too few", marks: [head + "A1,1,2025-10-01,AM\n"], place: "m1.csv:2:5", says: ["4 fields"]),
    BadFile(
      name: "a missing column", marks: ["upn,urn,date,code\nA1,1,2025-10-01,/\n"], place: "m1.csv:1:1", says: ["session", "missing"]),
    BadFile(name: "semicolons", marks: ["upn;urn;date;session;code\nA1;1;2025-10-01;AM;/\n"], place: "m1.csv:1:1", says: ["semicolon"]),
    BadFile(
      name: "a heading twice", marks: ["upn,urn,date,session,code,Code\nA1,1,2025-10-01,AM,/,/\n"], place: "m1.csv:1:6", says: ["twice"]),
    BadFile(name: "an empty file", marks: [""], place: "m1.csv:1:1", says: ["no heading"]),
    BadFile(name: "a quote that is not closed", marks: [head + "A1,1,2025-10-01,AM,\"/\n"], place: "m1.csv:2:5", says: ["quote"]),
    BadFile(
      name: "two codes for one session", marks: [head + "A1,1,2025-10-01,AM,/\nA1,1,01/10/2025,am,I\n"], place: "m1.csv:3:5",
      says: ["m1.csv line 2", "m1.csv line 3"]),
    BadFile(
      name: "two codes for one session in two files", marks: [head + "A1,1,2025-10-01,AM,/\n", head + "A1,1,2025-10-01,AM,I\n"],
      place: "m2.csv:2:5",
      says: ["m1.csv line 2", "m2.csv line 2"]),
    BadFile(
      name: "marks run together", marks: ["upn,urn,start,marks\nA1,1,2025-10-01,/\\/\\\n"], place: "m1.csv:2:4",
      says: ["separated by blanks"]),
    BadFile(
      name: "marks that start on a Sunday", marks: ["upn,urn,start,marks\nA1,1,2025-10-05,/ \\\n"], place: "m1.csv:2:3", says: ["Sunday"]),
    BadFile(
      name: "a grid heading with a day that does not exist", marks: ["upn,urn,2025-02-30 AM\nA1,1,/\n"], place: "m1.csv:1:3",
      says: ["2025-02-30"]),
    BadFile(
      name: "two rows of one pupil", marks: [head], pupils: "upn,urn,sex\nA1,1,F\nA1,1,M\n", place: "p.csv:3:1", says: ["p.csv line 2"]),
    BadFile(
      name: "a word that is no yes or no", marks: [head], pupils: "upn,urn,fsm\nA1,1,perhaps\n", place: "p.csv:2:3",
      says: ["perhaps", "yes or no"]),
    BadFile(name: "a registration of no kind", marks: [head], pupils: "upn,urn,enrolment\nA1,1,X\n", place: "p.csv:2:3", says: ["current"]),
    BadFile(
      name: "a date of birth that is none", marks: [head], pupils: "upn,urn,date_of_birth\nA1,1,soon\n", place: "p.csv:2:3", says: ["soon"]),
    BadFile(
      name: "leaving before entry", marks: [head], pupils: "upn,urn,entry_date,leaving_date\nA1,1,2025-10-02,2025-10-01\n",
      place: "p.csv:2:4",
      says: ["before entering"]),
  ]

  @Test("are refused whole, with the place and what to do", arguments: cases)
  func refused(file: BadFile) async throws {
    let outcome = try await RegisterCase.run(["rates"], marks: file.marks, pupils: file.pupils)
    #expect(outcome.exitCode == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(file.place + ": "), "\(outcome.errors)")
    for words in file.says { #expect(outcome.errors.contains(words), "\(outcome.errors)") }
  }

  @Test("are all listed by quality, which reads past them", arguments: cases.filter { !$0.place.contains(".csv:1:") })
  func listed(file: BadFile) async throws {
    let outcome = try await RegisterCase.run(["quality"], marks: file.marks, pupils: file.pupils)
    let rows = try RegisterCase.rows(outcome)
    #expect(rows.contains { $0["severity"].text == "must" })
    #expect(try await RegisterCase.run(["quality", "--strict"], marks: file.marks, pupils: file.pupils).exitCode == 1)
  }

  @Test("of many bad rows list the first twenty, with counts by kind and what became of every row")
  func many() async throws {
    let rows = (0..<25).map { "A\($0),1,2025-10-01,AM,QQ" } + ["B1,1,2025-10-01,AM,/", "B1,1,2025-10-01,AM,/"]
    let outcome = try await RegisterCase.run(["rates"], marks: [RegisterCase.marks(rows)])
    #expect(outcome.exitCode == 65)
    #expect(outcome.errors.split(separator: "\n").count { $0.contains("QQ") } == 20)
    #expect(outcome.errors.contains("25 unknown-code"))
    #expect(outcome.errors.contains("27 rows read: 1 accepted, 25 refused, 1 ignored (a repeat)"))
  }

  @Test("a heading without rows is an answer: zeros and nulls")
  func headingOnly() async throws {
    let row = try RegisterCase.rows(await RegisterCase.run(["rates"], marks: [Self.head]))[0]
    #expect(row["sess_possible"].int == 0)
    #expect(row["sess_overall_percent"].isNull)
    #expect(row["enrolments_pa_10_exact_percent"].isNull)
    for verb in ["reasons", "children", "spells", "rolling", "quality"] {
      #expect(try RegisterCase.rows(await RegisterCase.run([verb], marks: [Self.head])).isEmpty)
    }
  }

  @Test("a file that is not there is 66, a folder too, and nothing stands on standard output", arguments: ["nowhere.csv", "."])
  func missing(path: String) async throws {
    let outcome = try await BelongProcess.run(["rates", "--marks", path])
    #expect(outcome.exitCode == 66)
    #expect(outcome.output.isEmpty)
  }

  @Test("an unknown pupil is 65, an unknown word or threshold 64")
  func usage() async throws {
    let marks = [RegisterCase.marks(["A1,1,2025-10-01,AM,/"])]
    #expect(try await RegisterCase.run(["trajectory", "--upn", "A2"], marks: marks).exitCode == 65)
    #expect(try await RegisterCase.run(["rates", "--by", "colour"], marks: marks).exitCode == 64)
    #expect(try await RegisterCase.run(["rates", "--threshold", "none"], marks: marks).exitCode == 64)
    #expect(try await RegisterCase.run(["rates", "--population", "some"], marks: marks).exitCode == 64)
    for verb in [["children"], ["spells"], ["rolling"], ["trajectory", "--upn", "A1"], ["quality"]] {
      #expect(try await RegisterCase.run(verb + ["--suppress", "5"], marks: marks).exitCode == 64)
    }
    #expect(try await BelongProcess.run(["rates"]).exitCode == 64)
  }
}
