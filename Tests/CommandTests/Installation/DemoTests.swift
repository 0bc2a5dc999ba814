// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("The invented place on the command line")
struct DemoTests {
  private static func names(_ path: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  @Test("is written whole, with one line about it, and nothing is left beside it")
  func writes() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try await BelongProcess.run(["demo", "--files", "new/eastmoor", "--size", "small", "--seed", "3"], folder: folder.path)
      #expect(outcome.exitCode == 0)
      #expect(outcome.output.isEmpty)
      let rows = try folder.read("new/eastmoor/register.csv").split(separator: "\n").count - 1
      #expect(
        outcome.errors
          == "Written: pupils.csv and register.csv in new/eastmoor: 120 pupils of 3 schools, \(rows) marks from 1 September 2025 to July 2026, seed 3.\n"
      )
      #expect(try Self.names(folder.file("new/eastmoor")) == ["pupils.csv", "register.csv"])
    }
  }

  @Test("has no finding that quality says must or should be mended")
  func quality() async throws {
    try await withTemporaryFolder { folder in
      _ = try await BelongProcess.run(["demo", "--files", ".", "--size", "250", "--quiet"], folder: folder.path)
      let outcome = try await BelongProcess.run(
        ["quality", "--marks", "register.csv", "--pupils", "pupils.csv", "--strict", "--on", "2026-07-31", "--format", "csv"],
        folder: folder.path)
      #expect(outcome.exitCode == 0)
      #expect(outcome.lines.count > 1)
    }
  }

  @Test("says nothing with --quiet, and the same seed writes the same bytes")
  func quiet() async throws {
    try await withTemporaryFolder { folder in
      for name in ["a", "b"] {
        let outcome = try await BelongProcess.run(["demo", "--files", name, "--size", "small", "--quiet"], folder: folder.path)
        #expect(outcome.exitCode == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
      }
      #expect(try folder.read("a/register.csv") == folder.read("b/register.csv"))
      #expect(try folder.read("a/pupils.csv") == folder.read("b/pupils.csv"))
    }
  }

  @Test("is not written over what is there, unless --force says so", arguments: ["register.csv", "pupils.csv"])
  func force(name: String) async throws {
    try await withTemporaryFolder { folder in
      try folder.write("here/\(name)", "mine\n")
      let refused = try await BelongProcess.run(["demo", "--files", "here", "--size", "small"], folder: folder.path)
      #expect(refused.exitCode == 64)
      #expect(
        refused.errors
          == "Error: here/\(name) is there already; nothing was changed. Name another folder, or add --force to write over it.\n")
      #expect(try Self.names(folder.file("here")) == [name])
      #expect(try folder.read("here/\(name)") == "mine\n")
      let forced = try await BelongProcess.run(["demo", "--files", "here", "--size", "small", "--force"], folder: folder.path)
      #expect(forced.exitCode == 0)
      #expect(try Self.names(folder.file("here")) == ["pupils.csv", "register.csv"])
      #expect(try folder.read("here/\(name)") != "mine\n")
    }
  }

  @Test(
    "is refused with 64 where it cannot be asked for so",
    arguments: [
      (["--size", "small"], "--files DIR"), (["--files", "", "--size", "small"], "--files DIR"),
      (["--files", "x", "--size", "huge"], "from 100 to 1000000"), (["--files", "x", "--size", "99"], "from 100 to 1000000"),
      (["--files", "x", "--seed", "-1"], "--seed"), (["--files", "taken", "--size", "small"], "taken is there already and is no folder"),
    ] as [([String], String)])
  func usage(arguments: [String], said: String) async throws {
    try await withTemporaryFolder { folder in
      try folder.write("taken", "")
      let outcome = try await BelongProcess.run(["demo"] + arguments, folder: folder.path)
      #expect(outcome.exitCode == 64)
      #expect(outcome.errors.contains(said), "\(outcome.errors)")
      #expect(try Self.names(folder.path) == ["taken"])
    }
  }

  @Test("ends with 66 and a reason where nothing can be written", arguments: ["/dev/null/x", "/proc/belong"])
  func unwritable(path: String) async throws {
    let outcome = try await BelongProcess.run(["demo", "--files", path, "--size", "small"])
    #expect(outcome.exitCode == 66)
    #expect(outcome.errors.contains("it cannot be written"), "\(outcome.errors)")
  }

  @Test("is not written into a device or through a link, and leaves nothing behind")
  func link() async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.createSymbolicLink(atPath: folder.file("register.csv"), withDestinationPath: "/dev/full")
      let outcome = try await BelongProcess.run(["demo", "--files", ".", "--size", "small", "--force"], folder: folder.path)
      #expect(outcome.exitCode == 64)
      #expect(try Self.names(folder.path) == ["register.csv"])
    }
  }
}
