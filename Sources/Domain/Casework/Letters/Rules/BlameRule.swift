// SPDX-License-Identifier: MIT
import Vocabulary

/// Words that put it down to the parent or the child.
struct BlameRule: LetterRule {
  var card: LetterRuleCard {
    LetterRuleCard(
      name: .blame, severity: "must",
      looksFor:
        "words that put it down to the parent or child: \u{201C}you have failed to\u{201D}, \u{201C}where have you been\u{201D}, \u{201C}you must ensure\u{201D}",
      why: "Somebody who is blamed defends themselves and does not ring. Most families already try.",
      asksWhen: "At every stage. Silent where it is denied (\u{201C}nobody is to blame\u{201D}) or quoted.")
  }

  func findings(in letter: Letter, stage: LetterStage) -> [LetterFinding] {
    PhraseFinder.hits(BlameWords.phrases, in: letter).map { LetterFinding(.blame, $0, in: letter) }
  }
}

extension LetterFinding {
  /// A finding about a phrase, with the sentence it stands in.
  init(_ rule: LetterRuleName, _ hit: PhraseFinder.Hit, in letter: Letter) {
    let first = hit.passage.words[hit.words.lowerBound].token
    let said = letter.text(of: hit.tokens)
    self.init(
      rule: rule, severity: hit.phrase.severity, excerpt: PhraseFinder.excerpt(hit, in: letter),
      message: "\u{201C}\(said)\u{201D}: \(hit.phrase.message.lowercasedFirst)",
      suggestion: KinderLine.fill(hit.phrase.kinder, for: letter),
      line: first.line, column: first.column)
  }
}

extension String {
  /// The same, going on in a sentence; a quotation mark or a name at the beginning stays.
  var lowercasedFirst: String {
    guard let first, first.isUppercase, !hasPrefix("I ") else { return self }
    return first.lowercased() + dropFirst()
  }
}
