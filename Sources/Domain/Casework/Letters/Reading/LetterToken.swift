// SPDX-License-Identifier: MIT

/// A word, number, field or sign of a letter, with its place.
struct LetterToken: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case word, number, field, sign
  }

  let kind: Kind
  /// As it stands.
  let text: String
  /// Small letters, straight apostrophes: what patterns are compared with.
  let key: String
  /// Characters of the letter, from 0.
  let start: Int
  let end: Int
  /// From 1.
  let line: Int
  let column: Int
  /// Whether a hyphen joins it to the word before: `self-esteem` is one word to count, two to look for.
  let isJoined: Bool

  /// Whether it begins with a capital.
  var isCapital: Bool { kind == .word && (text.first?.isUppercase ?? false) }

  /// Whether all its letters are capitals, at least two.
  var isAllCapitals: Bool { kind == .word && text.count { $0.isLetter } >= 2 && !text.contains { $0.isLowercase } }
}
