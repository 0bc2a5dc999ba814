// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("A page that lies there already")
struct OlderPageTests {
  static let kind = "child: {first_name: Zoe}\naim: {text: In for 3 days, by: 2026-10-23}\n"
  static let refused: [(plan: String, exit: Int32)] = [(PlanCheckTests.attack(share: "team"), 77), ("child: [", 65)]

  @Test("is said to be an older one where printing is refused", arguments: refused.indices, ["print", "check"])
  func older(index: Int, verb: String) async throws {
    try await withTemporaryFolder { folder in
      let one = Self.refused[index]
      let more = verb == "print" ? ["--output", "out.html"] : ["--print", "out.html"]
      try folder.write("plan.yaml", one.plan)
      let first = try await BelongProcess.run(["plan", verb, "plan.yaml"] + more, folder: folder.path)
      #expect(first.exitCode == one.exit && !first.errors.contains("older"), "\(first.errors)")
      try folder.write("out.html", "an earlier page")
      let outcome = try await BelongProcess.run(["plan", verb, "plan.yaml", "--quiet"] + more, folder: folder.path)
      #expect(outcome.exitCode == one.exit)
      #expect(outcome.errors.contains("The page that is there is an older one") && outcome.errors.contains("out.html"), "\(outcome.errors)")
      #expect(!outcome.errors.contains("Written"))
      #expect(try folder.read("out.html") == "an earlier page")
      for word in ["darren", "dad", "father"] { #expect(!outcome.errors.lowercased().contains(word)) }
    }
  }

  @Test("is said to be one where there is no Chromium for a PDF, and where the plan is not there")
  func unavailable() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("plan.yaml", Self.kind)
      try folder.write("out.pdf", "an earlier page")
      let none = ["PATH": folder.path]
      for (arguments, exit) in [
        (["plan", "print", "plan.yaml", "--output", "out.pdf"], 69), (["plan", "print", "no.yaml", "--output", "out.pdf"], 66),
        (["plan", "check", "plan.yaml", "--print", "out.pdf"], 69),
      ] as [([String], Int32)] {
        let outcome = try await BelongProcess.run(arguments, environment: none, folder: folder.path)
        #expect(outcome.exitCode == exit && outcome.errors.contains("is an older one"), "\(outcome.errors)")
      }
    }
  }

  @Test("is replaced where printing is not refused, and nothing is called older")
  func replaced() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("plan.yaml", Self.kind)
      try folder.write("out.html", "an earlier page")
      let outcome = try await BelongProcess.run(["plan", "print", "plan.yaml", "--output", "out.html"], folder: folder.path)
      #expect(outcome.exitCode == 0 && !outcome.errors.contains("older"))
      #expect(try folder.read("out.html").contains("Zoe"))
    }
  }

  @Test("comes from the reading that was checked, whatever the file says by then")
  func once() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("plan.yaml", Self.kind)
      // The answer takes the place of the plan before the page is made.
      let outcome = try await BelongProcess.run(
        ["plan", "check", "plan.yaml", "--out", "plan.yaml", "--print", "out.html"], folder: folder.path)
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      #expect(try folder.read("plan.yaml").contains("Already here"))
      #expect(try folder.read("out.html").contains("In for 3 days"))
    }
  }
}
