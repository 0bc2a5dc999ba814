// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("A plan beside others")
struct PlanSafetyTests {
  static let now = """
    child: {first_name: Ellie, year_group: 8}
    aim: {text: In for 18 of 30 days, by: 2027-01-20}
    family: [{name: Leanne, relation: mum}]
    barriers: [{id: b1, text: The bus is loud}]
    rows: [{barrier: b1, action: Darren brings her to the gate, by: 2027-01-04, responsible: {name: Leanne}, how_we_know: 3 times}]

    """

  @Test("is not printed with somebody whom last time's plan left out, even where this one has forgotten it")
  func forgotten() async throws {
    try await withTemporaryFolder { folder in
      let old = try folder.write(
        "old.yaml", "child: {first_name: Ellie, year_group: 8}\nfamily: [{name: Darren, relation: dad, not_asked: safety}]\n")
      let new = try folder.write("new.yaml", Self.now)
      let target = folder.file("out.html")
      let outcome = try await BelongProcess.run(["plan", "check", new, "--previous", old, "--print", target, "--on", "2027-01-02"])
      #expect(outcome.exitCode == 77)
      #expect(!FileManager.default.fileExists(atPath: target))
      #expect(!outcome.errors.contains("Darren") && !outcome.output.contains("Darren"))
    }
  }

  @Test("that cannot be read does not silence a folder: the others are answered, and it is named")
  func folder() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("plans/a.yaml", Self.now)
      try folder.write("plans/b.yaml", "child: [")
      try FileManager.default.createSymbolicLink(atPath: folder.file("plans/c.yaml"), withDestinationPath: folder.file("gone.yaml"))
      let outcome = try await BelongProcess.run(["plan", "check", folder.file("plans"), "--format", "json"])
      #expect(outcome.exitCode == 65)
      #expect(try outcome.json()["rows"].list.count == 1)
      #expect(outcome.errors.contains("b.yaml:") && outcome.errors.contains("c.yaml"))
    }
  }

  @Test("answers into a file that only its owner can read")
  func answer() async throws {
    try await withTemporaryFolder { folder in
      let out = folder.file("check.json")
      _ = try await BelongProcess.run(["plan", "check", folder.write("a.yaml", Self.now), "--format", "json", "--out", out])
      let mode = try FileManager.default.attributesOfItem(atPath: out)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }
}
