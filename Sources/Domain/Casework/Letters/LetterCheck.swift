// SPDX-License-Identifier: MIT

/// A letter, read as somebody at home would read it.
public struct LetterCheck: Sendable {
  /// The stage it was read for.
  public let stage: LetterStage
  /// In the order of the letter.
  public let findings: [LetterFinding]
  /// Flesch–Kincaid grade and five years, to one decimal; nil where there is no sentence.
  public let readingAge: Double?
  /// Words of the whole letter, greeting and name included.
  public let words: Int
  /// Every percentage, as it stands.
  public let percentages: [String]
  /// Every number of days, as it stands.
  public let daysMentioned: [String]

  /// Reads a letter.
  public init(_ letter: Letter, stage: LetterStage) {
    self.stage = stage
    var seen: Set<String> = []
    findings = Self.withoutLostRewrites(Self.rules.flatMap { $0.findings(in: letter, stage: stage) })
      .filter { seen.insert($0.rule.rawValue + " " + $0.excerpt.lowercased()).inserted }
      .enumerated().sorted { ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset) }
      .map(\.element)
    readingAge = ReadingAge.of(letter).map { ($0 * 10).rounded() / 10 }
    words = letter.wordCount
    percentages = PercentPassage.all(in: letter).map(\.text)
    daysMentioned = DayPassage.all(in: letter)
  }

  /// Shorter words for a sentence in which something hurts would say the same again: it is mended first.
  private static func withoutLostRewrites(_ findings: [LetterFinding]) -> [LetterFinding] {
    findings.map { finding in
      let hurts = findings.contains {
        $0.rule != .tooHard && (finding.excerpt.contains($0.excerpt) || $0.excerpt.contains(finding.excerpt))
      }
      guard finding.rule == .tooHard, hurts else { return finding }
      return finding.suggesting("Mend what is named in this sentence first; then say the rest in two or three short ones.")
    }
  }

  static let rules: [any LetterRule] = [
    BlameRule(), LabelRule(), ThreatEarlyRule(), PercentageRule(), JargonRule(), ColdRule(), NoOfferRule(), TooHardRule(),
  ]

  /// What each rule says of itself.
  public static var cards: [LetterRuleCard] { rules.map(\.card) }
}
