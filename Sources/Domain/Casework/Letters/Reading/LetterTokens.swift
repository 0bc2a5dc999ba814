// SPDX-License-Identifier: MIT

/// Cuts a letter into words, numbers, fields and signs.
struct LetterTokens {
  private let characters: [Character]
  private var at = 0
  private var line = 1
  private var lineStart = 0
  private var tokens: [LetterToken] = []

  /// The tokens of each line, from line 1.
  static func lines(of characters: [Character]) -> [[LetterToken]] {
    var reader = LetterTokens(characters)
    return reader.read()
  }

  private init(_ characters: [Character]) { self.characters = characters }

  private mutating func read() -> [[LetterToken]] {
    var lines: [[LetterToken]] = []
    while at < characters.count {
      let character = characters[at]
      if character.isNewline {
        lines.append(tokens)
        tokens = []
        at += 1
        line += 1
        lineStart = at
      } else if character.isWhitespace {
        at += 1
      } else if character == "{", let end = fieldEnd() {
        add(.field, to: end)
      } else if character.isLetter {
        add(.word, to: wordEnd())
      } else if character.isNumber {
        add(.number, to: numberEnd())
      } else {
        add(.sign, to: at + 1)
      }
    }
    lines.append(tokens)
    return lines
  }

  private mutating func add(_ kind: LetterToken.Kind, to end: Int) {
    let text = String(characters[at..<end])
    let key = kind == .word ? String(text.lowercased().map { $0 == "\u{2019}" || $0 == "\u{2018}" ? "'" : $0 }) : text
    tokens.append(
      LetterToken(
        kind: kind, text: text, key: key, start: at, end: end, line: line, column: at - lineStart + 1,
        isJoined: kind == .word && followsHyphen))
    at = end
  }

  /// `{child}`: small letters, digits and `_` in braces.
  private func fieldEnd() -> Int? {
    var end = at + 1
    while end < characters.count, LetterFields.isNameSign(characters[end]) { end += 1 }
    return end > at + 1 && end < characters.count && characters[end] == "}" ? end + 1 : nil
  }

  private func wordEnd() -> Int {
    var end = at + 1
    while end < characters.count {
      let character = characters[end]
      let inside = end + 1 < characters.count && characters[end + 1].isLetter
      guard character.isLetter || character.isNumber || (Self.apostrophes.contains(character) && inside) else { break }
      end += 1
    }
    return end
  }

  /// `1,250`, `92.5`, `2nd`.
  private func numberEnd() -> Int {
    var end = at + 1
    while end < characters.count {
      let character = characters[end]
      let inside = end + 1 < characters.count && characters[end + 1].isNumber
      guard character.isNumber || ((character == "." || character == ",") && inside) || isOrdinalEnding(end) else { break }
      end += 1
    }
    return end
  }

  private func isOrdinalEnding(_ end: Int) -> Bool { characters[end].isLetter && end > at && !characters[end - 1].isWhitespace }

  private var followsHyphen: Bool {
    at >= 2 && (characters[at - 1] == "-" || characters[at - 1] == "\u{2011}") && characters[at - 2].isLetter
  }

  private static let apostrophes: Set<Character> = ["'", "\u{2019}", "\u{2018}"]
}
