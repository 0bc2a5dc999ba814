// SPDX-License-Identifier: MIT
import Vocabulary

/// Names that stick to a child or a family.
struct LabelRule: LetterRule {
  var card: LetterRuleCard {
    LetterRuleCard(
      name: .label, severity: "must",
      looksFor: "a child or family called by a name: \(LabelWords.examples)",
      why: "Days were missed; nobody is their days. A child reads the letter too.",
      asksWhen: "Where it is said of this child or family. A definition or an event is jargon.")
  }

  func findings(in letter: Letter, stage: LetterStage) -> [LetterFinding] {
    PhraseFinder.hits(LabelWords.phrases, in: letter).filter { Self.isOfThisChild($0.passage, $0.words) }.map { hit in
      let first = hit.passage.words[hit.words.lowerBound].token
      return LetterFinding(
        rule: .label, severity: hit.phrase.severity, excerpt: letter.text(of: hit.tokens), message: hit.phrase.message,
        suggestion: KinderLine.fill(hit.phrase.kinder, for: letter), line: first.line, column: first.column)
    }
  }

  /// Said of this child or family, and not what a word means.
  static func isOfThisChild(_ passage: LetterPassage, _ words: Range<Int>) -> Bool {
    let around = passage.words
    // "Sam is a child who …" speaks of Sam; a definition does not begin with a name or a pronoun.
    let subject = around.first.map { $0.token.kind == .field || ["he", "she", "you", "your", "our"].contains($0.key) } ?? false
    let isDefinition = LabelWords.definitions.contains { $0.first(in: around) != nil } && !subject
    return !isDefinition && ChildWords.speakOfThem(around)
  }
}
