// SPDX-License-Identifier: MIT
import Vocabulary

/// A legal step named before its time.
struct ThreatEarlyRule: LetterRule {
  var card: LetterRuleCard {
    LetterRuleCard(
      name: .threatEarly, severity: "must",
      looksFor: "fines, court and other legal steps, named or hinted at, before they are the matter of the letter",
      why: "Fear keeps people away from those who could help. Legal facts are said once, calmly, beside the help that was offered.",
      asksWhen: "At universal, early and targeted; silent at statutory. Silent where it is denied (\u{201C}this is not a fine\u{201D}).")
  }

  func findings(in letter: Letter, stage: LetterStage) -> [LetterFinding] {
    guard stage != .statutory else { return [] }
    var sentences: Set<Int> = []
    return PhraseFinder.hits(ThreatWords.phrases, in: letter).filter { hit in
      // One finding a sentence is enough: the whole sentence is what has to go.
      sentences.insert(hit.passage.tokens.first?.start ?? 0).inserted
    }.map { LetterFinding(.threatEarly, $0, in: letter) }
  }
}
