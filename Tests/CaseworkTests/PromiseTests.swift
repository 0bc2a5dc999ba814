// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@testable import Casework

@Suite("Last time's plan beside this one")
struct PromiseTests {
  static func plan(_ rows: [PlanRow], family: [Plan.FamilyMember] = [], changed: [String] = []) -> Plan {
    var plan = Plan(child: .init(firstName: "Zoe", yearGroup: "8"))
    plan.rows = rows
    plan.family = family
    if !changed.isEmpty { plan.reviews = [.init(heldOn: RuleCardTests.date("2026-09-10"), changed: changed, decision: .change)] }
    return plan
  }

  static func check(_ old: Plan, _ new: Plan) -> PlanCheck {
    let (this, last) = AskablePlan.together(new, old)
    return PlanCheck.of(this, on: RuleCardTests.day, cues: ShippedCues.tables, beside: PlanBeside(previous: last))
  }

  static func promises(_ old: Plan, _ new: Plan) -> [Promise] { check(old, new).beside.promises ?? [] }

  static let door = "Mrs Dobson opens the library door for Zoe"
  static let cases: [(old: PlanRow, new: [PlanRow], now: Promise.Now)] = [
    (.init(id: "a", action: door), [], .gone), (.init(id: "a", action: door), [.init(id: "a", action: "Another step")], .carriedOver),
    (.init(id: "a", action: door), [.init(id: "b", action: "Another step")], .gone),
    (.init(action: door), [.init(action: door)], .carriedOver),
    // A number says where a row stands, not which it is.
    (.init(id: "r2", action: door), [.init(id: "r2", action: "Grandad knocks at seven")], .gone),
    (.init(id: "r2", action: door), [.init(id: "r2", action: "Mrs Dobson opens a door for Zoe at nine")], .carriedOver),
    (.init(action: door), [.init(status: .done, action: door)], .done),
    (.init(action: door), [.init(status: .inProgress, action: door)], .inProgress),
    (.init(action: door), [.init(status: .notStarted, action: door)], .notStarted),
    (.init(action: door), [.init(status: .cannotBeDoneYet, action: door)], .cannotBeDoneYet),
    (.init(action: door), [.init(status: .noLongerNeeded, action: door)], .noLongerNeeded),
    // Seven of eight words; five of eight.
    (.init(action: door), [.init(action: "Mrs Hart opens the library door for Zoe")], .carriedOver),
    (.init(action: door), [.init(action: "Mrs Dobson opens a back gate for Zoe")], .gone),
    // What was done last time need not be there again.
    (.init(status: .done, action: door), [], .done), (.init(status: .noLongerNeeded, action: door), [], .noLongerNeeded),
    (.init(status: .inProgress, action: door), [], .gone),
  ]

  @Test("says what became of each row, by its id or by the words of its action", arguments: cases.indices)
  func becomes(index: Int) {
    let one = Self.cases[index]
    #expect(Self.promises(Self.plan([one.old]), Self.plan(one.new)).map(\.now) == [one.now])
  }

  @Test("pairs no row twice, and ids before words")
  func pairs() {
    let old = Self.plan([.init(action: "Zoe rings home"), .init(action: "Zoe rings home"), .init(id: "x", action: "Zoe draws")])
    let new = Self.plan([.init(id: "x", status: .done, action: "Zoe rings home"), .init(status: .inProgress, action: "Zoe rings home")])
    #expect(Self.promises(old, new).map(\.now) == [.inProgress, .gone, .done])
  }

  @Test("asks about a row that is gone, unless a review names it")
  func asks() {
    let old = Self.plan([.init(id: "a", action: Self.door)])
    let gone = Self.check(old, Self.plan([]))
    #expect(gone.findings.filter { $0.id == "B9.promise-dropped" }.map(\.severity) == [.could])
    let named = Self.check(old, Self.plan([], changed: ["a"]))
    #expect(named.beside.promises?.map(\.now) == [.changed])
    #expect(!named.findings.contains { $0.id.hasPrefix("B9.promise") })
  }

  static let unchanged: [(new: PlanRow, isAsked: Bool)] = [
    (.init(action: door, by: RuleCardTests.date("2026-10-01"), responsible: .init(name: "Mrs Dobson")), true),
    (.init(action: door + ".", by: RuleCardTests.date("1 October 2026"), responsible: .init(name: "Mrs Dobson")), true),
    (.init(status: .inProgress, action: door, by: RuleCardTests.date("2026-10-01"), responsible: .init(name: "Mrs Dobson")), false),
    (.init(action: door, by: RuleCardTests.date("2026-10-02"), responsible: .init(name: "Mrs Dobson")), false),
    (.init(action: door, by: RuleCardTests.date("2026-10-01"), responsible: .init(name: "Mrs Hart")), false),
    (.init(action: door + " on Mondays", by: RuleCardTests.date("2026-10-01"), responsible: .init(name: "Mrs Dobson")), false),
  ]

