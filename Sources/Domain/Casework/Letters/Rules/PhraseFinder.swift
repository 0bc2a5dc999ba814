// SPDX-License-Identifier: MIT

/// Looks for phrases in what a letter says, and leaves alone what is denied or only quoted.
enum PhraseFinder {
  /// A phrase and where it stands.
  struct Hit {
    let phrase: LetterPhrase
    let passage: LetterPassage
    let words: Range<Int>

    var tokens: [LetterToken] { passage.words[words].map(\.token) }
  }

  static func hits(_ phrases: [LetterPhrase], in letter: Letter) -> [Hit] {
    letter.passages.filter { [.body, .subject].contains($0.role) }.flatMap { passage in
      var found: [Hit] = []
      for phrase in phrases {
        for pattern in phrase.patterns {
          for words in pattern.all(in: passage.words) where counts(phrase, words, in: passage) {
            if !found.contains(where: { $0.words.overlaps(words) }) { found.append(Hit(phrase: phrase, passage: passage, words: words)) }
          }
        }
      }
      return found.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }
  }

  private static func counts(_ phrase: LetterPhrase, _ words: Range<Int>, in passage: LetterPassage) -> Bool {
    if phrase.canBeDenied, Negation.denies(passage.words, before: words.lowerBound) { return false }
    if isSomeonesWord(words, in: passage) { return false }
    return !phrase.unless.contains { $0.first(in: passage.words) != nil }
  }

  /// Words between quotation marks that the sentence says somebody said, or that it speaks about.
  static func isSomeonesWord(_ words: Range<Int>, in passage: LetterPassage) -> Bool {
    guard passage.words[words].allSatisfy(\.isQuoted) else { return false }
    return passage.words.contains { !$0.isQuoted && speaking.contains($0.key) }
  }

  private static let speaking: Set<String> = [
    "say", "says", "said", "saying", "tell", "told", "tells", "wrote", "writes", "word", "words", "call", "called", "calls", "heard",
    "hear", "hears", "ask", "asked", "asks", "phrase", "term", "letter", "felt", "feel", "read", "reads", "like", "mean",
  ]

  /// The sentence where it is short enough to be read at a glance, else the words with what stands near them.
  static func excerpt(_ hit: Hit, in letter: Letter) -> String {
    let all = hit.passage.words
    if all.count <= 28 { return letter.text(of: trimmed(hit.passage.tokens)) }
    let from = max(0, hit.words.lowerBound - 8)
    let to = min(all.count, hit.words.upperBound + 8)
    return letter.text(from: all[from].token, to: all[to - 1].token)
  }

  /// Without bullets and signs before the first word.
  private static func trimmed(_ tokens: [LetterToken]) -> [LetterToken] {
    Array(tokens.drop { $0.kind == .sign && !["\"", "\u{201C}", "\u{2018}", "\u{A3}"].contains($0.text) })
  }
}

/// Fills a kinder line with what the letter itself says.
enum KinderLine {
  static func fill(_ line: String, for letter: Letter) -> String {
    let filled = line.replacing("{pronoun}", with: "them").replacing("{child}", with: letter.child)
    guard let first = filled.first, first.isLowercase else { return capitalAfterStops(filled) }
    return capitalAfterStops(first.uppercased() + filled.dropFirst())
  }

  /// `your child` may have come to the beginning of a sentence.
  private static func capitalAfterStops(_ text: String) -> String {
    var out = ""
    var begins = false
    for character in text {
      if begins, character.isLetter {
        out += character.uppercased()
        begins = false
      } else {
        out.append(character)
        if character == "." || character == "?" || character == "!" { begins = true } else if !character.isWhitespace { begins = false }
      }
    }
    return out
  }
}
