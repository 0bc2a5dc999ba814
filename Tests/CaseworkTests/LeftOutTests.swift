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

  /// Who is left out, and a text that means that person, in the ways people and word processors write it.
  static let said: [(name: String, relation: String, text: String)] = [
    ("Al O'Rourke", "father", "keeps Mr O\u{2019}Rourke off"), ("Al O\u{2019}Rourke", "father", "with O'Rourke"),
    ("José López", "father", "meets Jose there"), ("Jose Lopez", "father", "meets L\u{f3}pez there"),
    ("Gorvan", "father", "off Gorvans phone"),
    ("Gorvan", "father", "with Gor\u{200b}van"), ("Gorvan", "father", "with Gor\u{ad}van"),
    ("Gorvan", "father", "Her dads phone stays off"),
    ("Gorvan", "father", "If Dad'll bring her"), ("Gorvan", "father", "rings Gorvan'll be there"),
    ("Gorvan", "father", "at her ex-husband's"),
    ("Gorvan", "father", "tells her ex"), ("Gorvan", "father", "Baba brings her"), ("Gorvan", "father", "asks Abbu"),
    ("Gorvan", "dad", "Both dads come"),
    ("Kev", "mum's ex", "rings Mum's ex"), ("Kev", "mum\u{2019}s husband", "Mum's husband drives"),
    ("Kev", "half-brother", "her half brother"),
    ("\u{645}\u{62d}\u{645}\u{62f}", "uncle", "meets \u{645}\u{62d}\u{645}\u{62f} at 9"),
    ("\u{738b}\u{4f1f}", "uncle", "meets \u{738b}\u{4f1f} at 9"),
  ]

  @Test("however the name or the relation is written", arguments: said.indices)
  func written(index: Int) {
    let one = Self.said[index]
    var plan = Self.plan
    plan.family[0] = .init(name: one.name, relation: one.relation, notAsked: .safety)
    #expect(PrintablePlan.make(AskablePlan(plan)) != nil)
    plan.rows[0].action = one.text
    #expect(PrintablePlan.make(AskablePlan(plan)) == nil, "\(one.text)")
  }

  @Test(
    "and what may be somebody else is asked about, and does not stop the print",
    arguments: [
      ("Darren Smith-Jones", "dad", "Mr Smith rings"), ("Darren", "stepdad", "Mum's partner comes"),
    ])
  func perhaps(name: String, relation: String, text: String) {
    var plan = Self.plan
    plan.family[0] = .init(name: name, relation: relation, notAsked: .safety)
    plan.rows[0].action = text
    let askable = AskablePlan(plan)
    #expect(PrintablePlan.make(askable) != nil && askable.obstacles.contains { !$0.isSure }, "\(text)")
  }

  @Test(
    "and words near a name are nobody's",
    arguments: [
      "Ms Gorvanova rings", "Anne-Marie rings", "the example", "in Exeter", "Babar the book", "next to the gate", "her daddy longlegs",
    ])
  func near(text: String) {
    var plan = Self.plan
    plan.family[0] = .init(name: "Gorvan", relation: "uncle", notAsked: .safety)
    plan.rows[0].action = text
    #expect(PrintablePlan.make(AskablePlan(plan)) != nil, "\(text)")
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
