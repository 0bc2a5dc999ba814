// SPDX-License-Identifier: MIT
import Testing

@Suite("Words")
struct PlainWordsTests {
  /// Words that blame or label a child or a family, or that say more than a register knows.
  static let unkind = [
    "truant", "truancy", "absentee", "non-attender", "refuser", "school refusal", "offender", "hard to reach", "hard-to-reach",
    "poor parenting",
    "problem family", "problem child", "disengaged", "non-compliant", "unmotivated", "chronic absentee", "skipping school", "bunking",
  ]

  /// What the letter checker looks for: it cannot find a word that it may not name. Nothing else in the house may say them.
  static let looksForThem = "Sources/Domain/Casework/Letters/Words/"

  static func found(in text: String) -> [String] {
    let lower = text.lowercased()
    return unkind.filter { lower.contains($0) }
  }

  @Test("of every screen, page and table that ships blame nobody and label nobody")
  func kind() {
    let spoken = Project.files.filter { file in
      (file.path.hasPrefix("Sources/") && !file.path.hasPrefix(Self.looksForThem)) || file.path == "README.md"
        || file.path.hasPrefix("Data/letters/")
        || (file.path.hasPrefix("Data/") && !file.path.hasPrefix("Data/published/") && file.path.hasSuffix(".csv")
          && !["Data/columns.csv", "Data/cues.csv"].contains(file.path))
    }
    #expect(spoken.count > 50)
    for file in spoken { #expect(Self.found(in: file.text) == [], "\(file.path)") }
  }

  @Test("that label are seen", arguments: ["a persistent absentee", "Truancy sweep", "hard-to-reach families"])
  func label(text: String) { #expect(!Self.found(in: text).isEmpty) }
}
