// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Casework

@Suite("Every id says of itself what it looks for")
struct RuleCardTests {
  static let day = CivilDay(text: "2026-09-14") ?? CivilDay(number: 0)

  static func date(_ text: String) -> PlanDate { PlanDate(reading: text) }

  /// Plans that between them have every failing there is.
  static var plans: [(AskablePlan, PlanBeside)] {
    ["Zoe", "FIRST NAME"].map { (AskablePlan(Plan(child: .init(firstName: $0))), PlanBeside()) }
      + [messy, cut, leftOut].map { (AskablePlan($0), PlanBeside()) }
      + [(AskablePlan(copied), besideCopied)]
  }

  private static var messy: Plan {
    var plan = Plan(child: .init(firstName: "Zoe"))
    plan.aim = .init(text: "Improve and comply with expectations", target: .percent(99), by: date("soon"))
    plan.now = .init(share: .percent(50))
    plan.voices = [.init(who: "child", words: "The bus is loud", about: "b1"), .init(who: "mum", words: "Dad hits me")]
    plan.barriers = [
      .init(id: "b1", text: "Poor attendance", force: .push, place: .health), .init(id: "b2", text: "Waiting for housing", force: .push),
    ]
    plan.rows = [
      .init(action: "Monitor", responsible: .init(name: "Mrs Dobson")),
      .init(barrier: "b2", action: "100% attendance", by: date("2026-09-01"), responsible: .init(name: "Mrs Dobson")),
      .init(barrier: "b2", action: "Mornings only", by: date("2026-10-01"), responsible: .init(name: "Mrs Dobson")),
    ]
    plan.reviews = [.init(heldOn: date("2026-09-01"), why: "We start again from scratch")]
    plan.nextReview = .init(date: date("2026-12-01"))
    return plan
  }

  private static var cut: Plan {
    var plan = messy
    plan.aim?.text = "In for 90 % of sessions"
    plan.rows = [.init(action: "Rings"), .init(barrier: "b2", action: "Rings", responsible: .init(name: "CAMHS"))]
    plan.timetable = .init(isPartTime: true)
    plan.voices = [.init(who: "child", words: "Lunch is the worst bit")]
    plan.nextReview = nil
    return plan
  }

  private static var leftOut: Plan {
    var plan = cut
    plan.family = [.init(name: "Kit", relation: "dad", notAsked: .safety)]
    plan.rows = [.init(action: "Rings Kit", responsible: .init(name: "Kit"))]
    plan.timetable?.ends = date("2026-09-01")
    plan.timetable?.starts = date("2026-06-01")
    plan.nextReview = .init(date: date("2026-10-01"), place: "at home")
    return plan
  }

  private static var copied: Plan {
    var plan = messy
    plan.rows = [.init(id: "a", barrier: "b2", action: "Mrs Dobson meets Zoe by the library door at nine", howWeKnow: "In")]
    return plan
  }

  private static var besideCopied: PlanBeside {
    var other = copied
    other.child.firstName = "Ada"
    other.rows[0].action = "Mrs Dobson meets Ada by the library door at nine"
    var old = copied
    old.rows.append(.init(id: "b", action: "Paint the gate"))
    old.nextReview = .init(date: date("2026-09-07"))
    old.family = [.init(name: "Kit", relation: "dad", notAsked: .safety)]
    return PlanBeside(others: [ComparedPlan(AskablePlan(other))], previous: AskablePlan(old))
  }

  static var said: Set<String> {
    Set(
      plans.flatMap { plan, beside in
        let check = PlanCheck.of(plan, on: day, cues: ShippedCues.tables, beside: beside)
        return check.elements.map(\.id) + check.findings.map(\.id)
      })
  }

  @Test("and each of them is said of some plan; B7 and B8 are names of those that follow")
  func everyId() {
    let never = PlanCheck.cards.map(\.id).filter { id in
      !Self.said.contains(id) && !(["B7", "B8"].contains(id) && Self.said.contains { $0.hasPrefix(id + ".") })
    }
    #expect(never == [])
  }

  @Test("and nothing is said of any plan that has no card, nor more loudly than its card says")
  func known() throws {
    let lines = try Repository.text("Tests/Corpus/seen.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(CorpusTests.Line.self, from: Data($0.utf8))
    }
    let plans = Self.plans + lines.map { (AskablePlan(CorpusTests.plan($0)), PlanBeside()) }
    let cards = Dictionary(uniqueKeysWithValues: PlanCheck.cards.map { ($0.id, $0) })
    for (plan, beside) in plans {
      let check = PlanCheck.of(plan, on: Self.day, cues: ShippedCues.tables, beside: beside)
      #expect(check.elements.allSatisfy { cards[$0.id] != nil })
      for advice in check.findings {
        let card = try #require(cards[advice.id], "\(advice.id)")
        #expect(Self.weight(card.severity) >= Self.weight(advice.severity), "\(advice.id)")
      }
    }
  }

  private static func weight(_ severity: Severity) -> Int { severity == .must ? 2 : severity == .should ? 1 : 0 }

  @Test("and every card is whole, names the nine failings and the thirteen elements, and stands there once")
  func whole() {
    let cards = PlanCheck.cards
    let ids = cards.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set((1...13).map { "E\($0)" } + (1...9).map { "B\($0)" }).isSubset(of: Set(ids)))
    #expect(cards.allSatisfy { !$0.looksFor.isEmpty && $0.why.hasSuffix(".") && $0.asksWhen.hasSuffix(".") })
  }
}
