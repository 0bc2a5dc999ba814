// SPDX-License-Identifier: MIT
import Documents
import Insight
import Vocabulary

/// Answers of every kind that a report must cope with.
enum Samples {
  /// A name and the page's ingredients.
  struct Sample {
    var name: String
    var answer: BenchmarkAnswer
    var segments: SegmentBarsInput?
  }

  static let command = "belong benchmark --la 807 --phase secondary --against england,region,neighbours --explain --report report.html"
  static let day = CivilDay(number: 20710)

  static func html(_ sample: Sample) throws -> String {
    try BenchmarkReport.html(sample.answer, asOf: day, command: command, segments: sample.segments)
  }

  static var all: [Sample] {
    [
      Sample(name: "secondary", answer: RedcarSecondary.answer),
      Sample(name: "secondary-segments", answer: RedcarSecondary.answer, segments: RedcarSecondary.segments),
      Sample(name: "total", answer: total), Sample(name: "below", answer: below), Sample(name: "level", answer: level),
      Sample(name: "england", answer: england), Sample(name: "suppressed", answer: suppressed), Sample(name: "missing", answer: missing),
      Sample(name: "persistent", answer: persistent), Sample(name: "severe-alone", answer: severeAlone), Sample(name: "week", answer: week),
      Sample(name: "without-neighbours", answer: withoutNeighbours), Sample(name: "long-names", answer: longNames),
      Sample(name: "every-reason", answer: everyReason), Sample(name: "bare", answer: bare),
      Sample(name: "region-first", answer: regionFirst),
    ]
  }

  /// All schools together, with the phases that drive it.
  static var total: BenchmarkAnswer {
    var answer = RedcarSecondary.answer
    answer.question.phase = .total
    let place = 7.7745032682397435, england = 6.8832481350674595
    answer.value = .number(place)
    answer.gap = .number(place - england)
    answer.comparators[0].value = .number(england)
    answer.comparators[0].gap = answer.gap
    scaleParts(&answer, place: place, comparator: england)
    answer.sentence = GapSentence(
      headline: "Absence in all schools is 0.89 points above England", reasons: "Other unauthorised (+0.80) carries it.", named: ["O"],
      opposite: "I")
    return answer
  }

  /// Below a comparator that is not England.
  static var below: BenchmarkAnswer {
    var answer = RedcarSecondary.answer
    answer.comparators = [answer.comparators[2], answer.comparators[0]]
    answer.comparators[0].value = .number(10.9)
    answer.value = .number(9.941198673418322)
    answer.gap = .number(9.941198673418322 - 10.9)
    answer.comparators[0].gap = answer.gap
    for index in answer.parts.indices {
      let part = answer.parts[index]
      let other = part.place + (part.comparator - part.place) * -0.6605
      answer.parts[index] = RedcarSecondary.part(part.code, part.reason, max(part.place, 0), max(other, 0), part.isAuthorised)
    }
    balance(&answer)
    answer.sentence = GapSentence(
      headline: "Secondary absence is 0.96 points below the mean of its ten statistical neighbours",
      reasons: "Other unauthorised (−0.86) and suspension or exclusion (−0.38) more than account for it.", named: ["O", "E"], opposite: "I")
    return answer
  }

  /// A gap that prints as 0.00, of reasons that are all tiny.
  static var level: BenchmarkAnswer {
    var answer = RedcarSecondary.answer
    for index in answer.parts.indices {
      let part = answer.parts[index]
      answer.parts[index] = RedcarSecondary.part(
        part.code, part.reason, part.place, part.place + (index % 2 == 0 ? 0.004 : -0.004), part.isAuthorised)
    }
    let gap = answer.parts.reduce(0) { $0 + $1.gap }
    answer.gap = .number(gap)
    answer.comparators[0].gap = .number(gap)
    answer.comparators[0].value = .number(9.941198673418322 - gap)
    answer.partsSum = gap
    answer.sentence = GapSentence(headline: "Secondary absence is the same as England", reasons: "", named: [], opposite: nil)
    return answer
  }

  static var england: BenchmarkAnswer {
    var answer = RedcarSecondary.answer
    answer.question.council = nil
    answer.value = .number(8.489781909299698)
    answer.gap = .notPublished
    answer.comparators = []
    answer.standing = nil
    answer.sentence = nil
    answer.partsSum = nil
    answer.residual = nil
    answer.baseline = Baseline(period: "2022/23", value: .number(9.01), change: .number(-0.52))
    answer.parts = answer.parts.map { RedcarSecondary.part($0.code, $0.reason, $0.comparator, 0, $0.isAuthorised) }
    answer.neighbours = []
    answer.coverage.neighbourSet = nil
    answer.persistent = PersistentBeside(place: .number(23.7680342651037), comparators: [])
    answer.trend = answer.trend.map { year in
      var year = year
      year.value = year.england
      year.comparator = .notPublished
      year.neighboursMean = .notPublished
      return year
    }
    answer.largestReason = LargestReason(
      code: "I", reason: "illness", shareOfAbsence: 42.7, sentence: "Illness is the largest reason: 43% of all absence.")
    return answer
  }

