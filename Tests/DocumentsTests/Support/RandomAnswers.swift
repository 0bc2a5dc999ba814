// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Answers that no one wrote: any size of gap, any mix of reasons, cells held back or missing, neighbours or none.
enum RandomAnswers {
  static func make(_ random: inout Seeded) -> BenchmarkAnswer {
    var answer = RedcarSecondary.answer
    answer.question.phase = SchoolPhase.allCases.randomElement(using: &random) ?? .total
    answer.question.measure = [.overall, .overall, .unauthorised, .persistent].randomElement(using: &random) ?? .overall
    reasons(&answer, &random)
    others(&answer, &random)
    neighbours(&answer, &random)
    answer.trend = answer.trend.map { year in
      var year = year
      if Bool.random(using: &random) { year.value = cell(&random, around: 9) }
      if Int.random(in: 0..<4, using: &random) == 0 { year.comparator = cell(&random, around: 9) }
      return year
    }
    if Bool.random(using: &random) { answer.byPhase = [] }
    if Bool.random(using: &random) { answer.disadvantaged = [] }
    if Bool.random(using: &random) { answer.suspensions = [] }
    if Bool.random(using: &random) { answer.standing = nil }
    if Bool.random(using: &random) { answer.baseline = nil }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      answer.notes.append("a note of the kind that says what a file lacks, and why, in some words more")
    }
    return answer
  }

  private static func reasons(_ answer: inout BenchmarkAnswer, _ random: inout Seeded) {
    let spread: Double = [0.002, 0.03, 0.3, 2.0].randomElement(using: &random) ?? 0.3
    answer.parts = answer.parts.map { part in
      let place = max(0, part.place + Double.random(in: -spread...spread, using: &random))
      let other = max(0, part.comparator + Double.random(in: -spread...spread, using: &random))
      return RedcarSecondary.part(part.code, part.reason, place, other, part.isAuthorised)
    }
    if answer.question.measure == .unauthorised { answer.parts = answer.parts.filter { !$0.isAuthorised } }
    if !answer.question.measure.isOfSessions { answer.parts = [] }
    if answer.parts.isEmpty {
      let value = Double.random(in: 0...40, using: &random), other = Double.random(in: 0...40, using: &random)
      answer.value = .number(value)
      answer.comparators[0].value = .number(other)
      answer.gap = .number(value - other)
      answer.comparators[0].gap = answer.gap
      answer.partsSum = nil
    } else {
      Samples.balance(&answer)
      if Int.random(in: 0..<5, using: &random) == 0, let gap = answer.gap.number { answer.gap = .number(gap + 0.006) }
    }
    let sign = (answer.gap.number ?? 0) < 0 ? -1.0 : 1.0
    let same = answer.parts.filter { $0.gap * sign > 0 }.sorted { $0.gap.magnitude > $1.gap.magnitude }
    let opposite = answer.parts.filter { $0.gap * sign < 0 }.max { $0.gap.magnitude < $1.gap.magnitude }
    let named = same.prefix(Int.random(in: 0...3, using: &random)).map(\.code)
    answer.sentence = GapSentence(
      headline: "A sentence of about the length that such a sentence has in most places", reasons: "Reasons in a few words.",
      named: Array(named), opposite: opposite?.code)
    switch Int.random(in: 0..<12, using: &random) {
    case 0: (answer.value, answer.gap) = (.suppressed, .suppressed)
    case 1: (answer.value, answer.gap) = (.notPublished, .notPublished)
    case 2: answer.gap = .notPublished
    default: break
    }
  }

  private static func others(_ answer: inout BenchmarkAnswer, _ random: inout Seeded) {
    answer.comparators = Array(answer.comparators.prefix(Int.random(in: 1...4, using: &random)))
    if Int.random(in: 0..<8, using: &random) == 0 { answer.comparators = [] }
  }

  private static func neighbours(_ answer: inout BenchmarkAnswer, _ random: inout Seeded) {
    let names = ["Bournemouth, Christchurch and Poole", "Cheshire West and Chester", "Bath and North East Somerset", "York"]
    let rows = answer.neighbours.map { row in
      let name = Bool.random(using: &random) ? row.name : names.randomElement(using: &random) ?? row.name
      return NeighbourFigure(
        code: row.code, name: name, isPlace: row.isPlace, baseline: cell(&random, around: 10), now: cell(&random, around: 9))
    }
    answer.neighbours = Bool.random(using: &random) ? rows : Bool.random(using: &random) ? [] : Array(rows.suffix(2))
  }

  private static func cell(_ random: inout Seeded, around middle: Double) -> PublishedValue {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: .suppressed
    case 1: .notPublished
    default: .number(max(0, middle + Double.random(in: -8...20, using: &random)))
    }
  }
}
