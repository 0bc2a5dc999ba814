// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

/// Every ```console block of a guide holds commands and what the program answers; run with `BELONG_WRITE_GUIDES=1` to write the answers.
@Suite("Guides")
struct GuideTests {
  static let guides = ["Documentation/guides/training-hour.md"]

  /// A block: the command after `$ `, and the lines below it.
  struct Block {
    let command: String
    let answer: [String]
    let lines: Range<Int>
  }

  static func blocks(_ lines: [String]) -> [Block] {
    lines.indices.filter { lines[$0] == "```console" }.compactMap { start in
      guard let end = lines[(start + 1)...].firstIndex(of: "```"), lines[start + 1].hasPrefix("$ ") else { return nil }
      return Block(command: String(lines[start + 1].dropFirst(2)), answer: Array(lines[(start + 2)..<end]), lines: (start + 2)..<end)
    }
  }

  /// What a person would see: standard output, then what was said besides.
  static func answer(_ command: String, in folder: TemporaryFolder) async throws -> [String] {
    let outcome = try await BelongProcess.run(command.split(separator: " ").dropFirst().map(String.init), folder: folder.path)
    var lines = (outcome.output + outcome.errors).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Do the lines stand in the answer in this order? A line `…` stands for any that were left out.
  static func holds(_ answer: [String], _ shown: [String]) -> Bool {
    guard shown.contains("\u{2026}") else { return answer == shown }
    var from = 0
    for part in shown.split(separator: "\u{2026}", omittingEmptySubsequences: true) {
      guard let at = (from...max(from, answer.count)).first(where: { answer.dropFirst($0).starts(with: part) }) else { return false }
      from = at + part.count
    }
    return true
  }

  @Test("show what the program answers, word for word", arguments: guides)
  func trueStill(guide: String) async throws {
    var lines = try Repository.text(guide).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let blocks = Self.blocks(lines)
    #expect(blocks.count >= 6)
    let writes = ProcessInfo.processInfo.environment["BELONG_WRITE_GUIDES"] != nil
    try await withTemporaryFolder { folder in
      let examples = Repository.path("Documentation/examples")
      for name in try FileManager.default.contentsOfDirectory(atPath: examples) {
        try folder.write(name, String(contentsOfFile: examples + "/" + name, encoding: .utf8))
      }
      var answers: [[String]] = []
      for block in blocks {
        let answer = try await Self.answer(block.command, in: folder)
        answers.append(block.answer.contains("\u{2026}") ? block.answer : answer)
        if !writes { #expect(Self.holds(answer, block.answer), "\(block.command)") }
      }
      if writes {
        for (block, answer) in zip(blocks, answers).reversed() { lines.replaceSubrange(block.lines, with: answer) }
        try lines.joined(separator: "\n").write(toFile: Repository.path(guide), atomically: true, encoding: .utf8)
      }
    }
  }
}
