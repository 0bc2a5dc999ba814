// SPDX-License-Identifier: MIT
import TestSupport
import Testing

@Suite("The program")
struct ProgramTests {
  @Test("says its version on standard output and ends with 0")
  func version() async throws {
    let outcome = try await BelongProcess.run(["--version"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors.isEmpty)
  }

  @Test("refuses an unknown option with 64, and says so on standard error only")
  func usage() async throws {
    let outcome = try await BelongProcess.run(["--no-such-option"])
    #expect(outcome.exitCode == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("--no-such-option"))
  }
}
