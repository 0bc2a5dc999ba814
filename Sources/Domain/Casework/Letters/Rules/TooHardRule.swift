// SPDX-License-Identifier: MIT
import Vocabulary

/// A letter that asks too much of its reader.
struct TooHardRule: LetterRule {
  /// The highest reading age of a letter that nobody is asked about.
  static let highest = 11.0
  /// From here on it is worth changing, and no longer a question.
  static let high = 13.0
  /// Fewer words say nothing about a text.
  static let fewest = 20

  var card: LetterRuleCard {
    LetterRuleCard(
      name: .tooHard, severity: "should", looksFor: "a reading age above 11 (Flesch\u{2013}Kincaid grade and five years)",
      why: "Letters are read late, on a phone, by tired people, and by some for whom English is new.",
      asksWhen: "Of letters of 20 words and more; above 13 it is a should, to 13 a could.")
  }

  func findings(in letter: Letter, stage: LetterStage) -> [LetterFinding] {
    guard letter.prose.reduce(0, { $0 + $1.wordCount }) >= Self.fewest, let age = ReadingAge.of(letter),
      (age * 10).rounded() / 10 > Self.highest
    else { return [] }
    // The sentence that weighs most, by itself.
    let hardest = letter.prose.max { weight($0) < weight($1) }
    guard let hardest, let first = hardest.tokens.first else { return [] }
    let years = (age * 10).rounded() / 10
    return [
      LetterFinding(
        rule: .tooHard, severity: years > Self.high ? .should : .could, excerpt: letter.text(of: hardest.tokens),
        message:
          "Reading age \(years): this is its hardest sentence, with \(hardest.wordCount) words. Eleven or less can be read by nearly everybody.",
        suggestion: PlainRewrite.of(hardest, in: letter), line: first.line, column: first.column)
    ]
  }

  private func weight(_ sentence: LetterSentence) -> Double { (ReadingAge.of([sentence]) ?? 0) * (sentence.wordCount < 6 ? 0.5 : 1) }
}
