// SPDX-License-Identifier: MIT

/// How old a reader must be to read a letter easily: the Flesch–Kincaid grade and five years.
///
/// Greeting, address, closing and name are not read as sentences. A field such as `{child}` counts as a short name of two syllables.
/// A number counts as one syllable for each of its figures up to three.
enum ReadingAge {
  /// Nil where the letter has no sentence.
  static func of(_ letter: Letter) -> Double? { of(letter.prose) }

  static func of(_ sentences: [LetterSentence]) -> Double? {
    let words = sentences.reduce(0) { $0 + $1.wordCount }
    guard words > 0 else { return nil }
    let syllables = sentences.reduce(0) { $0 + Self.syllables($1) }
    let grade = 0.39 * Double(words) / Double(sentences.count) + 11.8 * Double(syllables) / Double(words) - 15.59
    return max(5, grade + 5)
  }

  private static func syllables(_ sentence: LetterSentence) -> Int {
    sentence.tokens.reduce(0) { sum, token in
      switch token.kind {
      case .word:
        sum
          + (token.isAllCapitals && token.text.count <= 4 && !token.text.contains(where: isVowel)
            ? token.text.count : Syllables.count(token.text))
      case .number: sum + min(3, max(1, token.text.count { $0.isNumber }))
      case .field: sum + 2
      case .sign: sum
      }
    }
  }

  private static func isVowel(_ character: Character) -> Bool { "AEIOUY".contains(character) }
}
