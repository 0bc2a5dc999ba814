// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import Casework

/// Writes the cues of labelled texts where `BELONG_CUES` says, for `Tests/Corpus/learn.py`: one implementation reads texts.
@Suite("Cues")
struct WritesCuesTests {
  static let asked = ProcessInfo.processInfo.environment["BELONG_CUES"]

  @Test("of a file of texts are written where they are asked for", .enabled(if: asked != nil))
  func write() throws {
    let parts = try #require(Self.asked).split(separator: ":").map(String.init)
    let lines = try String(contentsOfFile: parts[0], encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(CorpusTests.Line.self, from: Data($0.utf8))
    }
    let out = lines.map { ([$0.id, $0.kind, $0.label] + CueWords.of($0.text).sorted()).joined(separator: "\t") }
    try (out.joined(separator: "\n") + "\n").write(toFile: parts[1], atomically: true, encoding: .utf8)
  }
}
