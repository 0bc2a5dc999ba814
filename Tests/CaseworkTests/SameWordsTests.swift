// SPDX-License-Identifier: MIT
import Testing

@testable import Casework

@Suite("Rows are compared by their words")
struct SameWordsTests {
  static let cases: [(own: String, other: String, words: Int, same: Int)] = [
    ("", "", 0, 0), ("", "a", 0, 0), ("a", "", 1, 0), ("a b c", "a b c", 3, 3), ("a b c d e", "a x b c d y", 5, 4), ("a b", "b a", 2, 1),
    ("a a a", "a", 3, 1), ("a b c d e f g h i j", "a b c d e f g h x y", 10, 8),
  ]

  @Test("in their order", arguments: cases.indices)
  func counts(index: Int) {
    let one = Self.cases[index]
    let same = SameWords(one.own.split(separator: " ").map(String.init), in: one.other.split(separator: " ").map(String.init))
    #expect(same.words == one.words && same.same == one.same)
  }

  static func plan(_ name: String, year: String? = "8", _ rows: [PlanRow]) -> Plan {
    var plan = Plan(child: .init(firstName: name, yearGroup: year))
    plan.rows = rows
    return plan
  }

  static func found(_ own: Plan, _ others: [Plan]) throws -> [PlanCheck.Beside.Copy] {
    PlanCheck.of(
      AskablePlan(own), on: RuleCardTests.day, cues: ShippedCues.tables,
      beside: PlanBeside(others: others.map { ComparedPlan(AskablePlan($0)) })
    ).beside
      .copies
  }

  static let own = "Mrs Dobson meets Zoe at the gate on Monday at nine"
  static let texts: [(own: String, other: String, same: Int?)] = [
    // The other child’s name was forgotten.
    (own, own, 10), (own, "MRS DOBSON, meets Ada: at the gate \u{2013} on Monday at nine!", 11),
    // Two of eleven words are others: 9 are 82 %. Three are: 8 are 73 %.
    (own, "Mr Dobson meets Ada at the door on Monday at nine", 9), (own, "Mr Hart meets Ada at the door on Monday at nine", nil),
    (own, "Ada eats lunch in the quiet room with two friends of hers", nil), ("Zoe rings home at nine", "Ada rings home at nine", nil),
    ("Zoe rings home at nine", "Ada rings home at nine daily", nil), ("Zoe rings home at nine daily", "Ada rings home at nine", nil),
    ("Zoe rings home at nine daily", "Ada rings home at nine daily", 6), ("Zoe rings Kim at home daily", "Ada rings Kim", nil),
    // Copied, and gone on with.
    (own, "First of all, Mrs Dobson meets Ada at the gate on Monday at nine, then they walk to the hall and have breakfast", 11),
  ]

  @Test("without case and signs, each child's name as one word, from 80 % of six words on", arguments: texts.indices)
  func copied(index: Int) throws {
    let one = Self.texts[index]
    let copies = try Self.found(Self.plan("Zoe", [.init(action: one.own)]), [Self.plan("Ada", [.init(action: one.other)])])
    #expect(copies.map(\.same) == [one.same].compactMap { $0 })
  }

  @Test("with the words of action and how_we_know as one, and of voices none")
  func parts() throws {
    var own = Self.plan("Zoe", [.init(action: "Zoe shows a card", howWeKnow: "back in four times of five")])
    let other = Self.plan("Ada", [.init(action: "Ada shows a card", howWeKnow: "Back in four times of five.")])
    #expect(try Self.found(own, [other]).map(\.words) == [10])
    own.rows[0] = .init(action: "Mum drives")
    var voice = other
    voice.rows = []
    voice.voices = [.init(who: "child", words: "Mum drives me to school every day", share: .nobody)]
    own.voices = voice.voices
    #expect(try Self.found(own, [voice]) == [])
  }

  static let children: [(name: String, year: String?, isOther: Bool)] = [
    ("Zoe", "8", false), ("zoe", "Year 8", false), ("ZOE", nil, false), ("Zoe", "9", true), ("Zo", "8", true), ("Zoe-Ann", "8", true),
  ]

  @Test("but not with those of the same first name and year group", arguments: children.indices)
  func another(index: Int) throws {
    let one = Self.children[index]
    let row = PlanRow(action: "We meet at the gate on Monday at nine")
    let check = try Self.found(Self.plan("Zoe", [row]), [Self.plan(one.name, year: one.year, [row])])
    #expect(check.isEmpty == !one.isOther)
  }

  @Test("and whoever is left out is taken out first")
  func leftOut() throws {
    var own = Self.plan("Zoe", [.init(action: "Kit and father Kit ring home at nine daily")])
    own.family = [.init(name: "Kit", relation: "dad", notAsked: .safety)]
    let other = Self.plan("Ada", [.init(action: "Kit and father Kit ring home at nine daily")])
    #expect(try Self.found(own, [other]).map(\.words) == [6])
  }

  @Test("and E7 is not met by a copied row")
  func element() throws {
    let row = PlanRow(
      barrier: "b", action: Self.own, by: RuleCardTests.date("2026-10-01"), responsible: .init(name: "Mrs Dobson"), howWeKnow: "In 3 times")
    let other = [ComparedPlan(AskablePlan(Self.plan("Ada", [row])))]
    var dated = Self.plan("Zoe", [row])
    dated.aim = .init(text: "In 18 of 30 days", by: RuleCardTests.date("2026-10-23"))
    func met(_ beside: PlanBeside) -> Bool? {
      PlanCheck.of(AskablePlan(dated), on: RuleCardTests.day, cues: ShippedCues.tables, beside: beside).elements.first { $0.id == "E7" }?
        .isMet
    }
    #expect(met(.init()) == true)
    #expect(met(.init(others: other)) == false)
  }
}
