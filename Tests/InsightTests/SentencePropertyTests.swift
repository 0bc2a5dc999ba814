// SPDX-License-Identifier: MIT
import Foundation
import Insight
import Testing
import UseCases
import Vocabulary

/// No sentence may claim what its parts do not show: every claim is read back out of the text and worked out again from the parts.
@Suite("Sentences over every council, phase and comparator")
struct SentencePropertyTests {
  static let runs: [(Against, BenchmarkMeasure, String?)] = [
    (.england, .overall, nil), (.region, .overall, nil), (.neighbours, .overall, nil), (.england, .authorised, nil),
    (.neighbours, .unauthorised, nil), (.england, .overall, "2024/25"), (.region, .overall, "2023/24"), (.england, .overall, "2022/23"),
  ]

  @Test("claim only what their parts show", arguments: runs)
  func claims(_ against: Against, _ measure: BenchmarkMeasure, _ period: String?) throws {
    let answers = try Shipped.everyCouncil(against: [against], period: period, measure: measure).answers
    let told = answers.filter { $0.sentence != nil }
    #expect(told.count > 550)
    for answer in told {
      let problems = Claims(answer).problems
      #expect(problems.isEmpty, "\(answer.question.placeName) \(answer.question.phase): \(problems) in: \(answer.sentence?.text ?? "")")
    }
    for answer in answers where answer.sentence == nil { #expect(answer.gap.number == nil && answer.parts.isEmpty) }
  }
}

/// The claims of one sentence, read from its text alone.
private struct Claims {
  let problems: [String]

  init(_ answer: BenchmarkAnswer) {
    var problems: [String] = []
    func check(_ holds: Bool, _ what: String) { if !holds { problems.append(what) } }
    let text = answer.sentence?.text ?? ""
    let gap = answer.gap.number ?? .nan
    let cents = Self.cents(gap)
    let parts = Dictionary(uniqueKeysWithValues: answer.parts.map { ($0.reason, $0.gap) })

    // What is said of the size.
    if cents == 0 {
      check(text.contains("is the same as"), "size")
    } else {
      let said = String(format: "is %d.%02d points %@ ", abs(cents) / 100, abs(cents) % 100, cents > 0 ? "above" : "below")
      check(text.contains(said), "size, wanted \(said)")
    }

    // Which parts are said, with which figures.
    let mentions = Self.mentions(text)
    for (words, figure) in mentions {
      let match = parts.keys.filter { words.lowercased().hasSuffix($0) }.max { $0.count < $1.count }
      guard let match, let value = parts[match] else {
        check(false, "unknown part \(words)")
        continue
      }
      check(Self.cents(value) == figure && figure != 0, "figure of \(match)")
    }
    let sorted = answer.parts.filter { Self.cents($0.gap) != 0 }.sorted { abs($0.gap) > abs($1.gap) }
    let same = sorted.filter { $0.gap * gap > 0 }
    let other = sorted.first { $0.gap * gap < 0 }

    if cents == 0 {
      let differ = answer.parts.contains { abs($0.gap) >= 0.10 }
      check(text.contains("but the reasons differ:") == differ, "reasons differ")
      if differ {
        let largest = [sorted.first { $0.gap > 0 }, sorted.first { $0.gap < 0 }].compactMap { $0 }
        check(mentions.count == largest.count && largest.allSatisfy { text.contains($0.reason) }, "largest of each sign")
      }
      self.problems = problems
      return
    }

    // The carriers, found by a loop that knows only the written rule.
    var carriers: [GapPart] = []
    while carriers.count < min(3, same.count) {
      let next = same[carriers.count]
      let sum = abs(carriers.map(\.gap).reduce(0, +))
      if carriers.isEmpty || sum < abs(gap) || abs(next.gap) >= abs(same[0].gap) / 2 { carriers.append(next) } else { break }
    }
    let opposite = other.flatMap { abs($0.gap) >= 0.05 ? $0 : nil }
    check(mentions.count == carriers.count + (opposite == nil ? 0 : 1), "number of parts named: \(mentions.count)")
    check(answer.sentence?.named == carriers.map(\.code), "codes named")
    check(answer.sentence?.opposite == opposite?.code, "code that goes the other way")

    // What is said of their share.
    let sum = carriers.map(\.gap).reduce(0, +)
    let share = sum / gap
    let phrases = ["part of it is", "most of it is", "nearly all of it is", "more than account", "account"]
    let said = phrases.first { text.lowercased().contains($0) }
    let right =
      carriers.isEmpty
      ? nil : share < 0.5 ? phrases[0] : share < 0.8 ? phrases[1] : share < 0.95 ? phrases[2] : share > 1.05 ? phrases[3] : phrases[4]
    check(said == right, "share \(share) said \(said ?? "nothing")")
    if share >= 0.95, !carriers.isEmpty {
      check(
        text.contains(" accounts for it") == (carriers.count == 1) || text.contains("than accounts for it") == (carriers.count == 1),
        "one or several")
    }

    // That they offset.
    let offset = !carriers.isEmpty && (opposite.map { abs($0.gap) >= abs(sum) / 2 && abs($0.gap) >= 0.20 } ?? false)
    check(text.contains("offset each other") == offset, "offset")
    if let opposite { check(text.contains(opposite.gap > 0 ? "is higher than" : "is lower than"), "direction of \(opposite.code)") }
    self.problems = problems
  }

  /// Hundredths, half away from zero, by decimal arithmetic and not by the product's own rounding.
  static func cents(_ value: Double) -> Int {
    var exact = Decimal(value) * 100 + (value < 0 ? -Decimal(1.5e-8) : Decimal(1.5e-8))
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, 0, .plain)
    return NSDecimalNumber(decimal: rounded).intValue
  }

  /// Parts with their figures in hundredths: "illness (−0.28)".
  static func mentions(_ text: String) -> [(words: String, cents: Int)] {
    text.matches(of: /([A-Za-z][A-Za-z \-()]*?)(?: is (?:lower|higher)(?: than [A-Za-z ]+)?)? \(([+\u{2212}])([0-9]+)\.([0-9]{2})\)/).map {
      match in
      let size = (Int(match.3) ?? 0) * 100 + (Int(match.4) ?? 0)
      return (String(match.1), match.2 == "+" ? size : -size)
    }
  }
}
