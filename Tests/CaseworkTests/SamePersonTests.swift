// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@testable import Casework

@Suite("One person, written in two ways")
struct SamePersonTests {
  static func check(_ change: (inout Plan) -> Void, previous: Plan? = nil) -> PlanCheck {
    var plan = Plan(child: .init(firstName: "Zoe"))
    change(&plan)
    return PlanCheck.of(
      AskablePlan(plan), on: RuleCardTests.day, cues: ShippedCues.tables, beside: .init(previous: previous.map(AskablePlan.init)))
  }

  static let same = [
    ("Mr Lee", "Mr. Lee"), ("Mr. Lee", "mr lee"), ("Mrs O\u{2019}Rourke", "Mrs. O'Rourke"), ("Jos\u{e9}", "Jose"), ("Zoe", "zoe "),
  ]

  @Test("carries every row", arguments: same)
  func one(a: String, b: String) {
    let found = Self.check { $0.rows = [a, b].map { .init(action: "Rings", responsible: .init(name: $0)) } }.findings
    #expect(found.contains { $0.id == "E11.one-person" }, "\(a), \(b)")
  }

  @Test("and two people do not", arguments: [("Mr Lee", "Mrs Lee"), ("Mr Lee", "Mr Leeson"), ("Lee", "Mr Lee"), ("", "")])
  func two(a: String, b: String) {
    let found = Self.check { $0.rows = [a, b].map { .init(action: "Rings", responsible: .init(name: $0)) } }.findings
    #expect(!found.contains { $0.id == "E11.one-person" })
  }

  @Test("has a step that is open and as it was last time", arguments: [("Mr. Lee", true), ("Mrs Lee", false)])
  func lastTime(name: String, isSame: Bool) {
    var last = Plan(child: .init(firstName: "Zoe"))
    last.rows = [.init(id: "door", action: "Opens the door", responsible: .init(name: "Mr Lee"))]
    let check = Self.check({ $0.rows = [.init(id: "door", action: "Opens the door", responsible: .init(name: name))] }, previous: last)
    #expect(check.findings.contains { $0.id == "B9.promise-unchanged" } == isSame)
  }

  @Test("takes part where a row or the list of those who agree names them", arguments: [("Mr. Lee", true), ("Mrs Lee", false)])
  func takesPart(name: String, isSame: Bool) throws {
    let check = Self.check { plan in
      plan.family = [.init(name: "Mr Lee", relation: "dad"), .init(name: "Nan", relation: "nan")]
      plan.voices = [.init(who: "child", words: "The bus is loud"), .init(who: "nan", words: "Mornings are hard")]
      plan.agreed = [.init(who: name, status: .agrees), .init(who: "Nan", status: .agrees)]
    }
    #expect(try #require(check.elements.first { $0.id == "E2" }).isMet == isSame)
  }
}
