// SPDX-License-Identifier: MIT
import Casework
import Foundation
import Testing

@testable import Documents

@Suite("A plan on paper fits as reckoned")
struct PlanFitTests {
  @Test(
    "Up to ten rows stand on one side, at the size that fits",
    arguments: [
      ("ellie", 10.0), ("one-row", 10), ("no-rows", 10), ("seven-long", 9), ("ten-short", 8.5), ("ten-long", 8), ("everything", 9),
      ("no-voices", 10), ("no-strip", 10), ("long-strip", 10), ("bare", 10),
    ])
  func oneSide(name: String, points: Double) throws {
    let sample = try #require(PlanSamples.all.first { $0.name == name })
    let page = PlanSamples.page(sample.plan)
    #expect(page.sides == 1)
    #expect(page.points == points)
    let size = PlanPage.sizeWords(points)
    if points == 10 { #expect(page.notes == []) } else { #expect(page.notes.first == "set at \(size) pt so that it fits on one side") }
  }

  @Test("Eleven rows stand on two sides at 8 points, and that is said")
  func eleven() {
    let page = PlanSamples.page(PlanSamples.rows(11, long: false))
    #expect(page.sides == 2)
    #expect(page.points == 8)
    #expect(page.notes == ["Eleven rows, more than ten: set on two sides at 8 pt"])
  }

  @Test("What may be shortened is left out from the end, with its count on the print and in the note")
  func crowded() {
    let plan = PlanSamples.crowded
    let page = PlanSamples.page(plan)
    #expect(page.sides == 1)
    #expect(page.notes.contains { $0.contains("left out, and the print says so") }, "\(page.notes)")
    for row in plan.rows {
      for text in [row.barrier, row.action, PlanText.dated(row.when), row.who, row.know] { #expect(page.html.contains(Escape.text(text))) }
    }
    for answer in plan.agreed { #expect(page.html.contains(">" + answer.who + "<")) }
    #expect(page.html.components(separatedBy: "</svg>agrees").count == plan.agreed.count + 1)
  }

  @Test("What no row answers yet is said below the table, and goes first where a side is too full", arguments: PlanStyle.allCases)
  func unanswered(style: PlanStyle) {
    let line = "Not answered yet: Lunch is loud. We talk about it on Monday 5 October."
    var plan = ElliePlan.plan
    plan.unanswered = [line]
    let page = PlanSamples.page(plan, style)
    #expect(page.html.contains(line) && page.notes.allSatisfy { !$0.contains("answers") })
    var crowded = PlanSamples.crowded
    crowded.unanswered = [line]
    #expect(PlanSamples.page(crowded, .oneSide).notes.contains("what no row answers yet did not fit and is not on the print"))
    #expect(!PlanSamples.page(crowded, .oneSide).html.contains(line))
    #expect(PlanCut.least(of: plan) { $0.unanswered >= 1 } == PlanCut(unanswered: 1))
  }

  @Test("Nothing is cut where even that does not help")
  func tooMuch() {
    let page = PlanSamples.page(PlanSamples.tooMuch)
    #expect(page.sides == 2)
    #expect(page.notes == ["does not fit on one side at 8 pt: nothing is cut, it runs on over two sides"])
    #expect(!page.html.contains("and 1 more"))
  }

  @Test("As little as can be is left out")
  func least() {
    var plan = ElliePlan.plan
    plan.otherWords = [.init(who: "Nan", words: "a"), .init(who: "Dad", words: "b")]
    #expect(PlanCut.least(of: plan) { _ in true } == .nothing)
    #expect(PlanCut.least(of: plan) { $0.voices >= 1 } == PlanCut(voices: 1))
    #expect(PlanCut.least(of: plan) { $0.agreementWords >= 2 } == PlanCut(agreementWords: 2))
    #expect(PlanCut.least(of: plan) { $0.agreementWords >= 1 && $0.strengths >= 2 } == PlanCut(agreementWords: 1, strengths: 2))
    #expect(PlanCut.least(of: plan) { _ in false } == nil)
  }

  @Test("Prints for the family run over as many sides as they need")
  func family() {
    for sample in PlanSamples.all {
      #expect(PlanSamples.page(sample.plan, .family).points == 12)
      #expect(PlanSamples.page(sample.plan, .large).points == 16)
      #expect(PlanSamples.page(sample.plan, .large).sides >= PlanSamples.page(sample.plan, .family).sides, "\(sample.name)")
    }
    #expect(PlanSamples.page(ElliePlan.plan, .family).sides == 3)
  }

  @Test("A word longer than its line is reckoned in pieces")
  func lines() {
    #expect(PlanRuler.lines("", width: 50, size: 4, bold: false) == 1)
    #expect(PlanRuler.lines("one two", width: 50, size: 4, bold: false) == 1)
    // 0.556 em each: 22 of them are 48.9 mm at 4 mm.
    #expect(PlanRuler.lines(String(repeating: "a", count: 22), width: 50, size: 4, bold: false) == 1)
    #expect(PlanRuler.lines(String(repeating: "a", count: 23), width: 50, size: 4, bold: false) == 2)
    #expect(PlanRuler.lines("one " + String(repeating: "a", count: 45), width: 50, size: 4, bold: false) == 4)
  }
}
