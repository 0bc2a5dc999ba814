// SPDX-License-Identifier: MIT
import Vocabulary

/// Words of the trade.
struct JargonRule: LetterRule {
  var card: LetterRuleCard {
    LetterRuleCard(
      name: .jargon, severity: "should",
      looksFor:
        "words of the trade and short forms that nobody explained: \u{201C}unauthorised\u{201D}, \u{201C}EWO\u{201D}, \u{201C}sessions\u{201D}",
      why: "A word that must be looked up makes the reader feel small, and the help is missed.",
      asksWhen: "At every stage, once for each word. Never of names, job titles, letterhead and signature.")
  }

  func findings(in letter: Letter, stage: LetterStage) -> [LetterFinding] {
    letter.passages.filter { [.body, .subject].contains($0.role) }.flatMap { passage in
      terms(in: passage, of: letter) + Acronyms.findings(in: passage, of: letter)
    }
  }

  private func terms(in passage: LetterPassage, of letter: Letter) -> [LetterFinding] {
    var taken: [Range<Int>] = LabelRule.taken(in: passage, of: letter)
    var found: [LetterFinding] = []
    for term in JargonWords.terms where !term.unless.contains(where: { $0.first(in: passage.words) != nil }) {
      for words in WordPattern.widest(term.patterns, in: passage.words) {
        guard !taken.contains(where: { $0.overlaps(words) }), !JobTitle.contains(words, in: passage) else { continue }
        guard !PhraseFinder.isSomeonesWord(words, in: passage), !Acronyms.isExplained(words, in: passage) else { continue }
        taken.append(words)
        let token = passage.words[words.lowerBound].token
        found.append(
          LetterFinding(
            rule: .jargon, severity: .should, excerpt: letter.text(from: token, to: passage.words[words.upperBound - 1].token),
            message: "A word of the trade: somebody at home would have to look it up.",
            suggestion: KinderLine.fill(term.plain, for: letter),
            line: token.line, column: token.column))
      }
    }
    return found
  }
}

extension LabelRule {
  /// The words that are a label already, and not to be reported twice.
  static func taken(in passage: LetterPassage, of letter: Letter) -> [Range<Int>] {
    let start = passage.tokens.first?.start
    return PhraseFinder.hits(LabelWords.phrases, in: letter).filter {
      $0.passage.tokens.first?.start == start && isOfThisChild($0.passage, $0.words)
    }
    .map(\.words)
  }
}
