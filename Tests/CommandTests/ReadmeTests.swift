// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("The README")
struct ReadmeTests {
  /// The lines `belong …` of its blocks, without the remark at their end.
  private func commands() throws -> [[String]] {
    try Repository.text("README.md").split(separator: "\n").filter { $0.hasPrefix("belong ") }.map { line in
      line.prefix { $0 != "#" }.split(separator: " ").dropFirst().map(String.init)
    }
  }

  @Test("shows commands that work, one after the other, in an empty folder")
  func run() async throws {
    let commands = try commands()
    #expect(commands.count >= 5)
    try await withTemporaryFolder { folder in
      for command in commands {
        let outcome = try await BelongProcess.run(command, folder: folder.path)
        let said = outcome.errors.prefix(300)
        #expect(outcome.exitCode == 0, "belong \(command.joined(separator: " ")): \(said)")
        #expect(
          !outcome.output.isEmpty || command.contains("--out") || command.contains("--files"),
          "belong \(command.joined(separator: " ")) printed nothing")
      }
    }
  }
}
