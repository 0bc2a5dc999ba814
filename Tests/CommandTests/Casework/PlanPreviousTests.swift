// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("plan check --previous")
struct PlanPreviousTests {
  static let old = """
    child: {first_name: Zoe, year_group: 7}
    rows:
      - {id: door, action: Mrs Dobson opens the library door at 8:50, by: 2026-09-01, responsible: {name: Mrs Dobson}, status: in_progress}
      - {action: Zoe shows the blue card and comes back, by: soon, responsible: {name: Zoe}}
      - {action: Mr Hart mends the gate, responsible: {name: Mr Hart}}
    """
  static let new = """
    child: {first_name: Zoe, year_group: 8}
    rows:
      - {id: door, status: done, action: Mrs Dobson opens the door, by: 2026-10-01, responsible: {name: Mrs Dobson}, how_we_know: 3 times}
      - {action: Zoe shows the blue card and comes back., by: soon, responsible: {name: Zoe}, how_we_know: 4 of 5}
    """

  static func check(_ old: String, _ new: String, more: [String] = []) async throws -> BelongProcess.Outcome {
    try await withTemporaryFolder { folder in
      try folder.write("new.yaml", new)
      try folder.write("old.yaml", old)
      return try await BelongProcess.run(
        ["plan", "check", "new.yaml", "--previous", "old.yaml", "--on", "2026-09-14"] + more, folder: folder.path)
    }
  }

  @Test("gives for each row of last time what was promised, by whom, by when, and what became of it")
  func json() async throws {
    let answer = try await Self.check(Self.old, Self.new, more: ["--format", "json"]).json()
    let rows = answer["previous"].list
    #expect(rows.map { $0["row"].text } == ["door", nil, nil])
    #expect(rows.map { $0["row"].number } == [nil, 2, 3])
    #expect(rows.map { $0["now"].text } == ["done", "carried_over", "gone"])
    #expect(rows.map { $0["by"].text } == ["2026-09-01", "soon", nil])
    #expect(rows.map { $0["status"].text } == ["in_progress", nil, nil])
    #expect(rows.map { $0["responsible"].text } == ["Mrs Dobson", "Zoe", "Mr Hart"])
    #expect(rows.last?["action"].text == "Mr Hart mends the gate")
    let found = answer["findings"].list.filter { $0["id"].text?.hasPrefix("B9.promise") ?? false }
    #expect(found.map { $0["id"].text } == ["B9.promise-unchanged", "B9.promise-dropped"])
    #expect(found.allSatisfy { $0["severity"].text == "could" })
    #expect(try await Self.check(Self.old, "child: {first_name: Zoe}", more: ["--format", "json"]).json()["previous"].list.count == 3)
  }

  @Test("shows it first, as \u{201C}Last time\u{201D}")
  func table() async throws {
    let output = try await Self.check(Self.old, Self.new).output
    let last = try #require(output.range(of: "Last time\n"))
    let group = try #require(output.range(of: "Worth changing\n"))
    #expect(last.lowerBound < group.lowerBound)
    #expect(output.contains("[door] \u{201C}Mrs Dobson opens the library door at 8:50\u{201D} (Mrs Dobson, by 1 September 2026): done"))
    #expect(output.contains("(Mr Hart): not in this plan"))
  }

  static let secrets: [(old: String, new: String)] = [
    ("family: [{name: Darren, relation: dad, not_asked: safety}]", ""), ("", "family: [{name: Darren, relation: dad, not_asked: safety}]"),
    (
      "family: [{name: Darren, relation: dad}]",
      "family: [{name: \"\", relation: father, not_asked: order}]\nteam: [{name: Darren, role: dad, attended: true}]"
    ),
  ]

  @Test("names nobody whom either plan leaves out", arguments: secrets.indices, ["json", "csv", "table"])
  func attack(index: Int, format: String) async throws {
    let rows = """

      rows:
        - {id: darren-1, action: Darren brings Zoe, by: when Darren can, responsible: {name: Darren}}
        - {action: Monitor her father, responsible: {name: Dad}, how_we_know: Darren is calm}

      """
    let one = Self.secrets[index]
    let head = "child: {first_name: Zoe}\n"
    for new in [head + one.new + rows, head + one.new] {
      let outcome = try await Self.check(head + one.old + rows, new, more: ["--format", format])
      #expect(outcome.exitCode == 0)
      let said = (outcome.output + outcome.errors).lowercased()
      for word in ["darren", "dad", "father"] { #expect(!said.contains(word), "\(word)") }
    }
  }

  static let refused = ["child: {first_name: Ludovica, year_group: 8}", "child: {first_name: Zoe, year_group: 6}"]

  @Test("is not taken where it is another child's, and no name is said", arguments: refused)
  func another(old: String) async throws {
    let outcome = try await Self.check(old + "\n", Self.new)
    #expect(outcome.exitCode == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(":1:1: "))
    for word in ["Ludovica", "Zoe"] { #expect(!outcome.errors.contains(word)) }
  }

  @Test("goes with one plan, and is to be there")
  func usage() async throws {
    try await withTemporaryFolder { folder in
      let file = try folder.write("new.yaml", Self.new)
      #expect(try await BelongProcess.run(["plan", "check", folder.path, "--previous", file]).exitCode == 64)
      #expect(try await BelongProcess.run(["plan", "check", file, "--previous", folder.file("none.yaml")]).exitCode == 66)
    }
  }
}
