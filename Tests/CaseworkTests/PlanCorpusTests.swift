// SPDX-License-Identifier: MIT
import Exchange
import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Casework

/// Whole plans that two readers labelled apart: the seen half, and those measured afresh, which hold B3 to what it was mended to.
@Suite("Rules read whole plans as two readers did")
struct PlanCorpusTests {
  /// One plan, its file as text, and what the readers said.
  struct Line {
    let id: String
    let kind: String
    let day: CivilDay
    let has: Bool
    let file: String

    init(_ text: Substring) throws {
      let value = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      id = try #require(value["id"] as? String)
      kind = try #require(value["kind"] as? String)
      let on = try #require(value["on"] as? String)
      day = try #require(CivilDay(text: on))
      has = value["label"] as? String == "yes"
      let plan = try #require(value["plan"])
      file = String(decoding: try JSONSerialization.data(withJSONObject: plan), as: UTF8.self)
    }
  }

  /// Is the failing said of the plan? A question counts, but of B5 and B7, where one is asked of many plans.
  static func isFound(_ line: Line, in folder: TemporaryFolder) throws -> Bool {
    let plan = try PlanFile(path: folder.write(line.id + ".json", line.file)).plan
    let findings = PlanCheck.of(AskablePlan(plan), on: line.day, cues: ShippedCues.tables).findings
    return findings.contains { finding in
      switch line.kind {
      case "B5": finding.id == "B5" && finding.severity != .could
      case "B7":
        finding.severity != .could && finding.id.hasPrefix("B7.") && !["B7.action-without-barrier", "B7.no-rows"].contains(finding.id)
      default: finding.id == line.kind
      }
    }
  }

  @Test("of every failing that is structure", arguments: ["B2", "B3", "B4", "B5", "B6", "B7", "B9"])
  func seen(kind: String) async throws {
    let files = ["seen-plans"] + (kind == "B3" ? ["fresh-plans"] : [])
    let lines = try files.flatMap { file in
      try Repository.text("Tests/Corpus/\(file).jsonl").split(separator: "\n").filter { $0.contains("\"kind\":\"\(kind)\"") }.map(Line.init)
    }
    #expect(lines.count >= (kind == "B3" ? 53 : 13))
    try await withTemporaryFolder { folder in
      for line in lines {
        let isFound = try Self.isFound(line, in: folder)
        #expect(isFound == line.has, "\(line.id)")
      }
    }
  }
}
