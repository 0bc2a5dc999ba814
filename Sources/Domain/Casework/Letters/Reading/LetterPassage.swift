// SPDX-License-Identifier: MIT

/// A sentence as rules on language read it, with contractions written out.
struct LetterPassage: Sendable {
  /// A word to compare with a pattern, and the token it comes from.
  struct Word: Sendable {
    let key: String
    let token: LetterToken
    /// Whether a comma, bracket, dash or the like stands before it.
    let followsSign: Bool
    /// Whether it stands between quotation marks.
    let isQuoted: Bool
  }

  let tokens: [LetterToken]
  let role: LetterLine.Role
  let words: [Word]

  init(tokens: [LetterToken], role: LetterLine.Role) {
    self.tokens = tokens
    self.role = role
    let quoted = QuotedWords.marked(tokens)
    var words: [Word] = []
    var sign = false
    for (index, token) in tokens.enumerated() {
      if token.kind == .sign {
        if Self.breaks.contains(token.text) { sign = true }
        // A percentage is one thing with its number, and a pound sign says that a number is money.
        if token.text == "%" || token.text == "\u{A3}" {
          words.append(Word(key: token.text, token: token, followsSign: false, isQuoted: quoted[index]))
        }
        continue
      }
      for key in Contractions.written(out: token.key) {
        words.append(Word(key: key, token: token, followsSign: sign, isQuoted: quoted[index]))
        sign = false
      }
    }
    self.words = words
  }

  private static let breaks: Set<String> = [",", ";", ":", "(", ")", "\u{2013}", "\u{2014}", "-"]

  /// A line that goes on in small letters was only broken to fit the page.
  static func join(_ sentences: [LetterSentence]) -> [LetterPassage] {
    var joined: [(tokens: [LetterToken], role: LetterLine.Role)] = []
    for sentence in sentences {
      if let last = joined.last, last.role == .body, sentence.role == .body, goesOn(from: last.tokens, to: sentence.tokens) {
        joined[joined.count - 1].tokens += sentence.tokens
      } else {
        joined.append((sentence.tokens, sentence.role))
      }
    }
    return joined.map { LetterPassage(tokens: $0.tokens, role: $0.role) }
  }

  private static func goesOn(from before: [LetterToken], to next: [LetterToken]) -> Bool {
    guard let last = before.last, let first = next.first, first.line == last.line + 1 else { return false }
    let ended = last.kind == .sign && [".", "!", "?", "\u{2026}", ":"].contains(last.text)
    return !ended && first.kind != .sign && (first.text.first?.isLowercase ?? false)
  }
}

/// Words that stand between quotation marks.
enum QuotedWords {
  /// For each token whether it lies inside quotation marks that close again.
  static func marked(_ tokens: [LetterToken]) -> [Bool] {
    var inside = [Bool](repeating: false, count: tokens.count)
    var open: (index: Int, mark: String)?
    for (index, token) in tokens.enumerated() where token.kind == .sign {
      if let start = open, closes(token.text, start.mark) {
        for at in start.index...index { inside[at] = true }
        open = nil
      } else if open == nil, ["\"", "\u{201C}", "'", "\u{2018}"].contains(token.text) {
        open = (index, token.text)
      }
    }
    return inside
  }

  private static func closes(_ mark: String, _ open: String) -> Bool {
    switch open {
    case "\"": mark == "\""
    case "\u{201C}": mark == "\u{201D}" || mark == "\""
    case "\u{2018}": mark == "\u{2019}"
    default: mark == "'"
    }
  }
}

/// Short forms written out, so that a pattern need not know both.
enum Contractions {
  static func written(out key: String) -> [String] {
    if let special = special[key] { return special }
    guard let apostrophe = key.lastIndex(of: "'") else { return [key] }
    let stem = String(key[..<apostrophe])
    switch key[apostrophe...] {
    case "'ve": return [stem, "have"]
    case "'re": return [stem, "are"]
    case "'ll": return [stem, "will"]
    case "'d": return [stem, "would"]
    case "'m": return [stem, "am"]
    case "'t" where stem.hasSuffix("n"): return [String(stem.dropLast()), "not"]
    case "'s" where subjects.contains(stem): return [stem, "is"]
    default: return [key]
    }
  }

  private static let special: [String: [String]] = [
    "can't": ["can", "not"], "won't": ["will", "not"], "shan't": ["shall", "not"], "cannot": ["can", "not"], "let's": ["let", "us"],
  ]
  private static let subjects: Set<String> = ["it", "he", "she", "that", "there", "where", "who", "what", "how", "here"]
}
