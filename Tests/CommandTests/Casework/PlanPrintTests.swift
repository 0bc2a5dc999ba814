// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("plan print and plan new")
struct PlanPrintTests {
  @Test(
    "prints the example with the child's shared words, and nothing that is for the team only", arguments: [[], ["--family"], ["--large"]])
  func example(style: [String]) async throws {
    let outcome = try await BelongProcess.run(["plan", "print", "Documentation/examples/plan.yaml", "--on", "2026-09-14"] + style)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("Lunch is the worst bit."))
    #expect(!outcome.output.contains("Mornings with the baby are hard"))
    #expect(!outcome.output.contains("<script"))
  }

  @Test("holds a plan back that names somebody who is left out, and says where without saying whom", arguments: ["team", "nobody"])
  func held(share: String) async throws {
    let outcome = try await withTemporaryFolder { folder in
      try await BelongProcess.run(["plan", "print", folder.write("plan.yaml", PlanCheckTests.attack(share: share))])
    }
    #expect(outcome.exitCode == 77)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("row 1"))
    for word in ["darren", "dad", "father", "xylophone"] { #expect(!outcome.errors.lowercased().contains(word)) }
  }

  @Test("leaves out whoever is not asked where only fields name them")
  func leftOut() async throws {
    let text = """
      child: {first_name: Ellie}
      aim: {text: In for 3 days, by: 2026-10-23}
      family: [{name: Leanne, relation: mum}, {name: Darren, relation: dad, not_asked: safety}]
      voices: [{who: dad, name: Darren, words: loud words, share: all}, {who: child, words: quiet words, share: nobody}]
      barriers: [{text: Buses, raised_by: Darren}]
      team: [{name: Darren, role: dad, attended: true}]
      agreed: [{who: Darren, status: agrees}]
      """
    let outcome = try await withTemporaryFolder { folder in try await BelongProcess.run(["plan", "print", folder.write("plan.yaml", text)])
    }
    #expect(outcome.exitCode == 0)
    for word in ["Darren", "dad", "loud words", "quiet words"] { #expect(!outcome.output.contains(word)) }
  }

  @Test("writes pages only, into one file, and says so unless --quiet")
  func files() async throws {
    let example = Repository.path("Documentation/examples/plan.yaml")
    try await withTemporaryFolder { folder in
      for more in [["--output", "x.docx"], ["--out", "x"], ["--output", "a.html", "--out", "b.html"]] {
        let outcome = try await BelongProcess.run(["plan", "print", example] + more, folder: folder.path)
        #expect(outcome.exitCode == 64 && outcome.output.isEmpty)
        #expect(outcome.errors.contains(".html, .htm or .pdf") || outcome.errors.contains("Name one."), "\(outcome.errors)")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
      for more in [["--output", "a.HTM"], ["--out", "a.HTM", "--output", "a.HTM"]] {
        let outcome = try await BelongProcess.run(["plan", "print", example] + more, folder: folder.path)
        #expect(outcome.exitCode == 0 && outcome.errors.hasSuffix("Written: a.HTM\n"), "\(outcome.errors)")
        #expect(try await BelongProcess.run(["plan", "print", example, "--quiet"] + more, folder: folder.path).errors.isEmpty)
      }
      let check = try await BelongProcess.run(["plan", "check", example, "--print", "c.htm"], folder: folder.path)
      #expect(check.exitCode == 0 && check.errors.hasSuffix("Written: c.htm\n"))
    }
  }

  @Test("new writes a plan only its owner may read, never over another, that check reads")
  func new() async throws {
    try await withTemporaryFolder { folder in
      let file = folder.file("new.yaml")
      #expect(try await BelongProcess.run(["plan", "new", file]).exitCode == 0)
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      #expect(try folder.read("new.yaml").hasPrefix("# Keep this where case records are kept"))
      let check = try await BelongProcess.run(["plan", "check", file])
      #expect(check.exitCode == 0)
      // A row without a person is nobody's, not the school's.
      #expect(!check.output.contains("school\u{2019}s."))
      #expect(try await BelongProcess.run(["plan", "new", file]).exitCode == 64)
    }
  }
}
