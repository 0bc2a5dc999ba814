// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

/// What cannot be packed is answered by the plain measures, with the same figures, and that is said.
@Suite("Registers that are counted one by one")
struct SlowWayTests {
  private static let week = (1...5).flatMap { ["A1,1,2025-09-0\($0),AM,I", "A1,1,2025-09-0\($0),PM,\\"] }

  @Test("a mark on a weekend", arguments: ["rates", "reasons", "children", "spells", "rolling", "quality"])
  func weekend(verb: String) async throws {
    let outcome = try await RegisterCase.run([verb], marks: [RegisterCase.marks(Self.week + ["A1,1,2025-09-06,AM,I"])])
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("weekend") && outcome.errors.contains("the answer is the same"))
    let packed = try await RegisterCase.run([verb], marks: [RegisterCase.marks(Self.week)])
    #expect(packed.exitCode == 0 && !packed.errors.contains("one by one"))
  }

  @Test("the weekend counts")
  func counted() async throws {
    let rows = try RegisterCase.rows(
      try await RegisterCase.run(["rates"], marks: [RegisterCase.marks(Self.week + ["A1,1,2025-09-06,AM,I"])]))
    #expect(rows[0]["sess_possible"].int == 11 && rows[0]["sess_overall"].int == 6)
  }

  @Test("a pipe")
  func pipe() async throws {
    try await withTemporaryFolder { folder in
      let path = folder.file("pipe")
      #expect(mkfifo(path, 0o600) == 0)
      let text = RegisterCase.marks(Self.week)
      // A reader that closed the pipe would end this process.
      signal(SIGPIPE, SIG_IGN)
      let writer = Thread {
        if let handle = FileHandle(forWritingAtPath: path) {
          handle.write(Data(text.utf8))
          try? handle.close()
        }
      }
      writer.start()
      let outcome = try await BelongProcess.run(["rates", "--marks", path, "--on", "2026-07-31", "--format", "json"], folder: folder.path)
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("pipe"))
      let rows = try outcome.json()["rows"].list
      #expect(rows[0]["sess_possible"].int == 10)
    }
  }
}
