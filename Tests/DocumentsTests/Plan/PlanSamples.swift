// SPDX-License-Identifier: MIT
import Casework
import TestSupport
import Vocabulary

@testable import Documents

/// Plans that differ in what a print must cope with.
enum PlanSamples {
  struct Sample {
    let name: String
    let plan: PrintablePlan
  }

  static let printedOn = day(2026, 9, 14)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDay {
    CivilDay(year: year, month: month, day: day) ?? CivilDay(number: 0)
  }

  static func page(_ plan: PrintablePlan, _ style: PlanStyle = .oneSide, colour: Bool = true) -> PlanPage.Result {
    PlanPage.html(plan, style: style, options: PlanPage.Options(printedOn: printedOn, colour: colour))
  }

  /// Every sample; those that no one would write stand at the end.
  static let all: [Sample] = [
    Sample(name: "ellie", plan: ElliePlan.plan), Sample(name: "one-row", plan: rows(1, long: false)),
    Sample(name: "no-rows", plan: rows(0, long: false)), Sample(name: "seven-long", plan: rows(7, long: true)),
    Sample(name: "ten-short", plan: rows(10, long: false)), Sample(name: "ten-long", plan: rows(10, long: true)),
    Sample(name: "eleven", plan: rows(11, long: false)), Sample(name: "fourteen-long", plan: rows(14, long: true)),
    Sample(name: "no-voices", plan: noVoices), Sample(name: "no-strip", plan: noStrip), Sample(name: "long-strip", plan: longStrip),
    Sample(name: "everything", plan: everything), Sample(name: "crowded", plan: crowded), Sample(name: "too-much", plan: tooMuch),
    Sample(name: "bare", plan: PrintablePlan(child: "Sam", aim: "in school for 24 of 30 days")),
    Sample(name: "one-barrier", plan: oneBarrier), Sample(name: "long-names", plan: longNames), Sample(name: "one-word", plan: oneWord),
    Sample(name: "scripts", plan: scripts),
    Sample(name: "hostile", plan: HostilePlan.filled(with: HostileStrings.all[0])),
  ]

  /// Ellie's plan with so many rows.
  static func rows(_ count: Int, long: Bool) -> PrintablePlan {
    var plan = ElliePlan.plan
    let more = long ? " It was worse after half-term." : ""
    plan.rows = (0..<count).map { index in
      var row = ElliePlan.plan.rows[index % ElliePlan.plan.rows.count]
      row.name = String(index + 1)
      row.barrier += more
      row.action += long ? " Mr Farrow writes down on Fridays how it went." : ""
      row.know += long ? " Ellie says on Friday how it felt." : ""
      return row
    }
    return plan
  }

  static var noVoices: PrintablePlan {
    var plan = ElliePlan.plan
    plan.childWords = []
    plan.strengths = []
    return plan
  }

  static var noStrip: PrintablePlan {
    var plan = ElliePlan.plan
    plan.strip = []
    return plan
  }

  /// A whole school year, with days without school.
  static var longStrip: PrintablePlan {
    var plan = ElliePlan.plan
    var date = day(2025, 9, 3)
    plan.strip = []
    while date < day(2026, 7, 21) {
      let week = date.monday.number
      let holiday = [20_386, 20_442, 20_449, 20_498, 20_547, 20_554, 20_596].contains { abs(Int(week) - $0) < 7 }
      if date.weekday.rawValue < 5, !holiday {
        let mark: Plan.SessionMark = date.number % 11 == 0 ? .none : date.number % 3 == 0 ? .missed : .attended
        plan.strip.append(.init(day: date, morning: mark, afternoon: date.number % 7 == 0 ? .missed : mark))
      }
      date = date.adding(days: 1)
    }
    return plan
  }

  /// Each part that a plan can have.
  static var everything: PrintablePlan {
    var plan = ElliePlan.plan
    plan.notInTheRoom = ["Dad", "School nurse"]
    plan.otherWords = [
      .init(who: "Mum", words: "She is a different girl at weekends. I want her to have that on a Monday."),
      .init(who: "Nan", words: "Nobody rang me. I would have walked her in."),
    ]
    plan.hours = [
      "Ellie comes for mornings only until Friday 25 September", "From Monday 28 September she stays for lunch on two days",
      "Full days again from Monday 12 October", "Ellie, Mum and school agreed this on 14 September",
    ]
    plan.contact = ["Please text Mum first", "Not before 8:00"]
    plan.rows[0].status = "in progress"
    plan.rows[2].status = "cannot be done yet"
    plan.agreed.append(.init(who: "Nan", status: nil))
    return plan
  }

  /// So full that agreement words must go.
  static var crowded: PrintablePlan {
    var plan = rows(6, long: true)
    let words = "I was asked for the first time, and I said what I think: mornings are the hard part, the rest of the day she is fine."
    plan.agreed = (1...9).map { .init(who: "Person \($0)", status: .agrees, words: words) }
    plan.otherWords = (1...3).map { .init(who: "Aunt \($0)", words: words) }
    plan.strengths = (1...7).map { "Good thing \($0): she helps the younger ones and they look for her at break" }
    return plan
  }

  /// More than a side holds, whatever is left out.
  static var tooMuch: PrintablePlan {
    var plan = rows(10, long: true)
    for index in plan.rows.indices { plan.rows[index].action += String(repeating: " " + plan.rows[index].action, count: 3) }
    return plan
  }

  /// One barrier in every row, and two people who were not asked yet.
  static var oneBarrier: PrintablePlan {
    var plan = rows(7, long: true)
    for index in plan.rows.indices { plan.rows[index].barrier = plan.rows[0].barrier }
    for name in ["Mrs Dobson", "Mr Farrow"] {
      var answer = PrintablePlan.Answer(who: name, status: nil)
      answer.isAsked = false
      plan.agreed.append(answer)
    }
    return plan
  }

  static var longNames: PrintablePlan {
    var plan = ElliePlan.plan
    plan.child = "Wolfeschlegelsteinhausenbergerdorff-Montgomery Alexandrina Persephone"
    plan.school = "The Most Reverend Archbishop Wolstenholme and Saint Hildeburgh of the Headland Church of England Academy"
    plan.rows[0].who = "Mrs Featherstonehaugh-Cholmondeley-Marjoribanks"
    plan.agreed[0].who = plan.child
    return plan
  }

  /// A word of 200 letters wherever there may be one.
  static var oneWord: PrintablePlan {
    let word = String(repeating: "Llanfairpw", count: 20)
    var plan = ElliePlan.plan
    plan.aim = word
    plan.childWords = [word]
    plan.strengths = [word]
    plan.rows[0] = .init(name: "1", barrier: word, action: word, when: word, who: word, party: word, know: word)
    plan.agreed[0] = .init(who: "Ellie", status: .agrees, words: word)
    return plan
  }

  /// Words that run from right to left, and pictures.
  static var scripts: PrintablePlan {
    var plan = ElliePlan.plan
    plan.child = "ליאור"
    plan.childWords = ["أريد أن أرى أصدقائي، لكن الصباح صعب جدا علي.", "ארוחת הצהריים היא החלק הכי קשה 😢"]
    plan.rows[0].barrier = "الممر ضيق وصاخب في الصباح، وبطني يؤلمني قبل أن أصل."
    plan.rows[1].action = "Show the 🟦 card, ten minutes in the library 📚, go back in 👍🏽."
    plan.rows[2].who = "أمي (Leïla)"
    plan.strengths = ["Art 🎨🎨🎨", "בוטחת בסבתא", "絵を描くことが好きです"]
    return plan
  }
}
