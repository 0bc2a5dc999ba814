// SPDX-License-Identifier: MIT

/// What the YAML library says, in words a person without YAML understands.
enum YAMLProblem {
  private static let known: [(part: String, words: String, hint: String?)] = [
    (
      "cannot start any token", "a sign that cannot begin a text here (a tab, @, ` or %).",
      "Use blanks instead of tabs, and put quotes around the text."
    ),
    (
      "mapping values are not allowed", "a colon where no key can stand.",
      "Put quotes around the text, or look whether this line is indented as the lines above it."
    ),
    (
      "could not find expected ':'", "a colon is missing: this line is neither a key nor part of a list.",
      "Write it as key: text, or indent it under the key it belongs to."
    ),
    (
      "did not find expected key", "this line does not fit the lines above it.",
      "Look at its indentation, and at quotes that are not closed."
    ),
    (
      "did not find expected '-' indicator", "a list goes on here without its dash.",
      "Begin each entry with a dash, all dashes under one another."
    ),
    (
      "did not find expected ',' or", "a list or mapping in brackets is not closed.", "Look for a missing comma, or a missing ] or }."
    ),
    ("tab character", "a tab where blanks are wanted.", "Use blanks instead of tabs."),
    ("block sequence entries are not allowed", "a dash where no list can begin.", "Put the list on lines of its own under its key."),
    ("unexpected end of stream", "a quote that is not closed.", "Close it at the end of the text."),
    ("unexpected document indicator", "a quote that is not closed.", "Close it at the end of the text."),
    ("found unknown escape character", "a backslash that stands for nothing.", "Use single quotes, in which a backslash is a backslash."),
    ("undefined alias", "an alias (*name) without its anchor (&name).", "A text that begins with * needs quotes."),
    ("did not find expected alphabetic", "a sign that begins an alias or anchor.", "A text that begins with * or & needs quotes."),
    ("did not find expected <document start>", "a second part begins here.", "A file holds one mapping; take out the line with ---."),
    ("expected a single document", "a second part begins here.", "A file holds one mapping; take out the line with ---."),
  ]

  static func words(_ problem: String) -> String {
    known.first { problem.contains($0.part) }?.words ?? "this cannot be read as YAML."
  }

  static func hint(_ problem: String) -> String? { known.first { problem.contains($0.part) }?.hint }
}

/// Where a key that stands in a mapping twice stands the second time; the library knows only where the mapping begins.
enum SecondKey {
  static func place(of key: String, after line: Int, _ column: Int, in source: String) -> (Int, Int) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    var hits: [(Int, Int)] = []
    for (index, text) in lines.enumerated() where index + 1 >= line {
      let signs = Array(text)
      // In a block mapping the key stands in the mapping's column; inside braces anywhere.
      for start in signs.indices where signs[start...].starts(with: key) {
        var end = start + key.count
        if end < signs.count, signs[end] == "\"" || signs[end] == "'" { end += 1 }
        while end < signs.count, signs[end] == " " { end += 1 }
        guard end < signs.count, signs[end] == ":" else { continue }
        let isQuoted = start > 0 && (signs[start - 1] == "\"" || signs[start - 1] == "'")
        let at = isQuoted ? start - 1 : start
        let isBlock = at + 1 == column
        let isFlow = at > 0 && (signs[at - 1] == "{" || signs[at - 1] == " " || signs[at - 1] == ",") && signs[..<at].contains("{")
        if isBlock || isFlow || JSONText.isLikely(source) { hits.append((index + 1, at + 1)) }
      }
    }
    return hits.count > 1 ? hits[1] : hits.first ?? (line, column)
  }
}
