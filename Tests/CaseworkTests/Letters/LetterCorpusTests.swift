// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@testable import Casework

/// Letters written by somebody who had not seen the rules, with what a parent's friend would mark in them. The rules were mended against
/// them once, so that they show what still holds, and no more.
@Suite("Letters that others wrote")
struct LetterCorpusTests {
  struct Line: Decodable {
    struct Mark: Decodable {
      let rule: String
      let passage: String
    }

    let id: String
    let stage: String
    let text: String
    let expect: [Mark]
    let never: [String]
  }

  static func lines() throws -> [Line] {
    try Repository.text("Tests/Corpus/letters.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  static func found(_ line: Line) throws -> [LetterFinding] {
    try LetterCheck(Letter(line.text), stage: #require(LetterStage(rawValue: line.stage))).findings
  }

  @Test("have their troubles named, nine of ten", arguments: LetterRuleName.allCases)
  func named(rule: LetterRuleName) throws {
    let having = try Self.lines().filter { line in line.expect.contains { $0.rule == rule.rawValue } }
    #expect(having.count >= 3)
    let seen = try having.count { try Self.found($0).contains { $0.rule == rule } }
    // One of each kind is said in words that nobody has said before.
    #expect(seen >= having.count - 1, "\(rule): \(seen) of \(having.count)")
  }

  @Test("are left alone where they are kind, also where the matter is hard")
  func alone() throws {
    for line in try Self.lines() {
      let false_ = try Self.found(line).filter { line.never.contains($0.rule.rawValue) && $0.rule != .tooHard }
      #expect(false_.isEmpty, "\(line.id): \(false_.map(\.excerpt))")
      if line.expect.isEmpty { #expect(try Self.found(line).isEmpty, "\(line.id)") }
    }
  }
}
