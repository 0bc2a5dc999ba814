// SPDX-License-Identifier: MIT
import Vocabulary

/// Short forms in capitals that the letter does not explain.
enum Acronyms {
  static func findings(in passage: LetterPassage, of letter: Letter) -> [LetterFinding] {
    guard !isShouted(passage.words) else { return [] }
    return passage.words.enumerated().compactMap { index, word in
      guard isAcronym(word), !isExplained(index..<(index + 1), in: passage), !explained(in: letter).contains(word.key),
        !followsName(index, in: passage)
      else { return nil }
      guard
        !JargonWords.terms.contains(where: { term in term.patterns.contains { $0.all(in: passage.words).contains { $0.contains(index) } } })
      else { return nil }
      return LetterFinding(
        rule: .jargon, severity: .should, excerpt: word.token.text, message: "A short form that the letter does not explain.",
        suggestion: "Write \u{201C}\(word.token.text)\u{201D} out, or say who or what it is in a few plain words.", line: word.token.line,
        column: word.token.column)
    }
  }

  private static func isAcronym(_ word: LetterPassage.Word) -> Bool {
    let text = word.token.text
    return word.token.isAllCapitals && (2...6).contains(text.count) && !text.contains { $0.isNumber }
      && !JargonWords.knownAcronyms.contains(word.key)
  }

  /// A sentence that is all capitals is shouting, which is another rule's.
  static func isShouted(_ words: [LetterPassage.Word]) -> Bool {
    let written = words.filter { $0.token.kind == .word && $0.token.text.count > 1 }
    return written.count >= 3 && written.count { $0.token.isAllCapitals } * 4 >= written.count * 3
  }

  /// `sessions (half-days)`, `a session is half a day`: explained where it stands.
  static func isExplained(_ words: Range<Int>, in passage: LetterPassage) -> Bool {
    guard let last = passage.tokens.firstIndex(where: { $0 == passage.words[words.upperBound - 1].token }) else { return false }
    let after = passage.tokens[(last + 1)...].prefix(2)
    if after.first?.text == "(" { return true }
    let isShort = passage.words[words].allSatisfy { $0.token.isAllCapitals }
    let next = passage.words[words.upperBound...].prefix(3).map(\.key)
    if isShort, next.starts(with: ["stands", "for"]) || next.first == "means" { return true }
    // `Early Help Assessment (EHA)`: the short form comes after its words.
    let before = last > 0 ? passage.tokens[last - 1].text : ""
    return isShort && before == "(" && words.lowerBound > 1
      && passage.words[words.lowerBound - 1].key.first == passage.words[words.lowerBound].key.last
  }

  private static func explained(in letter: Letter) -> Set<String> {
    var found: Set<String> = []
    for passage in letter.passages {
      for index in passage.words.indices where passage.words[index].token.isAllCapitals && isExplained(index..<(index + 1), in: passage) {
        found.insert(passage.words[index].key)
      }
    }
    return found
  }

  /// `Mrs Khan, DSL`: a job title beside a name.
  private static func followsName(_ index: Int, in passage: LetterPassage) -> Bool {
    index > 1 && passage.words[index].followsSign && ["mr", "mrs", "ms", "miss", "dr"].contains(passage.words[index - 2].key)
  }
}
