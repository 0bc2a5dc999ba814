// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Casework

/// Labelled texts: those the table was learned from show that it still holds what it once held, no more; the fresh ones were read by two
/// readers after the table was made, and hold it to what it was then.
@Suite("Rules read the words people use")
struct CorpusTests {
  struct Line: Decodable {
    let id: String
    let kind: String
    let text: String
    let label: String
  }

  static let ids: [String: String] = [
    "aim-wish": "B1", "action-unseen": "B1.unseen-action", "action-hundred": "B1.hundred-percent", "measure-none": "B8.no-measure",
    "date-none": "B8.no-date", "service": "E10.service", "absence-as-barrier": "E4.absence-as-barrier", "review-restart": "B9",
    "adult-goals": "B1.adult-goals", "part-time": "B7.part-time-in-words",
  ]

  /// A plan without that failing, with the text put into its place.
  static func plan(_ line: Line) -> Plan {
    var plan = Plan(child: .init(firstName: "Zoe"))
    plan.aim = .init(text: "In for 18 of 30 days", by: PlanDate(reading: "2026-10-23"))
    plan.barriers = [.init(id: "b1", text: "The corridor is loud")]
    var row = PlanRow(
      barrier: "b1", action: "Mrs Dobson meets Zoe at 8:50", by: PlanDate(reading: "2026-10-01"), responsible: .init(name: "Mrs Dobson"),
      howWeKnow: "In 3 times")
    switch line.kind {
    case "aim-wish", "adult-goals": plan.aim?.text = line.text
    case "measure-none": row.howWeKnow = line.text
    case "date-none": row.by = PlanDate(reading: line.text)
    case "service": row.responsible?.name = line.text
    case "absence-as-barrier": plan.barriers[0].text = line.text
    case "review-restart":
      plan.reviews = [.init(heldOn: PlanDate(reading: "2026-09-01"), changed: ["1"], decision: .change, why: line.text)]
    default: row.action = line.text
    }
    plan.rows = [row]
    return plan
  }

  static func isFound(_ line: Line) throws -> Bool {
    let day = try #require(CivilDay(text: "2026-09-14"))
    return PlanCheck.of(AskablePlan(plan(line)), on: day, cues: ShippedCues.tables).findings.contains { $0.id == ids[line.kind] }
  }

  @Test("at least as well as when they were measured", arguments: ids.keys.sorted(), ["seen", "fresh"])
  func seen(kind: String, half: String) throws {
    let lines = try Repository.text("Tests/Corpus/\(half).jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }.filter { $0.kind == kind }
    #expect(lines.count == (half == "seen" ? 24 : 44))
    let found = try lines.filter(Self.isFound)
    let right = found.count { $0.label == "yes" }
    #expect(Double(right) / Double(found.count) >= (kind == "part-time" ? 0.87 : 0.9), "precision of \(kind)")
    #expect(Double(right) / Double(lines.count { $0.label == "yes" }) >= 0.9, "recall of \(kind)")
  }

  static let nearMisses: [(kind: String, text: String)] = [
    ("action-hundred", "Zoe packs her bag every day before tea"), ("action-hundred", "Takes her inhaler every day at 8"),
    ("service", "School nurse"), ("date-none", "Friday 23 October 2026"), ("date-none", "23rd Oct 2026"),
  ]

  @Test("and leave these alone", arguments: nearMisses.indices)
  func fine(index: Int) throws {
    let line = Line(id: "", kind: Self.nearMisses[index].kind, text: Self.nearMisses[index].text, label: "no")
    #expect(try !Self.isFound(line), "\(line.text)")
  }
}
