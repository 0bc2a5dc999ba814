// SPDX-License-Identifier: MIT
import Testing

@testable import Casework

@Suite("Whoever is left out stands on no print")
struct LeftOutTests {
  static let name = "Darren"

  /// Every text of a plan that could reach paper, one after the other, with the name in it.
  static var fields: [WritableKeyPath<Plan, String>] {
    [
      \.aim!.text, \.aim!.by!.text, \.voices[0].words, \.voices[0].who, \.now!.from!.text, \.now!.to!.text, \.strengths[0],
      \.barriers[0].text,
      \.resilience[0].text, \.rows[0].barrier, \.rows[0].action, \.rows[0].by!.text, \.rows[0].howWeKnow, \.rows[0].responsible!.name,
      \.team[0].name, \.agreed[0].who, \.agreed[0].followUp!.who, \.agreed[0].followUp!.by!.text, \.timetable!.ends!.text,
      \.timetable!.agreedBy[0], \.timetable!.stepUp[0].date!.text, \.nextReview!.date.text, \.writtenOn!.text, \.child.school!,
      \.child.yearGroup!, \.version!, \.contact!.prefer!, \.contact!.not!, \.rows[0].responsible!.role!, \.rows[0].measure!.target!,
      \.team[0].role!, \.agreed[0].words!, \.timetable!.hours!, \.timetable!.stepUp[0].hours!, \.nextReview!.time!, \.nextReview!.place!,
      \.nextReview!.tell!, \.voices[0].how!,
    ]
  }

  static var plan: Plan {
    let date = PlanDate(text: "soon", day: nil)
    var plan = Plan(child: .init(firstName: "Ellie", yearGroup: "8", school: "Tidewell"))
    plan.version = "2"
    plan.aim = .init(text: "In more", by: date)
    plan.voices = [.init(who: "child", words: "words", how: "asked", share: .all)]
    plan.now = .init(from: date, to: date, share: .days(in: 3, of: 5))
    plan.contact = .init(prefer: "text", not: "call")
    plan.family = [.init(name: Self.name, relation: "dad", notAsked: .safety), .init(name: "Leanne", relation: "mum")]
    plan.strengths = ["art"]
    plan.resilience = [.init(text: "music")]
    plan.barriers = [.init(text: "noise")]
    plan.rows = [
      .init(
        barrier: "noise", action: "door", by: date, responsible: .init(name: "Mrs Dobson", role: "tutor"), howWeKnow: "",
        measure: .init(target: "3"))
    ]
    plan.team = [.init(name: "Sam", role: "lead", attended: true)]
    plan.timetable = .init(isPartTime: true, hours: "10", agreedBy: ["Leanne"], ends: date, stepUp: [.init(date: date, hours: "15")])
    plan.nextReview = .init(date: date, time: "2", place: "library", tell: "Sam")
    plan.writtenOn = date
    plan.agreed = [.init(who: "Leanne", status: .agrees, words: "yes", followUp: .init(who: "Sam", by: date))]
    return plan
  }

  @Test("whichever field says the name: the print is held back or does not say it", arguments: fields.indices)
  func field(index: Int) {
    var plan = Self.plan
    #expect(PrintablePlan.make(AskablePlan(plan)) != nil)
    plan[keyPath: Self.fields[index]] = "with Darren there"
    guard let page = PrintablePlan.make(AskablePlan(plan)) else { return }
    #expect(!"\(page)".contains(Self.name))
  }

  @Test("and a relation counts as the name does, unless somebody else has it too")
  func relation() {
    var plan = Self.plan
    plan.rows[0].action = "ring her father"
    #expect(PrintablePlan.make(AskablePlan(plan)) == nil)
    plan.family.append(.init(name: "Tom", relation: "father"))
    #expect(PrintablePlan.make(AskablePlan(plan)) != nil)
  }

  @Test("A short voice that is for the team only is not quoted either", arguments: ["scared", "so scared", "I am so scared"])
  func shortVoice(words: String) {
    var plan = Self.plan
    plan.voices = [.init(who: "child", words: words, share: .team)]
    plan.rows[0].action = "Monitor because \(words) she says"
    #expect(AskablePlan(plan).quotable(plan.rows[0].action) == nil)
    #expect(AskablePlan(plan).quotable("door at nine") != nil)
  }
}
