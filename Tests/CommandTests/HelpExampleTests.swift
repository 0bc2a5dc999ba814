// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("Help teaches")
struct HelpExampleTests {
  /// Every verb, as `belong --help` lists them.
  static func verbs() async throws -> [String] {
    let lines = try await BelongProcess.run(["--help"]).lines
    guard let start = lines.firstIndex(where: { $0.hasPrefix("SUBCOMMANDS") }) else { return [] }
    return lines[(start + 1)...].prefix { !$0.isEmpty }.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  @Test("with an example for each verb that runs as it stands, on the made-up register")
  func examples() async throws {
    let verbs = try await Self.verbs()
    #expect(verbs.count >= 10)
    try await withTemporaryFolder { folder in
      for file in [("marks", "register.csv"), ("pupils", "pupils.csv")] {
        let made = try await BelongProcess.run(["template", file.0, "--sample", "--out", file.1], folder: folder.path)
        #expect(made.exitCode == 0, "\(made.errors)")
      }
      try folder.write("plan.yaml", Repository.text("Documentation/examples/plan.yaml"))
      for verb in verbs {
        let help = try await BelongProcess.run([verb, "--help"]).output
        // The help is broken at 80 signs; an example goes on to the next empty line.
        let paragraph = help.components(separatedBy: "\n\n").first { $0.hasPrefix("Example: belong ") }
        let example = try #require(paragraph, "\(verb) has no example")
        let words = Self.words(example.replacing("\n", with: " ")).dropFirst(2)
        #expect(words.first == verb)
        let outcome = try await BelongProcess.run(Array(words), folder: folder.path)
        #expect(outcome.exitCode == 0, "\(words.joined(separator: " ")): \(outcome.errors)")
        #expect(!outcome.output.isEmpty || words.contains("--out") || words.contains("--files"), "\(words.joined(separator: " "))")
      }
    }
  }

  /// Words as a shell would cut them; double quotes keep blanks together.
  private static func words(_ text: String) -> [String] {
    var out: [String] = []
    for (index, piece) in text.components(separatedBy: "\"").enumerated() {
      if index % 2 == 1 { out.append(piece) } else { out += piece.split(separator: " ").map(String.init) }
    }
    return out
  }
}
