// SPDX-License-Identifier: MIT

/// A letter to a family: its lines, its sentences, each with its place.
public struct Letter: Sendable {
  let characters: [Character]
  let lines: [LetterLine]
  /// Sentences of every line but blank ones; a line end ends a sentence.
  let sentences: [LetterSentence]
  /// What rules on language read: sentences, put together again where a line was only broken to fit the page.
  let passages: [LetterPassage]
  /// The child's name as the letter says it, or `your child`.
  let child: String

  /// Reads a letter. `firstLine` is the line of the file on which it begins.
  public init(_ text: String, firstLine: Int = 1) {
    characters = Array(String(repeating: "\n", count: max(0, firstLine - 1)) + text)
    lines = LetterLayout.lines(LetterTokens.lines(of: characters))
    sentences = lines.flatMap(LetterSentence.cut)
    passages = LetterPassage.join(sentences)
    child = ChildName.find(in: passages)
  }

  /// The sentences of what the letter says, without address, greeting and name.
  var prose: [LetterSentence] { sentences.filter { $0.role == .body } }

  /// Pieces between blanks that hold a letter or a digit, as a word processor counts them.
  public var wordCount: Int {
    var count = 0
    var inside = false
    for character in characters {
      if character.isWhitespace {
        if inside { count += 1 }
        inside = false
      } else if character.isLetter || character.isNumber {
        inside = true
      }
    }
    return count + (inside ? 1 : 0)
  }

  /// The text between two tokens, on one line.
  func text(from first: LetterToken, to last: LetterToken) -> String {
    var out = ""
    for character in characters[first.start..<last.end] {
      if character.isWhitespace || character.isNewline {
        if out.last != " " { out.append(" ") }
      } else {
        out.append(character)
      }
    }
    return out
  }

  /// The text of a sentence or passage.
  func text(of tokens: [LetterToken]) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return text(from: first, to: last)
  }
}
