// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@testable import Casework

@Suite("What a plan is asked, and in what words")
struct MendedAdviceTests {
  static func check(_ plan: Plan, before: Plan? = nil, on day: String = "2027-01-20") -> PlanCheck {
    let (this, last) = AskablePlan.together(plan, before ?? plan)
    let day = CivilDay(text: day) ?? RuleCardTests.day
    return PlanCheck.of(this, on: day, cues: ShippedCues.tables, beside: PlanBeside(previous: before == nil ? nil : last))
  }

  static func plan(_ change: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Plan(child: .init(firstName: "Kit"))
    change(&plan)
    return plan
  }

  static let secret = "the marmalade quartz is loud"

  static let printed: [(put: @Sendable (inout Plan) -> Void, message: String?)] = [
    (
      {
        $0.barriers = [.init(id: "b1", text: "Noise")]
        $0.voices = [.init(who: "child", words: "xylophone", about: "b1")]
      }, "Barrier 1 would be printed, and what Kit said about it is not for all. Is Kit content with these words on paper?"
    ),
    (
      {
        $0.barriers = [.init(id: "b1", text: "Noise")]
        $0.voices = [.init(who: "mum", name: "Leanne", words: "xylophone", about: "Noise", share: .nobody)]
      }, "Barrier 1 would be printed, and what Leanne said about it is not for all. Is Leanne content with these words on paper?"
    ),
    (
      {
        $0.barriers = [.init(id: "b1", text: "Noise")]
        $0.voices = [.init(who: "child", words: "xylophone", about: "b1"), .init(who: "mum", words: "bells", about: "b1", share: .all)]
      }, nil
    ),
    (
      {
        $0.barriers = [.init(id: "b1", text: "Noise")]
        $0.voices = [.init(who: "child", words: "", how: "not yet", about: "b1")]
      }, nil
    ),
    (
      {
        $0.barriers = [.init(text: "Because of Marmalade quartz, is that so")]
        $0.voices = [.init(who: "child", words: secret)]
      }, "Barrier 1 would be printed, and what Kit said about it is not for all. Is Kit content with these words on paper?"
    ),
    (
      {
        $0.strengths = ["Draws", "Knows the marmalade quartz"]
        $0.voices = [.init(who: "", words: secret)]
      }, "Strength 2 would be printed, and what somebody said about it is not for all. Are they content with these words on paper?"
    ),
    (
      {
        $0.rows = [.init(id: "door", action: "Ring", howWeKnow: "the marmalade quartz")]
        $0.voices = [.init(who: "parent", words: secret)]
      }, "Row door would be printed, and what a parent said about it is not for all. Is a parent content with these words on paper?"
    ),
    (
      {
        $0.rows = [.init(action: "marmalade quartz")]
        $0.voices = [.init(who: "child", words: secret)]
      }, nil
    ),
    (
      {
        $0.rows = [.init(action: secret)]
        $0.voices = [.init(who: "child", words: secret, share: .all)]
      }, nil
    ),
  ]