  static var suppressed: BenchmarkAnswer {
    var answer = bare
    answer.question.council = Council(
      code: "201", newCode: "E09000001", name: "City of London", regionCode: "E12000007", region: "London", isCurrent: true)
    answer.question.phase = .primary
    answer.value = .suppressed
    answer.gap = .suppressed
    answer.comparators = [RedcarSecondary.comparators[0], RedcarSecondary.comparators[1]]
    answer.comparators[0].gap = .suppressed
    answer.comparators[1].gap = .suppressed
    answer.phases = [
      PhaseFigure(phase: .primary, value: .suppressed, comparator: .number(5.28)),
      PhaseFigure(phase: .secondary, value: .notPublished, comparator: .number(8.49)),
      PhaseFigure(phase: .special, value: .notPublished, comparator: .number(13.17)),
      PhaseFigure(phase: .total, value: .suppressed, comparator: .number(6.88)),
    ]
    return answer
  }

  static var missing: BenchmarkAnswer {
    var answer = bare
    answer.question.council = Council(
      code: "857", newCode: "E06000017", name: "Rutland", regionCode: "E12000004", region: "East Midlands", isCurrent: true)
    answer.question.phase = .special
    answer.comparators = [RedcarSecondary.comparators[0]]
    answer.comparators[0].gap = .notPublished
    answer.notes = ["There is no row for special schools of Rutland in the table; the council may have none"]
    answer.phases = [
      PhaseFigure(phase: .primary, value: .number(4.9), comparator: .number(5.28)),
      PhaseFigure(phase: .secondary, value: .number(7.7), comparator: .number(8.49)),
      PhaseFigure(phase: .special, value: .notPublished, comparator: .number(13.17)),
      PhaseFigure(phase: .total, value: .number(6.3), comparator: .number(6.88)),
    ]
    return answer
  }

  /// Rates of children: no reasons.
  static var persistent: BenchmarkAnswer {
    var answer = RedcarSecondary.answer
    answer.question.measure = .persistent
    answer.question.series = .census
    answer.question.period = "2024/25"
    answer.value = .number(25.29)
    answer.gap = .number(1.92)
    answer.comparators[0].value = .number(23.37)
    answer.comparators[0].gap = .number(1.92)
    answer.comparators[1].value = .number(25.1)
    answer.comparators[1].gap = .number(0.19)
    answer.comparators[2].value = .number(25.635)
    answer.comparators[2].gap = .number(-0.345)
    answer.comparators.removeLast()
    answer.parts = []
    answer.partsSum = nil
    answer.residual = nil
    answer.persistent = nil
    answer.largestReason = nil
    answer.notes = ["persistent absence is published as a rate: it has no reasons"]
    answer.sentence = GapSentence(
      headline: "Persistent absence in secondary schools is 1.92 points above England", reasons: "", named: [], opposite: nil)
    answer.baseline = Baseline(period: "2022/23", value: .number(27.1), change: .number(-1.81))
    answer.neighbours = answer.neighbours.map { row in
      NeighbourFigure(
        code: row.code, name: row.name, isPlace: row.isPlace, baseline: .number((row.baseline.number ?? 0) * 2.7),
        now: .number((row.now.number ?? 0) * 2.6))
    }
    answer.standing = Standing(rank: 110, of: 150, quartile: "C", firstQuartile: 20.1, median: 23.2, thirdQuartile: 25.9)
    return answer
  }

  /// A rate and nothing beside it.
  static var severeAlone: BenchmarkAnswer {
    var answer = persistent
    answer.question.measure = .severe
    answer.value = .number(4.79)
    answer.neighbours = []
    answer.coverage.neighbourSet = nil
    answer.standing = nil
    answer.sentence = nil
    return answer
  }

