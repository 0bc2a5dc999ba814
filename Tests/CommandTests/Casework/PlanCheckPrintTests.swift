// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("plan check --print")
struct PlanCheckPrintTests {
  static let example = "Documentation/examples/plan.yaml"

  @Test("prints what plan print prints, readable by its owner only, and shows the check")
  func prints() async throws {
    try await withTemporaryFolder { folder in
      let file = folder.file("out.html")
      let outcome = try await BelongProcess.run(["plan", "check", Self.example, "--on", "2026-09-14", "--print", file])
      #expect(outcome.exitCode == 0)
      #expect(outcome.output.contains("Already here"))
      let printed = try await BelongProcess.run(["plan", "print", Self.example, "--on", "2026-09-14"])
      #expect(try folder.read("out.html") == printed.output)
      #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
      let strict = try await BelongProcess.run(["plan", "check", Self.example, "--on", "2026-09-14", "--print", file, "--strict"])
      #expect(strict.exitCode == 1)
    }
  }

  @Test("holds back a plan that names somebody who is left out, after the check", arguments: [[], ["--strict"]])
  func held(more: [String]) async throws {
    try await withTemporaryFolder { folder in
      try folder.write("plan.yaml", PlanCheckTests.attack(share: "team"))
      let outcome = try await BelongProcess.run(["plan", "check", "plan.yaml", "--print", "out.html"] + more, folder: folder.path)
      #expect(outcome.exitCode == 77)
      #expect(outcome.output.contains("safety first"))
      #expect(outcome.errors.contains("Not printed"))
      for word in ["darren", "dad", "father"] { #expect(!(outcome.output + outcome.errors).lowercased().contains(word)) }
      #expect(!FileManager.default.fileExists(atPath: folder.file("out.html")))
    }
  }

  @Test("says where there is no Chromium for a PDF, after the check")
  func unavailable() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try await BelongProcess.run(
        ["plan", "check", Self.example, "--print", folder.file("out.pdf")], environment: ["PATH": folder.path])
      #expect(outcome.exitCode == 69)
      #expect(outcome.output.contains("Already here"))
      #expect(!FileManager.default.fileExists(atPath: folder.file("out.pdf")))
    }
  }

  @Test("takes one plan, and a name that ends in .html or .pdf", arguments: [["--print", "plan.yaml"], ["--print", "out.txt"]])
  func usage(more: [String]) async throws {
    #expect(try await BelongProcess.run(["plan", "check", Self.example] + more).exitCode == 64)
    try await withTemporaryFolder { folder in
      try folder.write("plan.yaml", "child: {first_name: Zoe}\n")
      #expect(try await BelongProcess.run(["plan", "check", folder.path, "--print", folder.file("out.html")]).exitCode == 64)
    }
  }

  @Test("tells of a key that is not known once")
  func once() async throws {
    try await withTemporaryFolder { folder in
      let plan = try folder.write("plan.yaml", "child: {first_name: Zoe, shoe: 4}\n")
      let outcome = try await BelongProcess.run(["plan", "check", plan, "--print", folder.file("out.html")])
      #expect(outcome.errors.components(separatedBy: "shoe").count == 2)
    }
  }
}
