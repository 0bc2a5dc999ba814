// SPDX-License-Identifier: MIT

/// A percentage as it stands in a letter.
struct PercentPassage: Sendable {
  /// `92%`, `92.5 per cent`.
  let text: String
  /// The number; nil where it is a field or a word that was not read.
  let value: Double?
  let passage: LetterPassage
  /// Words of the passage.
  let words: Range<Int>

  static func all(in letter: Letter) -> [PercentPassage] {
    letter.passages.flatMap { passage in
      WordPattern.widest(pattern, in: passage.words).filter { !isCounted(passage.words, $0) }.map { words in
        let first = passage.words[words.lowerBound].token
        let text = letter.text(from: first, to: passage.words[words.upperBound - 1].token)
        return PercentPassage(text: text, value: value(passage.words[words]), passage: passage, words: words)
      }
    }
  }

  private static let pattern = [
    "# out of 100|hundred", "# out of a|every hundred", "# # out of 100|hundred", "# # out of a|every hundred", "# in every? 100|hundred",
    "# # per cent", "# # percent", "# %", "# percent", "# per cent", "{attendance}|{percent}|{percentage}|{rate} %|percent",
    "{attendance}|{percent}|{percentage}|{rate} per cent", "# percentage points?", "% attendance|absence #", "attendance|absence % #",
    "percentage attendance|absence is|of|at|was? #",
    "attendance|absence percentage is|of|at|was? #",
  ].map(WordPattern.init)

  /// `87 out of 100 days` are days.
  private static func isCounted(_ words: [LetterPassage.Word], _ range: Range<Int>) -> Bool {
    let counted: Set = [
      "school", "day", "days", "half", "morning", "mornings", "afternoon", "afternoons", "session", "sessions", "lesson", "lessons",
      "children", "pupils", "families", "people", "parents", "schools", "pounds", "miles", "pages",
    ]
    return !words[range].contains { $0.key.contains("%") || $0.key.hasPrefix("per") || $0.key == "cent" }
      && ["100", "hundred"].contains(words[range.upperBound - 1].key) && range.upperBound < words.count
      && counted.contains(words[range.upperBound].key)
  }

  private static func value(_ words: ArraySlice<LetterPassage.Word>) -> Double? {
    var sum: Double?
    for word in words {
      if word.token.kind == .number, let number = Double(word.token.text) { return number }
      if let small = NumberWords.value(word.key) { sum = (sum ?? 0) + Double(small) }
    }
    return sum
  }
}

/// Numbers of days as they stand in a letter.
enum DayPassage {
  static func all(in letter: Letter) -> [String] {
    letter.passages.flatMap { passage in
      WordPattern.widest(patterns, in: passage.words).map {
        letter.text(from: passage.words[$0.lowerBound].token, to: passage.words[$0.upperBound - 1].token)
      }
    }
  }

  private static let kinds = "school|full|whole|half|more|other|working|different|separate|calendar|consecutive"
  private static let patterns: [WordPattern] = [
    "# and? a? half? \(kinds)? \(kinds)? day|days", "# # \(kinds)? day|days",
    "{days_missed}|{days_in}|{days}|{days_so_far}|{days_together} \(kinds)? days|day",
    "half a day",
  ].map(WordPattern.init)
}
