// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@testable import Casework

@Suite("Words that a print adds or leaves out")
struct PrintedWordsTests {
  static func page(_ change: (inout Plan) -> Void) throws -> PrintablePlan {
    var plan = LeftOutTests.plan
    change(&plan)
    return try #require(PrintablePlan.make(AskablePlan(plan)))
  }

  static let people: [(name: String, role: String?, printed: String)] = [
    ("Grandad Ron", nil, "grandad"), ("Ron", nil, "grandad"), ("Leanne", nil, "mum"), ("Leanne", "her mum", "her mum"),
    ("Mr Birch", nil, "form tutor"), ("Mum", nil, "parent or carer"), ("Somebody", nil, "parent or carer"), ("Kit", nil, "parent or carer"),
    ("Ellie", nil, "parent or carer"), ("Tom", nil, "parent or carer"), ("Ada", nil, "parent or carer"),
  ]

  @Test("say what family or team tell of a person, and nothing of anybody left out", arguments: people.indices)
  func told(index: Int) throws {
    let one = Self.people[index]
    let page = try Self.page { plan in
      plan.family += [
        .init(name: "Ron", relation: "grandad"), .init(name: "Kit", relation: "uncle"), .init(name: "Kit", relation: "cousin"),
        .init(name: "Tom", relation: "a friend of the family since years"),
        .init(name: "Ellie", relation: "child"), .init(name: "Ada", relation: "loud neighbour"),
      ]
      plan.voices.append(.init(who: "child", words: "loud neighbour", share: .team))
      plan.team.append(.init(name: "Mr Birch", role: "form tutor", attended: true))
      plan.rows[0].responsible = .init(name: one.name, role: one.role, party: .parent)
    }
    #expect(page.rows.first?.party == one.printed)
  }

  @Test("name nobody as not in the room where nobody is left")
  func room() throws {
    let page = try Self.page { $0.team += [.init(name: "", role: "", attended: nil), .init(name: "", role: nil, attended: true)] }
    #expect(page.notInTheRoom.isEmpty && page.writtenWith == ["Sam (lead)"])
  }

  static let aims: [(text: String, isSaid: Bool)] = [
    ("back by 23 October", true), ("back by Friday 23rd October", true), ("by 23 Oct 2026", true), ("by October 23", true),
    ("by 23/10/2026", true), ("by 23/10.", true), ("by 2026-10-23", true), ("by the 23rd of October", true),
    ("by 24 October", false), ("by 23 October 2025", false), ("23 days in October", false), ("by 23/11", false), ("back soon", false),
  ]

  @Test("say the day of the aim once", arguments: aims.indices)
  func aim(index: Int) throws {
    let one = Self.aims[index]
    let day = try #require(CivilDay(year: 2026, month: 10, day: 23))
    let page = try Self.page { $0.aim = .init(text: one.text, by: PlanDate(text: "half-term", day: day)) }
    #expect(page.aim == one.text + (one.isSaid ? "" : ", by Friday 23 October 2026"))
  }

  @Test("say of a barrier that the child speaks of and no row answers when we talk about it")
  func unanswered() throws {
    func lines(_ change: (inout Plan) -> Void) throws -> [String] {
      try Self.page { plan in
        plan.barriers += [
          .init(id: "lunch", text: "Lunch is loud."), .init(id: "mornings", text: "Mornings"), .init(id: "bus", text: "The bus"),
        ]
        plan.voices = [
          .init(who: "child", words: "It is the worst bit", about: "lunch", share: .all),
          .init(who: "child", words: "Nobody is up with me", about: "mornings", share: .team),
          .init(who: "mum", words: "Always late", about: "bus", share: .all),
          .init(who: "child", words: "So loud", about: "noise", share: .all),
        ]
        plan.nextReview?.date = PlanDate(text: "5 October", day: CivilDay(year: 2026, month: 10, day: 5))
        change(&plan)
      }.unanswered
    }
    #expect(try lines { _ in } == ["Not answered yet: Lunch is loud. We talk about it on Monday 5 October."])
    #expect(try lines { $0.nextReview = nil } == ["Not answered yet: Lunch is loud."])
    #expect(try lines { $0.rows.append(.init(barrier: "lunch", action: "A table by the door")) }.isEmpty)
    #expect(try lines { $0.rows.append(.init(barrier: "lunch", action: " ")) }.count == 1)
    // Words that were for the team only are not printed as a barrier either.
    #expect(try lines { $0.barriers[1].text = "Nobody is up with me" }.isEmpty)
  }
}
