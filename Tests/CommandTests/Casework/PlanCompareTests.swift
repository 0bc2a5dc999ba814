// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("plan check --compare")
struct PlanCompareTests {
  static func plan(_ name: String, year: Int = 8, step: String = "shows the blue card at the hatch by the old lime tree") -> String {
    """
    child: {first_name: \(name), year_group: \(year), school: Quillhaven}
    voices: [{who: child, words: "zeppelin nougat \(name)", share: nobody}]
    family: [{name: Ottoline, relation: nan}, {name: Perpetua, relation: mum, not_asked: safety}]
    barriers: [{id: b1, text: marzipan corridor}]
    rows:
      - {barrier: b1, action: "\(name) \(step)", by: 2026-10-01, responsible: {name: Ottoline}, how_we_know: back in 4 of 5}
      - {barrier: b1, action: "Kumquat time for \(name) with her cousin in \(year) rooms", by: 2026-10-01, how_we_know: "\(year) times"}
    """
  }

  /// A plan of Zoe's beside one of another child's, and one that cannot be read.
  static func lay(_ folder: TemporaryFolder) throws {
    try folder.write(
      "zoe.yaml", "child: {first_name: Zoe, year_group: 7}\nrows: [{action: \"Zoe \(same)\", how_we_know: Back in 4 of 5!}]\n")
    try folder.write("all/ludovica-case.yaml", plan("Ludovica"))
    try folder.write("all/broken-wilhelmina.yaml", "- nothing of a plan: Wilhelmina\n")
    try folder.write("all/notes.txt", "no plan")
  }

  static let same = "shows the blue card at the hatch by the old lime tree"

  @Test("says how many words of a row are the same, with counts of plans")
  func counts() async throws {
    try await withTemporaryFolder { folder in
      try Self.lay(folder)
      let outcome = try await Self.check(folder, "zoe.yaml", "all")
      let answer = try outcome.json()
      #expect(outcome.exitCode == 0)
      #expect(answer["compare"]["plans_compared"].number == 1)
      #expect(answer["compare"]["plans_unreadable"].number == 1)
      #expect(answer["compare"]["words_same"].number == 18)
      #expect(answer["compare"]["rows"].list.map { $0["row"].number } == [1])
      let copied = answer["findings"].list.filter { $0["id"].text == "B1.copied" }
      #expect(copied.map { $0["severity"].text } == ["should"])
      #expect(copied.first?["message"].text?.contains("18 of 18 words") == true)
      #expect(try await Self.check(folder, "zoe.yaml", "all", more: ["--strict"]).exitCode == 1)
      #expect(try await !Self.check(folder, "zoe.yaml", nil).json().keys.contains("compare"))
    }
  }

  static func check(_ folder: TemporaryFolder, _ path: String, _ compare: String?, format: String = "json", more: [String] = [])
    async throws
    -> BelongProcess.Outcome
  {
    try await BelongProcess.run(
      ["plan", "check", path, "--on", "2026-09-14", "--format", format] + (compare.map { ["--compare", $0] } ?? []) + more,
      folder: folder.path)
  }

  @Test("says nothing of the other plan: no name, no file, no word", arguments: ["json", "csv", "table"])
  func attack(format: String) async throws {
    try await withTemporaryFolder { folder in
      try Self.lay(folder)
      let outcome = try await Self.check(folder, "zoe.yaml", "all", format: format)
      #expect(outcome.exitCode == 0)
      #expect(outcome.output.contains("B1.copied"))
      let said = (outcome.output + outcome.errors).lowercased()
      let secrets = [
        "ludovica", "case", "wilhelmina", "broken", "ottoline", "perpetua", "quillhaven", "zeppelin", "nougat", "marzipan", "kumquat",
        "hatch",
        "lime tree", "blue card", "all/",
      ]
      for secret in secrets { #expect(!said.contains(secret), "\(secret)") }
    }
  }

  static let spellings = ["all/zoe.yaml", "all/../all/zoe.yaml", "link.yaml", "hard.yaml", "linked/zoe.yaml"]

  @Test("leaves the file itself out, whichever way its path is spelled", arguments: spellings)
  func itself(path: String) async throws {
    try await withTemporaryFolder { folder in
      let file = try folder.write("all/zoe.yaml", Self.plan("Zoe"))
      let files = FileManager.default
      try files.createSymbolicLink(atPath: folder.file("link.yaml"), withDestinationPath: file)
      try files.createSymbolicLink(atPath: folder.file("linked"), withDestinationPath: folder.file("all"))
      try files.linkItem(atPath: file, toPath: folder.file("hard.yaml"))
      let outcome = try await Self.check(folder, path, "all")
      #expect(try outcome.json()["compare"]["plans_compared"].number == 0)
      #expect(try outcome.json()["compare"]["plans_unreadable"].number == 0)
    }
  }

  @Test("checks a folder against itself, each plan against the others, and leaves one child's plans apart")
  func folder() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("all/a.yaml", Self.plan("Ludovica"))
      try folder.write("all/b.yaml", Self.plan("Ludovica"))
      try folder.write("all/c.yaml", Self.plan("Ada", year: 9))
      try folder.write("all/d.yaml", Self.plan("Kim", step: "draws in the long room upstairs with two friends"))
      let plans = try await Self.check(folder, "all", "all").json()["rows"].list
      #expect(plans.map { $0["compare"]["plans_compared"].number } == [2, 2, 3, 3])
      let copied = plans.map { $0["findings"].list.contains { $0["id"].text == "B1.copied" && $0["row"].number == 1 } }
      #expect(copied == [true, true, true, false])
    }
  }

  @Test("counts a plan once that is there twice by a link")
  func twice() async throws {
    try await withTemporaryFolder { folder in
      try Self.lay(folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder.file("all/again.yaml"), withDestinationPath: folder.file("all/ludovica-case.yaml"))
      try FileManager.default.linkItem(atPath: folder.file("all/broken-wilhelmina.yaml"), toPath: folder.file("all/third.yaml"))
      let compare = try await Self.check(folder, "zoe.yaml", "all").json()["compare"]
      #expect(compare["plans_compared"].number == 1)
      #expect(compare["plans_unreadable"].number == 1)
    }
  }

  @Test("and says where there is no such folder")
  func missing() async throws {
    try await withTemporaryFolder { folder in
      try Self.lay(folder)
      #expect(try await Self.check(folder, "zoe.yaml", "nowhere").exitCode == 66)
      #expect(try await Self.check(folder, "zoe.yaml", "zoe.yaml").exitCode == 66)
    }
  }
}
