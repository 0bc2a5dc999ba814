// SPDX-License-Identifier: MIT
public import Vocabulary
import Yams

/// Reads YAML, and JSON as the YAML it nearly is.
///
/// An error names line and column and says what to do; it never shows a line of the file, which may hold a child's words.
enum TreeText {
  /// Values after aliases are followed: a few lines of aliases could stand for millions.
  static let most = 100_000

  /// The tree of a file; nil where it holds nothing.
  static func read(_ text: FileText) throws -> Tree? {
    let source = String(decoding: text.bytes, as: UTF8.self)
    let yaml = JSONText.isLikely(source) ? JSONText.asYAML(source) : source
    do {
      guard let node = try Yams.compose(yaml: yaml) else { return nil }
      var left = most
      return try tree(node, file: text.file, lines: YAMLLines.of(yaml), left: &left)
    } catch let error as YamlError {
      throw Failure.bad(finding(error, file: text.file, source: yaml))
    }
  }

  private static func tree(_ node: Node, file: String, lines: [[Unicode.Scalar]], left: inout Int) throws -> Tree {
    let (line, column) = (node.mark?.line ?? 1, node.mark?.column ?? 1)
    left -= 1
    guard left > 0 else {
      throw Failure.bad(
        Finding(
          .treeSyntax, .must, at: FilePlace(file: file, line: line, column: column),
          message: "this file stands for more than \(most) values.",
          hint: "A plan is much shorter. Is it the right file? Aliases (*name) can repeat whole parts."))
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = ![.singleQuoted, .doubleQuoted, .literal, .folded].contains(scalar.style)
      let isNothing = isPlain && ["", "~", "null"].contains(scalar.string)
      return Tree(value: isNothing ? .nothing : .scalar(scalar.string), line: line, column: column)
    case .sequence(let sequence):
      return Tree(value: .list(try sequence.map { try tree($0, file: file, lines: lines, left: &left) }), line: line, column: column)
    case .mapping(let mapping):
      // The library does not know the style of a mapping; its place does.
      let isInBraces = lines.indices.contains(line - 1) && lines[line - 1].dropFirst(column - 1).first == "{"
      let pairs = try mapping.map { key, value in
        guard case .scalar(let name) = key else {
          throw Failure.bad(
            Finding(
              .treeSyntax, .must, at: FilePlace(file: file, line: key.mark?.line ?? line, column: key.mark?.column ?? column),
              message: "a key is a word, not a list or a mapping."))
        }
        return Tree.Pair(
          key: name.string, line: key.mark?.line ?? line, column: key.mark?.column ?? column,
          value: try tree(value, file: file, lines: lines, left: &left), isBareInBraces: isInBraces && isBare(value))
      }
      return Tree(value: .mapping(pairs), line: line, column: column)
    case .alias:
      throw Failure.bad(
        Finding(
          .treeSyntax, .must, at: FilePlace(file: file, line: line, column: column), message: "an alias (*name) has no anchor (&name)."))
    }
  }

  /// Nothing at all, not even `null` or empty quotes.
  private static func isBare(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.string.isEmpty && ![.singleQuoted, .doubleQuoted, .literal, .folded].contains(scalar.style)
  }

  private static func finding(_ error: YamlError, file: String, source: String) -> Finding {
    func bad(_ line: Int, _ column: Int, _ message: String, _ hint: String) -> Finding {
      Finding(.treeSyntax, .must, at: FilePlace(file: file, line: line, column: column), message: message, hint: hint)
    }
    let quotes = "A text that holds a colon and a blank, or begins with a sign such as - ? [ { @ or *, needs quotes around it."
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = YamlError.place(problem, mark, context)
      var words = YAMLProblem.words(problem)
      let lines = YAMLLines.of(source)
      if let cut = YAMLProblem.cutText(problem, in: lines, at: place) { return bad(cut.line, cut.column, cut.words, cut.hint) }
      if problem.contains("expected ',' or"), let open = context?.mark {
        words.removeLast()
        words += " (opened at line \(open.line), column \(open.column))."
      }
      return bad(place.line, place.column, words, YAMLProblem.hint(problem) ?? quotes)
    case .reader:
      let place = Self.placeOfControl(in: source)
      return bad(place.0, place.1, "a control character or a broken sign.", "Delete the sign there, or type the line again.")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      let place = SecondKey.place(of: key, after: context.mark.line, context.mark.column, in: source)
      return bad(place.0, place.1, "\(TreeReader.called(key)) stands there twice.", "Keep one of the two.")
    default:
      return bad(1, 1, "this file cannot be read as YAML or JSON.", quotes)
    }
  }

  /// Where the first sign stands that YAML does not allow; the library counts it in signs of another kind.
  private static func placeOfControl(in source: String) -> (Int, Int) {
    for (row, signs) in YAMLLines.of(source).enumerated() {
      if let at = signs.firstIndex(where: { !isAllowed($0) }) { return (row + 1, at + 1) }
    }
    return (1, 1)
  }

  private static func isAllowed(_ sign: Unicode.Scalar) -> Bool {
    switch sign.value {
    case 0x9, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}

extension FindingKind {
  /// A file that is not well-formed YAML or JSON.
  public static let treeSyntax = FindingKind("syntax")
}
