// SPDX-License-Identifier: MIT

/// One word of a text, and whether it begins a sentence.
struct Word: Equatable, Sendable {
  let text: String
  let startsSentence: Bool

  var lower: String { text.lowercased() }

  /// Without capital, hyphens and apostrophes.
  var plain: String { lower.filter { $0.isLetter || $0.isNumber } }

  var isCapital: Bool { text.first?.isUppercase ?? false }
}

/// Reads texts word by word: hyphenated words are one word, and a possessive ending is not part of one.
enum Words {
  static func of(_ text: String) -> [Word] {
    var words: [Word] = []
    var current = ""
    var isStart = true
    func close() {
      var word = current
      current = ""
      while let last = word.last, "-'\u{2019}".contains(last) { word.removeLast() }
      for ending in ["'s", "\u{2019}s", "'S", "\u{2019}S"] where word.hasSuffix(ending) { word.removeLast(2) }
      guard !word.isEmpty else { return }
      words.append(Word(text: word, startsSentence: isStart))
      isStart = false
    }
    for sign in text {
      if sign.isLetter || sign.isNumber || (!current.isEmpty && "-'\u{2019}\u{2010}\u{2011}".contains(sign)) {
        current.append("\u{2010}\u{2011}".contains(sign) ? "-" : sign)
      } else {
        close()
        if ".!?:\n\u{201C}\"".contains(sign) { isStart = true }
      }
    }
    close()
    return words
  }

  /// Do the words stand one after another in the text? Both are small letters.
  static func holds(_ phrase: String, in words: [Word]) -> Bool {
    let wanted = phrase.split(separator: " ").map(String.init)
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      wanted.indices.allSatisfy { matches(words[start + $0].lower, wanted[$0]) }
    }
  }

  static func holdsAny(_ phrases: [String], in words: [Word]) -> Bool { phrases.contains { holds($0, in: words) } }

  /// `improv*` stands for every word that begins so.
  private static func matches(_ word: String, _ wanted: String) -> Bool {
    wanted.hasSuffix("*") ? word.hasPrefix(wanted.dropLast()) : word == wanted
  }

  /// Texts that stand for nothing: `none`, `n/a`, `none known`, `?`, `-`, `to be added`.
  static func isEmpty(_ text: String?) -> Bool {
    guard let text else { return true }
    let words = of(text).map(\.lower)
    return words.isEmpty
      || nothing.contains(words.joined(separator: " "))
  }

  private static let nothing: Set<String> = [
    "none", "n a", "na", "nil", "none known", "not known", "unknown", "nothing", "tbc", "tba", "tbd", "to be confirmed", "to be added",
    "to be agreed", "to be completed", "to be done", "to follow", "not yet", "pending", "none yet",
  ]

  private static let numbers: [String] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty",
    "once",
    "twice", "both", "half", "quarter", "thirds", "daily", "each", "every", "always", "never", "all", "no", "zero", "none", "first",
    "dozen",
    "hourly", "nightly",
  ]

  private static let counts = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty",
    "once",
    "twice",
  ]

  /// Is something counted that could be reached or seen? A school year, a calendar year, what it starts from, and steps are none.
  static func countsSomething(_ text: String) -> Bool {
    let words = of(text)
    return words.indices.contains { at in
      let word = words[at].lower
      let before = at > 0 ? words[at - 1].lower : ""
      let after = at + 1 < words.count ? words[at + 1].lower : ""
      guard word.first?.isNumber ?? false || counts.contains(word) else { return false }
      let isYear = word.count == 4 && word.hasPrefix("20") || before == "year" || before == "from"
      return !isYear && !["step", "steps", "children", "kids", "weeks", "wks", "terms", "page", "on"].contains(after)
    }
  }

  /// Is there a word that counts: `three`, `twice`, `a dozen`, `not a single`?
  static func holdsCountingWord(_ text: String) -> Bool {
    let words = of(text)
    return words.contains { counts.contains($0.lower) && $0.lower != "one" }
      || holdsAny(["dozen", "not a single", "not one", "only one", "fortnight without"], in: words)
  }

  /// Can something in it be counted: a digit, or a word for a number?
  static func holdsNumber(_ text: String) -> Bool {
    text.contains { $0.isNumber } || of(text).contains { numbers.contains($0.lower) }
  }
}