  static var week: BenchmarkAnswer {
    var answer = RedcarSecondary.answer
    answer.question.period = "2025 Week 41"
    answer.coverage.from = CivilDay(year: 2025, month: 10, day: 6)
    answer.coverage.to = CivilDay(year: 2025, month: 10, day: 10)
    answer.baseline = nil
    answer.persistent = nil
    answer.neighbours = answer.neighbours.map { row in
      NeighbourFigure(
        code: row.code, name: row.name, isPlace: row.isPlace, baseline: .notPublished, now: row.code == "357" ? .suppressed : row.now)
    }
    answer.notes = ["the file also holds weeks 37 to 43 and 45 of 2025"]
    return answer
  }

  static var withoutNeighbours: BenchmarkAnswer {
    var answer = RedcarSecondary.answer
    answer.neighbours = []
    answer.comparators = Array(answer.comparators.prefix(2))
    answer.coverage.neighbourSet = nil
    answer.notes = ["Redcar and Cleveland has no neighbours in the set asked for"]
    answer.trend = answer.trend.map { year in
      var year = year
      year.neighboursMean = .notPublished
      return year
    }
    return answer
  }

  /// The longest names there are, and hostile ones.
  static var longNames: BenchmarkAnswer {
    var answer = RedcarSecondary.answer
    answer.question.council = Council(
      code: "839", newCode: "E06000058", name: "Bournemouth, Christchurch and Poole", regionCode: "E12000009",
      region: "Yorkshire and The Humber", isCurrent: true)
    answer.comparators[1].name = "Yorkshire and The Humber"
    answer.comparators[1].inSentence = "Yorkshire and The Humber"
    answer.neighbours = answer.neighbours.enumerated().map { index, row in
      let names = ["Cheshire West and Chester", "Southend-on-Sea <script>alert(1)</script>", "Bournemouth, Christchurch and Poole"]
      return NeighbourFigure(
        code: row.code, name: row.isPlace ? names[2] : index < 2 ? names[index] : row.name, isPlace: row.isPlace, baseline: row.baseline,
        now: row.now)
    }
    return answer
  }

  /// Every reason large enough to stand alone, and a far gap.
  static var everyReason: BenchmarkAnswer {
    var answer = RedcarSecondary.answer
    for (index, part) in answer.parts.enumerated() {
      let step = 0.03 + 0.11 * Double((index * 7) % 15)
      answer.parts[index] = RedcarSecondary.part(
        part.code, part.reason, part.place + step, index % 3 == 0 ? part.place + step * 1.9 : part.place, part.isAuthorised)
    }
    balance(&answer)
    answer.sentence = GapSentence(
      headline: "Secondary absence is far above England", reasons: "Three large differences make it up.",
      named: ["O", "E", "G"], opposite: "I")
    answer.notes = ["a first note of some length that says what the file lacks and why", "a second note that says what else is in it"]
    return answer
  }

  /// Nothing but the question.
  static var bare: BenchmarkAnswer {
    BenchmarkAnswer(
      question: RedcarSecondary.answer.question, definition: "sessions missed ÷ possible sessions × 100, all reasons",
      coverage: Coverage(dataDate: "data date not known"))
  }

  static var regionFirst: BenchmarkAnswer {
    var answer = RedcarSecondary.answer
    answer.comparators = [answer.comparators[1], answer.comparators[0]]
    answer.gap = answer.comparators[0].gap
    scaleParts(&answer, place: 9.941198673418322, comparator: 9.155786515481646)
    answer.sentence = GapSentence(
      headline: "Secondary absence is 0.79 points above the North East", reasons: "Other unauthorised (+0.70) is most of it.",
      named: ["O"], opposite: "I")
    answer.trend = answer.trend.map { year in
      var year = year
      year.comparator = year.england.number.map { .number($0 + 0.4) } ?? .notPublished
      return year
    }
    return answer
  }

  /// Scales the reasons so that they add up to other rates.
  static func scaleParts(_ answer: inout BenchmarkAnswer, place: Double, comparator: Double) {
    let places = answer.parts.reduce(0) { $0 + $1.place }, others = answer.parts.reduce(0) { $0 + $1.comparator }
    answer.parts = answer.parts.map {
      RedcarSecondary.part($0.code, $0.reason, $0.place * place / places, $0.comparator * comparator / others, $0.isAuthorised)
    }
    answer.partsSum = place - comparator
    answer.residual = 0
  }

  /// Makes value, comparator and gap what the reasons add up to.
  static func balance(_ answer: inout BenchmarkAnswer) {
    let place = answer.parts.reduce(0) { $0 + $1.place }, other = answer.parts.reduce(0) { $0 + $1.comparator }
    answer.value = .number(place)
    answer.comparators[0].value = .number(other)
    answer.gap = .number(place - other)
    answer.comparators[0].gap = answer.gap
    answer.partsSum = place - other
    answer.residual = 0
  }
}
