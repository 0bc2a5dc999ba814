// SPDX-License-Identifier: MIT
import Yams

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
      "Look at its indentation, at quotes that are not closed, and at text after a closing quote or bracket."
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
    ("found another document", "a second part begins here.", "A file holds one mapping; take out the line with ---."),
    ("nesting level", "parts within parts within parts, too deep to read.", "A plan is never deeper than four or five."),
    ("hexdecimal number", "a sign spelled by its number is not whole.", "Use single quotes, in which a backslash is a backslash."),
    (
      "Unicode character escape code", "a sign spelled by its number is half a sign.",
      "Type the sign itself, or use single quotes, in which a backslash is a backslash."
    ),
    ("directive", "a line that begins with % speaks to programs.", "Take it out; a text that begins with % needs quotes."),
    ("incompatible YAML document", "this file says it is of another kind of YAML.", "Take out the line that begins with %YAML."),
    ("version number", "a line that begins with % speaks to programs.", "Take it out; a text that begins with % needs quotes."),
    ("tag", "a word that begins with ! speaks to programs.", "A text that begins with ! needs quotes."),
    ("expected '!'", "a word that begins with ! speaks to programs.", "A text that begins with ! needs quotes."),
    ("URI escaped octet", "a word that begins with ! speaks to programs.", "A text that begins with ! needs quotes."),
    ("expected '>'", "a word that begins with ! speaks to programs.", "A text that begins with ! needs quotes."),
    (
      "comment or line break", "something follows the sign | or > that begins a longer text.",
      "Put the text on the next line, indented; a text that begins with | or > needs quotes."
    ),
    ("indentation indicator", "a number after | or > is wrong.", "Leave the number out."),
    ("mapping keys are not allowed", "a question mark where no key can stand.", "A text that begins with ? needs quotes."),
    ("expected node content", "a sign that cannot stand here.", "Put quotes around the text, or take the sign out."),
    ("unexpected ':'", "a colon where no key can stand.", "Put quotes around the text."),
    ("whitespace", "a sign stands too close to the next.", "Put a blank between them, or quotes around the text."),
  ]

  static func words(_ problem: String) -> String {
    known.first { problem.contains($0.part) }?.words ?? "this cannot be read as YAML."
  }

  /// A colon, an apostrophe or a quote inside a text that ends the text there: what and where, or nil where it is something else.
  static func cutText(_ problem: String, in lines: [[Unicode.Scalar]], at place: (line: Int, column: Int)) -> (
    line: Int, column: Int, words: String, hint: String
  )? {
    guard problem.contains("expected ',' or") || problem.contains("did not find expected key"), lines.indices.contains(place.line - 1)
    else { return nil }
    let signs = lines[place.line - 1]
    let at = place.column - 1
    guard at > 0, at < signs.count else { return nil }
    // A first colon on a line is that of a key, and a bracket above it is not closed.
    let hasKey = zip(signs[..<at], signs[..<at].dropFirst()).contains { $0 == ":" && $1 == " " }
    if signs[at] == ":", hasKey {
      return (place.line, place.column, "a colon inside a text in brackets.", "Put quotes around a text that holds a colon.")
    }
    let isWord = signs[at].properties.isAlphabetic || ("0"..."9").contains(signs[at])
    // A quote in the middle of a word, or right before one, ended the text.
    let before = signs[..<at].last { $0 != " " }
    guard isWord, let quote = before, quote == "'" || quote == "\"" else { return nil }
    if quote == "'" {
      return (
        place.line, place.column, "an apostrophe ends the text before it.", "Put double quotes around a text that holds an apostrophe."
      )
    }
    return (
      place.line, place.column, "a quote ends the text before it.",
      "Put single quotes around a text that holds double quotes, or write \\\" inside it."
    )
  }

  static func hint(_ problem: String) -> String? { known.first { problem.contains($0.part) }?.hint }
}

extension YamlError {
  /// Where to look: where a quote or a forgotten colon begins, else where reading came to its end.
  static func place(_ problem: String, _ mark: Mark, _ context: Context?) -> (line: Int, column: Int) {
    let begins = ["unexpected end of stream", "unexpected document indicator", "could not find expected ':'"]
    guard let context, begins.contains(where: problem.contains) else { return (mark.line, mark.column) }
    return (context.mark.line, context.mark.column)
  }
}
