// SPDX-License-Identifier: MIT
import Insight
import Testing
import Vocabulary

@Suite("The sentence of the gap")
struct GapSentenceTests {
  /// A case worked out by hand from the written rules.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let gap: Double
    let parts: [(String, Double)]
    let text: String
    var testDescription: String { rule }
  }

  static let cases: [Case] = [
    Case(
      rule: "two parts at least half the largest more than account for it", gap: 1.4514,
      parts: [("O", 1.3001), ("E", 0.58), ("I", -0.28), ("G", 0.2)],
      text:
        "Secondary absence is 1.45 points above England. Other (+1.30) and suspension (+0.58) more than account for it; illness is lower than England (\u{2212}0.28)."
    ),
    Case(
      rule: "one part at 105 % accounts for it", gap: 1, parts: [("O", 1.05), ("I", -0.049)],
      text: "Secondary absence is 1.00 points above England. Other (+1.05) accounts for it."),
    Case(
      rule: "one part over 105 % more than accounts for it, and the other sign is named from 0.05", gap: 1,
      parts: [("O", 1.06), ("I", -0.05)],
      text:
        "Secondary absence is 1.00 points above England. Other (+1.06) more than accounts for it; illness is lower than England (\u{2212}0.05)."
    ),
    Case(
      rule: "under 95 % is nearly all", gap: 1, parts: [("O", 0.60), ("E", 0.20), ("G", 0.14), ("I", 0.06)],
      text: "Secondary absence is 1.00 points above England. Nearly all of it is other (+0.60), suspension (+0.20) and holiday (+0.14)."),
    Case(
      rule: "under 80 % is most, three at most", gap: 1, parts: [("O", 0.3), ("E", 0.25), ("G", 0.2), ("I", 0.15), ("M", 0.1)],
      text: "Secondary absence is 1.00 points above England. Most of it is other (+0.30), suspension (+0.25) and holiday (+0.20)."),
    Case(
      rule: "under 50 % is part", gap: 1, parts: [("O", 0.2), ("E", 0.15), ("G", 0.14), ("I", 0.13), ("M", 0.12)],
      text: "Secondary absence is 1.00 points above England. Part of it is other (+0.20), suspension (+0.15) and holiday (+0.14)."),
    Case(
      rule: "the next is named until the sum reaches the gap, though under half the largest", gap: 1, parts: [("O", 0.9), ("E", 0.2)],
      text: "Secondary absence is 1.00 points above England. Other (+0.90) and suspension (+0.20) more than account for it."),
    Case(
      rule: "below England, large differences offset each other", gap: -0.30, parts: [("O", -1.23), ("I", 1.02)],
      text:
        "Secondary absence is 0.30 points below England. Other (\u{2212}1.23) more than accounts for it; illness is higher than England (+1.02): large differences that offset each other."
    ),
    Case(
      rule: "half of the named sum but under 0.20 does not offset", gap: 0.15, parts: [("O", 0.30), ("I", -0.19)],
      text:
        "Secondary absence is 0.15 points above England. Other (+0.30) more than accounts for it; illness is lower than England (\u{2212}0.19)."
    ),
    Case(
      rule: "a part that prints as 0.00 is never named", gap: 0.006, parts: [("O", 0.0049), ("I", 0.0011)],
      text: "Secondary absence is 0.01 points above England."),
    Case(
      rule: "the same, without a part of 0.10", gap: 0.004, parts: [("O", 0.099), ("I", -0.095)],
      text: "Secondary absence is the same as England."),
    Case(
      rule: "the same, but the reasons differ", gap: -0.0049, parts: [("O", 0.1), ("I", -0.1049)],
      text: "Secondary absence is the same as England, but the reasons differ: illness is lower (\u{2212}0.10) and other is higher (+0.10)."
    ),
    Case(
      rule: "the same, and only one side is large enough to print", gap: 0.0, parts: [("O", 0.2), ("I", -0.004)],
      text: "Secondary absence is the same as England, but the reasons differ: other is higher (+0.20)."),
    Case(
      rule: "half away from zero: 0.005 is 0.01", gap: 0.005, parts: [], text: "Secondary absence is 0.01 points above England."),
  ]

  static let words = ["O": "other", "E": "suspension", "I": "illness", "G": "holiday", "M": "appointment"]

  static func england(_ value: Double = 8) -> Comparator {
    Comparator(name: "England", inSentence: "England", kind: .england, value: .number(value), gap: .number(0), codes: [])
  }

  @Test("follows each written rule to the letter", arguments: cases)
  func rules(_ example: Case) {
    let parts = example.parts.map { code, gap in
      GapPart(code: code, reason: Self.words[code] ?? code, place: 1 + gap, comparator: 1, gap: gap, isAuthorised: code == "I")
    }
    let sentence = GapSentence.make(phase: .secondary, measure: .overall, gap: example.gap, parts: parts, comparator: Self.england())
    #expect(sentence.text == example.text)
  }

  @Test(
    "names the phase and the measure",
    arguments: [
      (SchoolPhase.total, BenchmarkMeasure.overall, "Absence in all schools is 1.00 points above England."),
      (.primary, .authorised, "Primary authorised absence is 1.00 points above England."),
      (.special, .persistent, "Special persistent absence is 1.00 points above England."),
      (.total, .severe, "Severe absence in all schools is 1.00 points above England."),
    ])
  func subjects(_ phase: SchoolPhase, _ measure: BenchmarkMeasure, _ text: String) {
    #expect(GapSentence.make(phase: phase, measure: measure, gap: 1, parts: [], comparator: Self.england()).text == text)
  }
}
