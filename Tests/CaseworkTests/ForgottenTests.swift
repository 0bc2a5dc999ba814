// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@testable import Casework

@Suite("Whom last time's plan left out")
struct ForgottenTests {
  typealias Member = Plan.FamilyMember

  static func asked(_ old: [Member], _ new: [Member]) -> [PlanCheck.Advice] {
    var (last, this) = (Plan(child: .init(firstName: "Zoe")), Plan(child: .init(firstName: "Zoe")))
    (last.family, this.family) = (old, new)
    let (plan, before) = AskablePlan.together(this, last)
    let check = PlanCheck.of(plan, on: RuleCardTests.day, cues: ShippedCues.tables, beside: .init(previous: before))
    return check.findings.filter { $0.id == "B3.left-out-before" }
  }

  private static func out(_ name: String, _ relation: String?) -> Member { .init(name: name, relation: relation, notAsked: .safety) }

  static let forgotten: [(old: [Member], new: [Member])] = [
    ([out("Darren", "dad")], []), ([out("Darren", "dad")], [.init(name: "Darren", relation: "dad")]),
    ([out("Darren", "dad")], [.init(name: "Leanne", relation: "mum")]),
    ([out("Darren", "dad"), out("Kev", "uncle")], [out("Darren", "dad")]),
    ([out("", "her father")], [.init(name: "", relation: "dad")]), ([out("Darren", "dad")], [out("Kev", "uncle")]),
    ([out("Darren Hale", "dad")], [out("Kev Hale", "uncle")]), ([out("", "mum's ex")], [out("", "mum")]),
    ([out("", "uncle"), out("", "uncle")], [out("", "uncle")]), ([.init(name: "Kit", notAsked: .order)], []),
    ([.init(name: "", relation: "stepdad", notAsked: .childWish)], []), ([out("Al", "dad")], [out("Al\u{e9}", "dad")]),
  ]

  @Test("is asked about where this one no longer does, and never named", arguments: forgotten.indices)
  func question(index: Int) {
    let found = Self.asked(Self.forgotten[index].old, Self.forgotten[index].new)
    #expect(found.map(\.severity) == [.could])
    let said = found.map { ($0.message + " " + $0.suggestion).lowercased() }.joined()
    for word in ["darren", "dad", "father", "kev", "uncle", "hale", "mum", "kit", "al\u{e9}"] { #expect(!said.contains(word), "\(word)") }
  }

  static let kept: [(old: [Member], new: [Member])] = [
    ([out("Darren", "dad")], [out("Darren", "dad")]), ([out("Darren", "dad")], [out("Darren Hale", "father")]),
    ([out("Darren Hale", "dad")], [out("Mr Hale", nil)]), ([out("Darren", "dad")], [out("", "father")]),
    ([out("Dad", nil)], [out("", "her father")]), ([out("Jos\u{e9}", "dad")], [out("jose", nil)]),
    ([out("Mr. Hale", "dad")], [out("Mr Hale", "dad")]), ([out("", "mum's ex")], [out("", "Mum\u{2019}s ex")]),
    ([out("", "uncle"), out("Kev", "uncle")], [out("Kev", "uncle"), out("", "uncle")]), ([], [out("Darren", "dad")]), ([], []),
    ([.init(name: "Darren", relation: "dad")], []), ([.init(name: "Kit", relation: "dad", notAsked: .order)], [out("Kit", "dad")]),
  ]

  @Test("is not asked about where this one does too, or nobody was", arguments: kept.indices)
  func silent(index: Int) { #expect(Self.asked(Self.kept[index].old, Self.kept[index].new).isEmpty) }

  @Test("is asked about only beside last time's plan")
  func alone() {
    var plan = Plan(child: .init(firstName: "Zoe"))
    plan.family = [.init(name: "Darren", relation: "dad")]
    let other = ComparedPlan(AskablePlan(LeftOutTests.plan))
    let check = PlanCheck.of(AskablePlan(plan), on: RuleCardTests.day, cues: ShippedCues.tables, beside: .init(others: [other]))
    #expect(!check.findings.contains { $0.id == "B3.left-out-before" })
  }
}
