// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@testable import Casework

@Suite("Who has a step and was not asked whether they agree")
struct NotAskedYetTests {
  static func page(_ steps: [Plan.Responsible], agreed: [String], _ change: (inout Plan) -> Void = { _ in }) throws -> PrintablePlan {
    var plan = Plan(child: .init(firstName: "Zoe"))
    plan.family = [.init(name: "Leanne", relation: "mum"), .init(name: "Darren", relation: "dad", notAsked: .safety)]
    plan.team = [.init(name: "Mr Birch", role: "form tutor", attended: true)]
    plan.rows = steps.map { .init(action: "Meets Zoe", responsible: $0) }
    plan.agreed = agreed.map { .init(who: $0, status: .agrees) }
    change(&plan)
    return try #require(PrintablePlan.make(AskablePlan(plan)))
  }

  static let missing: [(name: String, role: String?, agreed: [String], shown: [String])] = [
    ("Mr Farrow", nil, ["Zoe", "Mum"], ["Mr Farrow"]), ("Mr Farrow", "maths", [], ["Mr Farrow"]),
    ("", "school nurse", ["Zoe"], ["school nurse"]),
    ("Stepmum", nil, ["Mum"], ["Stepmum"]), ("Step mum", nil, ["Mum"], ["Step mum"]), ("Zoe", nil, ["Mum"], ["Zoe"]),
    ("School nurse", nil, ["School"], ["School nurse"]), ("Mum and Mr Farrow", nil, ["Mum"], ["Mr Farrow"]),
    ("Mr Lee", nil, ["Mr Leeson"], ["Mr Lee"]), ("Mum's sister Jo", nil, ["Mum"], ["Mum's sister Jo"]),
    ("Mrs Lee", nil, ["Mr Lee"], ["Mrs Lee"]), ("Speech and language therapist", nil, ["Zoe"], ["Speech and language therapist"]),
  ]

  @Test("stands there as not asked yet, once", arguments: missing.indices)
  func shown(index: Int) throws {
    let one = Self.missing[index]
    let step = Plan.Responsible(name: one.name, role: one.role)
    let page = try Self.page([step, step], agreed: one.agreed)
    #expect(page.agreed.filter { !$0.isAsked }.map(\.who) == one.shown)
    #expect(page.agreed.filter(\.isAsked).map(\.who) == one.agreed)
    #expect(page.agreed.allSatisfy { $0.isAsked || $0.status == nil && $0.words == nil && $0.followUp == nil })
  }

  static let asked: [(name: String, role: String?, agreed: [String])] = [
    ("Mr Farrow", nil, ["Mr Farrow"]), ("Mr. Farrow", nil, ["Mr Farrow"]), ("Sam", nil, ["Sam Birch"]), ("Mum (Leanne)", nil, ["Mum"]),
    ("Leanne", nil, ["Mum"]), ("Mum", nil, ["Leanne"]), ("Mother", nil, ["mum"]), ("Zoe", nil, ["child"]),
    ("Mr Birch", nil, ["Form tutor"]),
    ("Ms Cole", "school nurse", ["School nurse"]), ("Mum and Zoe", nil, ["Mum", "Zoe"]), ("Zoe", nil, ["Zoe"]),
    ("Mrs Dobson", nil, ["Mrs Dobson, for the school"]),
    ("", nil, []),
  ]

  @Test("and whoever was asked does not, whichever way they are called", arguments: asked.indices)
  func silent(index: Int) throws {
    let one = Self.asked[index]
    #expect(try Self.page([.init(name: one.name, role: one.role)], agreed: one.agreed).agreed.allSatisfy(\.isAsked))
  }

  @Test("and nobody who is left out ever does", arguments: ["Darren", "Dad", "her father"])
  func leftOut(name: String) throws {
    var plan = Plan(child: .init(firstName: "Zoe"))
    plan.family = [.init(name: "Darren", relation: "dad", notAsked: .safety)]
    plan.rows = [.init(action: "Meets Zoe", responsible: .init(name: name))]
    let askable = AskablePlan(plan)
    #expect(askable.notAskedYet.isEmpty && PrintablePlan.make(askable) == nil)
    plan.rows = []
    plan.agreed = [.init(who: name, status: .agrees)]
    #expect(try #require(PrintablePlan.make(AskablePlan(plan))).agreed.isEmpty)
  }
}