  @Test("private words that would be printed are asked about, and never said", arguments: printed.indices)
  func privateWords(index: Int) {
    let found = Self.check(Self.plan(Self.printed[index].put)).findings.filter { $0.id == "B2.private-in-print" }
    #expect(found.map(\.message) == (Self.printed[index].message.map { [$0] } ?? []))
    for advice in found {
      #expect(advice.severity == .could)
      for word in ["marmalade", "quartz", "xylophone"] { #expect(!(advice.message + advice.suggestion).contains(word)) }
    }
  }

  @Test("and of somebody who is left out nothing is said")
  func leftOut() {
    let plan = Self.plan {
      $0.family = [.init(name: "Darren", relation: "dad", notAsked: .safety)]
      $0.barriers = [.init(id: "b1", text: "Noise")]
      $0.voices = [.init(who: "dad", name: "Darren", words: "bells", about: "b1")]
    }
    #expect(!Self.check(plan).findings.contains { $0.id == "B2.private-in-print" })
  }

  static let targets: [(text: String, target: AttendanceShare, isAsked: Bool)] = [
    ("In school for 22 of the 29 days", .days(in: 15, of: 29), true),
    ("In for twenty-two of the twenty-nine days", .days(in: 15, of: 29), true),
    ("In for 22 of the 29 days", .days(in: 22, of: 29), false), ("In for twenty two of the next thirty days", .days(in: 22, of: 30), false),
    ("In for 18 of the next 30 school days", .days(in: 20, of: 30), true), ("4 of 5 days each week", .days(in: 20, of: 30), false),
    ("In for 4 of 5 days", .days(in: 24, of: 30), false), ("From 12 of 30 days to 18 of 30 days", .days(in: 18, of: 30), false),
    ("More than 12 of the 30 days", .days(in: 18, of: 30), false), ("In for 22.5 of the 29 days", .days(in: 22.5, of: 29), false),
    ("Two of the three mornings", .days(in: 18, of: 30), false), ("90 % by June", .percent(95), true), ("90% by June", .percent(95), true),
    ("95 %", .percent(95), false), ("From 80 % to 95 %", .percent(95), false), ("From 80% and up", .percent(95), false),
    ("90 to 95 %", .percent(90), false), ("90-95%", .percent(90), false), ("90 % of the homework", .percent(95), false),
    ("90 % of sessions", .percent(95), true), ("5 % more", .percent(95), false), ("90 %", .days(in: 15, of: 29), false),
    ("22 of the 29 days", .percent(95), false), ("% of 22 of", .percent(95), false), ("", .days(in: 1, of: 2), false),
  ]

  @Test("two targets in one aim are asked about, where the words surely say another", arguments: targets.indices)
  func twoTargets(index: Int) {
    let one = Self.targets[index]
    let found = Self.check(Self.plan { $0.aim = .init(text: one.text, target: one.target) }).findings
    #expect(found.contains { $0.id == "B1.two-targets" && $0.severity == .could } == one.isAsked)
  }

  static func review(_ date: String?, _ held: String? = nil, decision: Plan.Review.Decision? = nil) -> Plan.Review {
    .init(date: date.map(RuleCardTests.date), heldOn: held.map(RuleCardTests.date), decision: decision)
  }

  static let looks: [(meant: String, written: String?, next: String?, reviews: [Plan.Review], isAsked: Bool)] = [
    ("2027-01-04", nil, nil, [], true), ("2027-01-04", "2027-01-04", "2027-02-01", [], true), ("2027-01-04", "2027-01-03", nil, [], false),
    ("2027-01-19", nil, nil, [], true), ("2027-01-20", nil, nil, [], false), ("2027-01-04", nil, "2027-01-04", [], false),
    ("2027-01-04", nil, nil, [review("2027-01-04")], false), ("2027-01-04", nil, nil, [review(nil, "2027-01-08")], false),
    ("2027-01-04", nil, nil, [review("2026-12-01", "2026-12-01")], true), ("2027-01-04", nil, nil, [review(nil, decision: .goOn)], false),
    ("soon", nil, nil, [], false),
  ]

  @Test("a day on which all meant to look again is asked about where nothing is said of it", arguments: looks.indices)
  func noWord(index: Int) {
    let one = Self.looks[index]
    let old = Self.plan { $0.nextReview = .init(date: RuleCardTests.date(one.meant)) }
    let new = Self.plan {
      $0.writtenOn = one.written.map(RuleCardTests.date)
      $0.nextReview = one.next.map { .init(date: RuleCardTests.date($0)) }
      $0.reviews = one.reviews
    }
    let found = Self.check(new, before: old).findings.filter { $0.id == "B6.no-word" }
    #expect(found.isEmpty == !one.isAsked && found.allSatisfy { $0.severity == .could })
    if one.meant == "2027-01-04", one.isAsked {
      #expect(found.map(\.message) == ["Last time you meant to look again on 4 January 2027. What came of it?"])
    }
    #expect(!Self.check(new).findings.contains { $0.id == "B6.no-word" })
  }

  @Test("a row that is as it was is asked about once, and last time's rows are called so")
  func once() {
    let row = PlanRow(action: "Kit shows the blue card", by: RuleCardTests.date("2026-12-01"))
    let old = Self.plan { $0.rows = [.init(action: "Paint the gate"), row] }
    let found = Self.check(Self.plan { $0.rows = [row] }, before: old).findings
    #expect(!found.contains { $0.id == "B8.date-passed" })
    #expect(found.filter { $0.id == "B9.promise-unchanged" }.map(\.message) == ["Row 1 is open and as last time\u{2019}s row 2 was."])
    #expect(
      found.filter { $0.id == "B9.promise-dropped" }.map(\.message) == [
        "Last time\u{2019}s row 1 is not in this plan. What became of it?"
      ])
    #expect(Self.check(Self.plan { $0.rows = [row] }).findings.contains { $0.id == "B8.date-passed" })
  }