  @Test("asks about a row that is open and as it was", arguments: unchanged.indices)
  func asItWas(index: Int) {
    let old = Self.plan([.init(action: Self.door, by: RuleCardTests.date("2026-10-01"), responsible: .init(name: "Mrs Dobson"))])
    let one = Self.unchanged[index]
    let found = Self.check(old, Self.plan([one.new])).findings
    #expect(found.contains { $0.id == "B9.promise-unchanged" && $0.severity == .could } == one.isAsked)
  }

  static let kit = Plan.FamilyMember(name: "Kit Lowe", relation: "dad")
  static let kitLeftOut = Plan.FamilyMember(name: "Kit Lowe", relation: "dad", notAsked: .safety)
  static let nameless = Plan.FamilyMember(name: "", relation: "father", notAsked: .order)
  static let families: [(old: [Plan.FamilyMember], new: [Plan.FamilyMember])] = [
    ([kitLeftOut], []), ([], [kitLeftOut]), ([kitLeftOut], [kit]), ([kit], [kitLeftOut]), ([kit], [nameless]), ([nameless], [kit]),
  ]

  @Test("names nobody whom either plan leaves out, by name or by relation", arguments: families.indices)
  func leftOut(index: Int) {
    let one = Self.families[index]
    let rows: [PlanRow] = [
      .init(id: "kit-1", action: "Kit walks with Zoe", by: RuleCardTests.date("when Kit can"), responsible: .init(name: "Kit")),
      .init(action: "Monitor her dad", responsible: .init(name: "Dad")), .init(action: "Draw", responsible: .init(name: "Mr Lowe")),
    ]
    for new in [Self.plan(rows, family: one.new), Self.plan([], family: one.new)] {
      let check = Self.check(Self.plan(rows, family: one.old), new)
      let said = ("\(check.beside)" + "\(check.findings)" + "\(check.elements)").lowercased()
      for word in ["kit", "dad", "father", "lowe"] { #expect(!said.contains(word)) }
    }
  }

  /// Where a name stands only beside a role, and the other plan leaves out the relation.
  static let links: [@Sendable (inout Plan) -> Void] = [
    { $0.team = [.init(name: "Kit", role: "her dad")] }, { $0.voices = [.init(who: "dad", name: "Kit", words: "yes", share: .all)] },
    { $0.rows.append(.init(action: "Draw", responsible: .init(name: "Kit", role: "dad"))) },
  ]

  @Test("nor by a name that is only known beside the relation", arguments: links.indices, [true, false])
  func linked(index: Int, isOld: Bool) {
    var plans = [Self.plan([.init(action: "Kit walks", responsible: .init(name: "Kit"))]), Self.plan([])]
    Self.links[index](&plans[isOld ? 0 : 1])
    plans[1].family = [Self.nameless]
    let said = "\(Self.promises(plans[0], plans[1]))"
    #expect(!said.contains("Kit"))
  }

  @Test("says the role where there is no name, and another's name beside a role")
  func role() {
    let rows: [PlanRow] = [
      .init(action: "Draw", responsible: .init(name: "", role: "tutor")),
      .init(action: "Ring", responsible: .init(name: "Sam", role: "tutor")),
    ]
    #expect(Self.promises(Self.plan(rows, family: [Self.kitLeftOut]), Self.plan([])).map(\.responsible) == ["tutor", "Sam"])
  }

  @Test("quotes no words that were not shared, of either plan", arguments: [true, false])
  func unshared(isOld: Bool) {
    var plans = [Self.plan([.init(action: "because I am scared of the hall")]), Self.plan([])]
    plans[isOld ? 0 : 1].voices = [.init(who: "child", words: "I am scared of the hall", share: .team)]
    #expect(Self.promises(plans[0], plans[1]).map(\.action) == [nil])
  }

  static let children: [(old: Plan.Child, new: Plan.Child, isSame: Bool)] = [
    (.init(firstName: "Zoe", yearGroup: "7"), .init(firstName: "zoe", yearGroup: "Year 8"), true),
    (.init(firstName: "Zoe", yearGroup: "6"), .init(firstName: "Zoe", yearGroup: "8"), false),
    (.init(firstName: "Zoe", yearGroup: "R"), .init(firstName: "Zoe", yearGroup: "1"), true),
    (.init(firstName: "Zoe", yearGroup: "R"), .init(firstName: "Zoe", yearGroup: "2"), false),
    (.init(firstName: "Zoe"), .init(firstName: "Zoe", yearGroup: "8"), true), (.init(firstName: "Ada"), .init(firstName: "Zoe"), false),
  ]

  @Test("is of the same first name, and one year group apart at most", arguments: children.indices)
  func same(index: Int) {
    let one = Self.children[index]
    #expect(PreviousPlan.isOfSameChild(Plan(child: one.old), Plan(child: one.new)) == one.isSame)
  }
}
