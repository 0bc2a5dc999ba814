// SPDX-License-Identifier: MIT

/// A phrase to look for, written as people would: `you have fail* to`, `where is @ $`.
///
/// Words are parted by blanks. `a|b` is either, `fail*` any word that begins so, `word?` may be left out, `_` is any one word, `..` up to
/// four, `#` a number, `@` the child (a field, a name, *your child*, *she*; both may stand among others: `you|@`), `^` the beginning of the sentence and `$` its end.
struct WordPattern: Sendable {
  private enum Piece: Sendable {
    case words([String], optional: Bool)
    case any, gap, number, child, start, end
  }

  private let pieces: [Piece]

  init(_ text: String) {
    pieces = text.split(separator: " ").map { piece in
      switch piece {
      case "_": .any
      case "..": .gap
      case "#": .number
      case "@": .child
      case "^": .start
      case "$": .end
      default:
        .words(
          (piece.hasSuffix("?") ? piece.dropLast() : piece).split(separator: "|").map(String.init), optional: piece.hasSuffix("?"))
      }
    }
  }

  /// Where it first stands in the words, from `from` on.
  func first(in words: [LetterPassage.Word], from: Int = 0) -> Range<Int>? {
    for start in from..<max(from, words.count) {
      if let end = match(0, words, start), end > start { return start..<end }
    }
    return nil
  }

  /// Every place where it stands, one after the other.
  func all(in words: [LetterPassage.Word]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var from = 0
    while let next = first(in: words, from: from) {
      found.append(next)
      from = next.upperBound
    }
    return found
  }

  /// Every place where one of several stands; of two that overlap the longer one.
  static func widest(_ patterns: [WordPattern], in words: [LetterPassage.Word]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    for range in patterns.flatMap({ $0.all(in: words) }).sorted(by: { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }) {
      if let last = kept.last, last.overlaps(range) {
        if range.count > last.count { kept[kept.count - 1] = range }
      } else {
        kept.append(range)
      }
    }
    return kept
  }

  private func match(_ piece: Int, _ words: [LetterPassage.Word], _ at: Int) -> Int? {
    guard piece < pieces.count else { return at }
    switch pieces[piece] {
    case .start: return at == 0 ? match(piece + 1, words, at) : nil
    case .end: return at == words.count ? match(piece + 1, words, at) : nil
    case .any: return at < words.count ? match(piece + 1, words, at + 1) : nil
    case .number:
      return at < words.count && Self.isNumber(words[at]) ? match(piece + 1, words, at + 1) : nil
    case .gap:
      for skip in 0...4 where at + skip <= words.count {
        if let end = match(piece + 1, words, at + skip) { return end }
      }
      return nil
    case .child:
      for length in ChildWords.lengths(in: words, at: at) {
        if let end = match(piece + 1, words, at + length) { return end }
      }
      return nil
    case .words(let choices, let optional):
      if at < words.count, choices.contains(where: { Self.fits($0, words[at]) }), let end = match(piece + 1, words, at + 1) {
        return end
      }
      if choices.contains("@") {
        for length in ChildWords.lengths(in: words, at: at) {
          if let end = match(piece + 1, words, at + length) { return end }
        }
      }
      return optional ? match(piece + 1, words, at) : nil
    }
  }

  private static func fits(_ choice: String, _ word: LetterPassage.Word) -> Bool {
    if choice == "#" { return isNumber(word) }
    return choice.hasSuffix("*") ? word.key.hasPrefix(choice.dropLast()) : word.key == choice
  }

  private static func isNumber(_ word: LetterPassage.Word) -> Bool {
    word.token.kind == .number || NumberWords.value(word.key) != nil
  }
}

/// Words that mean the child the letter is about.
enum ChildWords {
  private static let nouns: Set<String> = ["child", "son", "daughter", "pupil", "student", "boy", "girl"]
  private static let pronouns: Set<String> = ["he", "she", "him", "her", "they"]
  private static let owners: Set<String> = ["your", "the", "my", "this"]

  /// How many words from `at` on mean the child.
  static func lengths(in words: [LetterPassage.Word], at: Int) -> [Int] {
    guard at < words.count else { return [] }
    var found: [Int] = []
    let word = words[at]
    if owners.contains(word.key), at + 1 < words.count, nouns.contains(words[at + 1].key) { found.append(2) }
    if word.token.kind == .field || pronouns.contains(word.key) || isName(word) {
      found.append(1)
      if isName(word), at + 1 < words.count, isName(words[at + 1]) { found.append(2) }
    }
    return found
  }

  /// A capital and no other word of the language that is often written with one.
  static func isName(_ word: LetterPassage.Word) -> Bool {
    word.token.isCapital && !word.token.isAllCapitals && !CommonWords.capitals.contains(word.key)
  }

  /// Whether words speak of this child or this family.
  static func speakOfThem(_ words: [LetterPassage.Word]) -> Bool {
    words.enumerated().contains { index, word in
      word.token.kind == .field || theirs.contains(word.key) || (isName(word) && (index > 0 || followsName(words)))
        || word.key.hasSuffix("'s") && word.token.isCapital
    }
  }

  private static func followsName(_ words: [LetterPassage.Word]) -> Bool {
    words.count > 1 && ["is", "was", "has", "had", "will", "does"].contains(words[1].key)
  }

  private static let theirs: Set<String> = [
    "you", "your", "yours", "he", "she", "him", "her", "his", "hers", "yourself",
  ]
}