  static let families: [(family: [Plan.FamilyMember], isMet: Bool, message: String?)] = [
    ([], false, "Nobody of the family is named here."), ([.init(name: "", relation: "")], false, "Nobody of the family is named here."),
    ([.init(name: ""), .init(name: "n/a", relation: "?")], false, "Nobody of the family is named here."),
    ([.init(name: ""), .init(name: "Sheila", relation: "nan")], true, "One person of the family is named here. Who else is there?"),
    ([.init(name: "", relation: "nan")], true, "One person of the family is named here. Who else is there?"),
    ([.init(name: "", relation: "dad", notAsked: .safety)], true, nil),
  ]

  @Test("an entry of the family without name and relation is nobody", arguments: families.indices)
  func blank(index: Int) {
    let one = Self.families[index]
    let check = Self.check(Self.plan { $0.family = one.family })
    #expect(check.elements.first { $0.id == "E2" }?.isMet == one.isMet)
    #expect(check.findings.filter { $0.id == "B4" }.map(\.message) == (one.message.map { [$0] } ?? []))
  }

  @Test("before the first review nothing is said of a last one", arguments: [true, false])
  func looked(isHeld: Bool) {
    let plan = Self.plan {
      $0.nextReview = .init(date: RuleCardTests.date("2027-02-01"))
      if isHeld { $0.reviews = [Self.review("2027-01-04", "2027-01-04", decision: .change)] }
    }
    let why = Self.check(plan).elements.first { $0.id == "E13" }?.why
    #expect(why == (isHeld ? "the next look is dated, and the last one looked at what moved" : "the next look is dated"))
  }

  static let suggestions: [(id: String, text: String)] = [
    (
      "B2",
      "If it is safe to ring, ask what mornings are like at home; read back what you would write, and keep to what may be read by others."
    ),
    ("B2", "Ask what the hardest and the best bit of a day is, and ask who may read it; words, a drawing or a nod will do."),
    (
      "B3",
      "If it is safe to ask them, find a time and a place that suit the family; ask Kit alone first what may be said in the room."
    ),
    ("E4.absence-as-barrier", "Ask what makes it hard on the morning itself, and write that in words the family is glad to see printed."),
    (
      "B8.no-measure",
      "What would you and Kit count? For example: in by 9:00 three Mondays running, or a mark from 1 to 5 each Friday."
    ),
  ]

  @Test("what is suggested keeps the child safe", arguments: suggestions.indices)
  func suggested(index: Int) {
    let plan = Self.plan {
      $0.barriers = [.init(text: "Poor attendance")]
      $0.rows = [.init(action: "Ring")]
    }
    let one = Self.suggestions[index]
    #expect(Self.check(plan).findings.contains { $0.id == one.id && $0.suggestion == one.text })
  }

  @Test("nobody is spoken to before those whom it is about were asked", arguments: [true, false])
  func avenues(isLeftOut: Bool) throws {
    let plan = Self.plan { if isLeftOut { $0.family = [.init(name: "Darren", relation: "dad", notAsked: .safety)] } }
    let advice = try #require(Self.check(plan).findings.first { $0.id == "B5" })
    #expect(advice.suggestion.hasSuffix(isLeftOut ? "Ask Kit before you speak to anybody." : "Ask the family before you speak to anybody."))
    #expect(advice.suggestion.hasPrefix("If it is safe") == !isLeftOut)
  }
}
