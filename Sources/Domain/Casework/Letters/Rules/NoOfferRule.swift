// SPDX-License-Identifier: MIT
import Vocabulary

/// Nothing is offered.
struct NoOfferRule: LetterRule {
  var card: LetterRuleCard {
    LetterRuleCard(
      name: .noOffer, severity: "should", looksFor: "nobody to ring by name or number, no help, no question what would help",
      why: "A letter that only tells leaves the family alone with it.", asksWhen: "Of every letter but thanks.")
  }

  func findings(in letter: Letter, stage: LetterStage) -> [LetterFinding] {
    let body = letter.passages.filter { $0.role == .body }
    guard let last = body.last, let token = last.tokens.first, !isThanks(body), !body.contains(where: Self.offers) else { return [] }
    return [
      LetterFinding(
        rule: .noOffer, severity: .should, excerpt: letter.text(of: last.tokens),
        message: "Nothing is offered: nobody to ring, no help, no question.",
        suggestion: KinderLine.fill(OfferTopics.line(for: body), for: letter), line: token.line, column: token.column)
    ]
  }

  private func isThanks(_ body: [LetterPassage]) -> Bool {
    let thanks = body.contains { passage in OfferWords.thanks.contains { $0.first(in: passage.words) != nil } }
    return thanks
      && !body.contains { passage in
        OfferWords.notThanks.contains { pattern in
          pattern.first(in: passage.words).map { !Negation.denies(passage.words, before: $0.lowerBound) && !isGood(passage, $0) } ?? false
        }
      }
  }

  /// "Not a day missed", "but what a week": good news.
  private func isGood(_ passage: LetterPassage, _ words: Range<Int>) -> Bool {
    passage.words.contains { ["no", "not", "never", "without", "every"].contains($0.key) }
  }

  static func offers(_ passage: LetterPassage) -> Bool {
    guard !OfferWords.orders.contains(where: { $0.first(in: passage.words) != nil }) else { return false }
    if OfferWords.offers.contains(where: { $0.first(in: passage.words) != nil }) { return true }
    guard let verb = passage.words.firstIndex(where: { OfferWords.reach.contains($0.key) }) else { return false }
    // A person or a number to go with it.
    return passage.words[verb...].dropFirst().contains { word in
      word.token.kind == .field || (word.token.kind == .number && word.token.text.count >= 3)
        || ["me", "mr", "mrs", "ms", "miss"].contains(word.key) || ChildWords.isName(word)
    }
  }
}
