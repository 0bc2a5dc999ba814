// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("plan print of a folder")
struct PlanFolderTests {
  static let good = "child: {first_name: Sam}\naim: {text: In for 18 of 30 days, by: 2026-10-23}\n"

  static func mode(_ path: String) throws -> Int? { try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int }

  @Test("prints each plan that may be printed, lists the others by file and rows, and leaves nothing half-written")
  func mixed() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("plans/a.yaml", Self.good)
      try folder.write("plans/b.yml", PlanCheckTests.attack(share: "team"))
      try folder.write("plans/c.json", "{\"child\": {\"first_name\": \"Kit\"}}")
      try folder.write("plans/d.yaml", "child: [Zed]\n")
      try folder.write("plans/notes.txt", "not a plan")
      let out = folder.file("prints")
      let outcome = try await BelongProcess.run(["plan", "print", folder.file("plans"), "--output", out, "--on", "2026-09-14"])
      #expect(outcome.exitCode == 77)
      #expect(outcome.output.isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: out).sorted() == ["a.html", "c.html"])
      #expect(try Self.mode(out) == 0o700)
      #expect(try Self.mode(out + "/a.html") == 0o600 && Self.mode(out + "/c.html") == 0o600)
      #expect(outcome.errors.contains("b.yml: not printed.") && outcome.errors.contains("  row 1, "))
      #expect(outcome.errors.contains("d.yaml:1:8: ") && outcome.errors.contains("2 of 4 plans printed"))
      for word in ["darren", "dad", "father", "zed", "sam", "kit"] { #expect(!outcome.errors.lowercased().contains(word), "\(word)") }
      let single = try await BelongProcess.run(["plan", "print", folder.file("plans/a.yaml"), "--on", "2026-09-14"])
      #expect(try folder.read("prints/a.html") == single.output)
    }
  }

  @Test("exits with 65 where the only trouble is a file that cannot be read, and with 0 where there is none")
  func codes() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("plans/a.yaml", Self.good)
      let arguments = ["plan", "print", folder.file("plans"), "--output", folder.file("prints")]
      #expect(try await BelongProcess.run(arguments).exitCode == 0)
      try folder.write("plans/b.yaml", "[")
      let outcome = try await BelongProcess.run(arguments + ["--quiet"])
      #expect(outcome.exitCode == 65)
      #expect(outcome.errors.contains("b.yaml:") && !outcome.errors.contains("printed"))
    }
  }

  @Test("says that an earlier print still lies there where a plan is held now")
  func earlier() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("plans/b.yaml", Self.good)
      let arguments = ["plan", "print", folder.file("plans"), "--output", folder.file("prints")]
      #expect(try await BelongProcess.run(arguments).exitCode == 0)
      try folder.write("plans/b.yaml", PlanCheckTests.attack(share: "team"))
      let outcome = try await BelongProcess.run(arguments)
      #expect(outcome.exitCode == 77)
      #expect(outcome.errors.contains("An earlier print is still there") && outcome.errors.contains("prints/b.html"))
    }
  }

  @Test("needs a folder that only its owner can open, and a name for each print")
  func usage() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("plans/a.yaml", Self.good)
      try folder.write("open/x.txt", "x")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.file("open"))
      let plans = folder.file("plans")
      for (more, word) in [
        ([], "needs --output"), (["--output", folder.file("open")], "chmod 700"), (["--output", folder.file("open/x.txt")], "no folder"),
      ] {
        let outcome = try await BelongProcess.run(["plan", "print", plans] + more)
        #expect(outcome.exitCode == 64 && outcome.errors.contains(word), "\(outcome.errors)")
      }
      let single = try await BelongProcess.run(["plan", "print", folder.file("plans/a.yaml"), "--pdf"])
      #expect(single.exitCode == 64)
      try folder.write("plans/a.json", "{\"child\": {\"first_name\": \"Kit\"}}")
      let twice = try await BelongProcess.run(["plan", "print", plans, "--output", folder.file("prints")])
      #expect(twice.exitCode == 64 && twice.errors.contains("would both become"))
      #expect(!FileManager.default.fileExists(atPath: folder.file("prints")))
      try folder.write("none/x.txt", "x")
      #expect(try await BelongProcess.run(["plan", "print", folder.file("none"), "--output", folder.file("prints")]).exitCode == 66)
    }
  }

  @Test("makes PDFs of them, or says before it writes anything that there is no browser")
  func pdf() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("plans/a.yaml", Self.good)
      let outcome = try await BelongProcess.run(
        ["plan", "print", folder.file("plans"), "--output", folder.file("prints"), "--pdf"],
        environment: ["BELONG_CHROMIUM": folder.file("no-browser")])
      #expect(outcome.exitCode == 69)
      #expect(!FileManager.default.fileExists(atPath: folder.file("prints")))
    }
  }
}
