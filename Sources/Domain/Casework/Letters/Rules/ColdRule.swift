// SPDX-License-Identifier: MIT
import Vocabulary

/// A letter from an office to nobody.
struct ColdRule: LetterRule {
  var card: LetterRuleCard {
    LetterRuleCard(
      name: .cold, severity: "should", looksFor: "no greeting by name, words of offices, capitals, not one warm word",
      why: "People answer people. A letter that could have been written by a machine is read like one.",
      asksWhen: "At every stage; \u{201C}Dear parents and carers\u{201D} is fine where a letter goes to every family (universal).")
  }

  func findings(in letter: Letter, stage: LetterStage) -> [LetterFinding] {
    greeting(letter, stage) + subject(letter) + office(letter) + shouting(letter) + withoutWarmth(letter)
  }

  private func greeting(_ letter: Letter, _ stage: LetterStage) -> [LetterFinding] {
    let opening = letter.passages.first { $0.role == .greeting } ?? letter.passages.first { $0.role == .body }
    guard let opening, let first = opening.tokens.first else { return [] }
    let line = "Dear {parent}, with the name you would say at the gate"
    if ColdWords.nobody.contains(where: { $0.first(in: opening.words) != nil }) {
      let severity: Severity = .should
      let toAll =
        opening.words.contains { ["parents", "families", "all", "carers"].contains($0.key) }
        && !opening.words.contains { $0.key == "of" || $0.key == "whom" }
      if stage == .universal, toAll { return [] }
      return [
        finding(
          severity, letter.text(of: opening.tokens), "It is addressed to nobody; a name is the first kind word.", line, at: first, letter)
      ]
    }
    if opening.role == .body, !Self.opens(opening.words) {
      return [
        finding(
          .should, letter.text(of: opening.tokens), "It begins without a greeting.", "Dear {parent}, I hope you are all well.", at: first,
          letter)
      ]
    }
    return []
  }

  /// A message that begins with a greeting, or with somebody's name before a comma.
  private static func opens(_ words: [LetterPassage.Word]) -> Bool {
    guard let first = words.first else { return true }
    if ["dear", "hello", "hi", "hiya", "hey", "thank", "thanks", "morning", "afternoon", "evening"].contains(first.key)
      || (first.key == "good" && words.count > 1)
    {
      return true
    }
    return ["mr", "mrs", "ms", "miss", "dr"].contains(first.key)
      || (words.count > 1 && (ChildWords.isName(first) || first.token.kind == .field) && (words[1].followsSign || words.count <= 3))
  }

  private func subject(_ letter: Letter) -> [LetterFinding] {
    letter.passages.filter { $0.role == .subject && $0.words.first?.key == "re" }.compactMap { passage in
      guard let first = passage.tokens.first else { return nil }
      return finding(
        .should, letter.text(of: passage.tokens), "\u{201C}RE:\u{201D} makes a file of a child.",
        "Leave the line out, and begin with {child} and how they are.", at: first, letter)
    }
  }

  private func office(_ letter: Letter) -> [LetterFinding] {
    PhraseFinder.hits(ColdWords.office, in: letter).map { LetterFinding(.cold, $0, in: letter) }
  }

  private func shouting(_ letter: Letter) -> [LetterFinding] {
    letter.passages.filter { $0.role == .body && Acronyms.isShouted($0.words) }.compactMap { passage in
      guard let first = passage.tokens.first else { return nil }
      let text = letter.text(of: passage.tokens)
      return finding(.should, text, "Capitals are heard as shouting.", text.prefix(1) + text.dropFirst().lowercased(), at: first, letter)
    }
  }

  private func withoutWarmth(_ letter: Letter) -> [LetterFinding] {
    let body = letter.passages.filter { $0.role == .body }
    let words = body.flatMap(\.words)
    guard words.count >= 25, !words.contains(where: { ColdWords.warm.contains($0.key) }) else { return [] }
    guard !body.contains(where: { passage in ColdWords.warmPhrases.contains { $0.first(in: passage.words) != nil } }),
      let first = body.first?.tokens.first
    else { return [] }
    return [
      finding(
        .should, letter.text(of: body[0].tokens), "There is not one warm word in it.",
        "How are you all? We have missed {child} and would love to see them back.", at: first, letter)
    ]
  }

  private func finding(
    _ severity: Severity, _ excerpt: String, _ message: String, _ kinder: String, at token: LetterToken, _ letter: Letter
  ) -> LetterFinding {
    LetterFinding(
      rule: .cold, severity: severity, excerpt: excerpt, message: message, suggestion: KinderLine.fill(kinder, for: letter),
      line: token.line,
      column: token.column)
  }
}
