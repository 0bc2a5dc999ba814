// SPDX-License-Identifier: MIT
import Exchange
import Foundation
import TestSupport
import Testing

/// Register files of a kept corpus, changed at random: whatever the bytes, both readers say the same, and neither ends the program.
///
/// `BELONG_FUZZ_MINUTES=10` runs that long from a seed of the day; a seed that fails is printed, and its file joins the corpus.
@Suite("Mutated register files")
struct FuzzTests {
  private static let environment = ProcessInfo.processInfo.environment

  @Test("are read alike by both readers")
  func mutated() async throws {
    let folder = Repository.path("Tests/Fixtures/fuzz")
    let corpus = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".csv") }.sorted().map { name in
      Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
    }
    #expect(corpus.count >= 60)
    let both = try BothReaders()
    let minutes = Self.environment["BELONG_FUZZ_MINUTES"].flatMap(Double.init)
    let end = minutes.map { Date().addingTimeInterval($0 * 60) }
    var number = minutes == nil ? UInt64(1) : UInt64(Date().timeIntervalSince1970) << 16
    var runs = 0
    try await withTemporaryFolder { folder in
      while end.map({ Date() < $0 }) ?? (runs < 300) {
        let seed = Seed(number)
        var random = seed.random
        let files = try (0..<Int.random(in: 1...2, using: &random)).map { index in
          let path = folder.path + "/m\(index).csv"
          try Data(Self.mutated(corpus, &random)).write(to: URL(fileURLWithPath: path))
          return path
        }
        let sizes = ReadingSizes(stretch: Int.random(in: 1...3_000, using: &random), window: Int.random(in: 1...400, using: &random))
        let differences = both.differences(marks: files, pupils: [], sizes: sizes, workers: Int.random(in: 1...4, using: &random))
        #expect(differences.isEmpty, "\(seed)")
        guard differences.isEmpty else { return }
        number += 1
        runs += 1
      }
    }
    if minutes != nil { print("\(runs) mutated files were read alike") }
  }

  /// A file of the corpus with a few bytes changed, or the head of one and the tail of another.
  private static func mutated(_ corpus: [[UInt8]], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = corpus.randomElement(using: &random) ?? []
    if Int.random(in: 0...3, using: &random) == 0, let other = corpus.randomElement(using: &random) {
      bytes = Array(
        bytes.prefix(Int.random(in: 0...bytes.count, using: &random)) + other.suffix(Int.random(in: 0...other.count, using: &random)))
    }
    let words: [[UInt8]] = [
      "\"", "\"\"", ",", "\n", "\r", "\r\n", "\0", "\u{FEFF}", "\u{E9}", " ", "AM", "pm", "29/02/2024", "2025-09-06", "/", "\\", "X",
    ].map { Array($0.utf8) }
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0...6, using: &random) {
      case 0 where at < bytes.count: bytes.remove(at: at)
      case 1 where at < bytes.count: bytes[at] ^= 1 << UInt8.random(in: 0...7, using: &random)
      case 2 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 3 where at < bytes.count:
        let stretch = bytes[at..<min(bytes.count, at + Int.random(in: 1...60, using: &random))]
        bytes.insert(contentsOf: stretch, at: Int.random(in: 0...bytes.count, using: &random))
      case 4 where at < bytes.count: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...20, using: &random)))
      default: bytes.insert(contentsOf: words.randomElement(using: &random) ?? [], at: at)
      }
    }
    return bytes
  }
}
