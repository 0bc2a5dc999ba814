// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("What a verb writes")
struct OutputTests {
  private let marks = "upn,urn,date,session,code\nA1,1,2025-10-01,AM,/\nA1,1,2025-10-01,PM,I\nA2,1,2025-10-01,AM,/\n"
  private let pupils = "upn,urn,area\nA1,1,\"=cmd|x\"\nA2,1,\"a \"\"b\"\", c\"\n"

  private func run(_ arguments: [String], in folder: TemporaryFolder) async throws -> BelongProcess.Outcome {
    let files = ["--marks", try folder.write("m.csv", marks), "--pupils", try folder.write("p.csv", pupils)]
    return try await BelongProcess.run(arguments + files, folder: folder.path)
  }

  @Test("is safe to open in a spreadsheet: a text that would be a formula gets an apostrophe, and quotes are doubled")
  func formulas() async throws {
    try await withTemporaryFolder { folder in
      let lines = try await run(["rates", "--by", "area", "--format", "csv"], in: folder).lines
      #expect(lines.count == 3)
      #expect(lines[0].hasPrefix("area,enrolments,pupils,sess_possible,"))
      #expect(lines[1].hasPrefix("'=cmd|x,1,1,2,1,"))
      #expect(lines[2].hasPrefix("\"a \"\"b\"\", c\",1,1,1,0,"))
      let json = try await run(["rates", "--by", "area", "--format", "json"], in: folder).json()
      #expect(json["rows"][0]["area"].text == "=cmd|x")
    }
  }

  @Test("has every key of the contract, in JSON, CSV and a table that says what it counts")
  func formats() async throws {
    try await withTemporaryFolder { folder in
      let json = try await run(["rates", "--format", "json"], in: folder).json()
      for key in ["rows", "definition", "period", "data_date", "notes"] { #expect(json.keys.contains(key)) }
      #expect(abs((json["rows"][0]["sess_overall_percent"].number ?? 0) - 100.0 / 3.0) < 1e-12)
      let table = try await run(["rates"], in: folder)
      #expect(table.output.contains("What it counts:"))
      #expect(table.output.contains("Period: 1 October 2025."))
      #expect(table.output.contains("33.33"))
      // Nothing moves or blinks where nobody looks on.
      #expect(!table.errors.contains("\u{1B}"))
    }
  }

  @Test("goes to a file as a whole, and --quiet says nothing else")
  func toFile() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try await run(["spells", "--format", "csv", "--out", folder.file("s.csv"), "--quiet"], in: folder)
      #expect(outcome.exitCode == 0)
      #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
      #expect(try folder.read("s.csv").hasPrefix("upn,spells,"))
      let nowhere = try await run(["spells", "--out", folder.file("no/such/folder/s.csv")], in: folder)
      #expect(nowhere.exitCode == 66)
      #expect(nowhere.output.isEmpty)
    }
  }

  @Test("does not change from one run to the next, nor with the order of the rows")
  func stable() async throws {
    try await withTemporaryFolder { folder in
      let first = try await run(["rates", "--by", "school,area", "--format", "json"], in: folder).output
      let second = try await run(["rates", "--by", "school,area", "--format", "json"], in: folder).output
      #expect(first == second)
      let lines = marks.split(separator: "\n")
      let turned = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
      let path = try folder.write("turned.csv", turned)
      let third = try await BelongProcess.run(
        ["rates", "--by", "school,area", "--format", "json", "--marks", path, "--pupils", folder.file("p.csv")])
      #expect(third.output == first)
    }
  }

  @Test("marks after the day asked on are not read, and said so")
  func onDay() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try await run(["rates", "--on", "2025-09-30", "--format", "json"], in: folder)
      #expect(try outcome.json()["rows"][0]["sess_possible"].int == 0)
      #expect(outcome.errors.contains("3 rows read: 0 accepted, 0 refused, 3 ignored (after the day asked about)"))
    }
  }

  @Test("three shells complete the verbs", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) async throws {
    let outcome = try await BelongProcess.run(["--generate-completion-script", shell])
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("rates"))
  }
}
