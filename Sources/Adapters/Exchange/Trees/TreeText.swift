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
      return try tree(node, file: text.file, left: &left)
    } catch let error as YamlError {
      throw Failure.bad(finding(error, file: text.file, source: yaml))
    }
  }

  private static func tree(_ node: Node, file: String, left: inout Int) throws -> Tree {
    let (line, column) = (node.mark?.line ?? 1, node.mark?.column ?? 1)
    left -= 1
    guard left > 0 else {
      throw Failure.bad(
        Finding(
          .treeSyntax, .must, at: FilePlace(file: file, line: line, column: column),
          message: "this file stands for more than \(most) values.", hint: "Take out aliases (*name) that repeat whole parts."))
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = ![.singleQuoted, .doubleQuoted, .literal, .folded].contains(scalar.style)
      let isNothing = isPlain && ["", "~", "null"].contains(scalar.string)
      return Tree(value: isNothing ? .nothing : .scalar(scalar.string), line: line, column: column)
    case .sequence(let sequence):
      return Tree(value: .list(try sequence.map { try tree($0, file: file, left: &left) }), line: line, column: column)
    case .mapping(let mapping):
      let pairs = try mapping.map { key, value in
        guard case .scalar(let name) = key else {
          throw Failure.bad(
            Finding(
              .treeSyntax, .must, at: FilePlace(file: file, line: key.mark?.line ?? line, column: key.mark?.column ?? column),
              message: "a key is a word, not a list or a mapping."))
        }
        return Tree.Pair(
          key: name.string, line: key.mark?.line ?? line, column: key.mark?.column ?? column,
          value: try tree(value, file: file, left: &left))
      }
      return Tree(value: .mapping(pairs), line: line, column: column)
    case .alias:
      throw Failure.bad(
        Finding(
          .treeSyntax, .must, at: FilePlace(file: file, line: line, column: column), message: "an alias (*name) has no anchor (&name)."))
    }
  }

  private static func finding(_ error: YamlError, file: String, source: String) -> Finding {
    func bad(_ line: Int, _ column: Int, _ message: String, _ hint: String) -> Finding {
      Finding(.treeSyntax, .must, at: FilePlace(file: file, line: line, column: column), message: message, hint: hint)
    }
    let quotes = "A text that holds a colon and a blank, or begins with a sign such as - ? [ { @ or *, needs quotes around it."
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      return bad(mark.line, mark.column, YAMLProblem.words(problem), YAMLProblem.hint(problem) ?? quotes)
    case .reader(_, let offset, _, _):
      let place = offset.map { Self.place(ofByte: $0, in: source) } ?? (1, 1)
      return bad(place.0, place.1, "a control character or a broken sign.", "Delete the sign there, or type the line again.")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      let place = SecondKey.place(of: key, after: context.mark.line, context.mark.column, in: source)
      return bad(place.0, place.1, "the key \u{201C}\(key)\u{201D} stands there twice.", "Keep one of the two.")
    default:
      return bad(1, 1, "this file cannot be read as YAML or JSON.", quotes)
    }
  }

  private static func place(ofByte offset: Int, in source: String) -> (Int, Int) {
    let before = Array(source.utf8.prefix(max(0, offset)))
    let line = 1 + before.count { $0 == 10 }
    let column = 1 + before.reversed().prefix { $0 != 10 }.count { $0 & 0xC0 != 0x80 }
    return (line, column)
  }
}

extension FindingKind {
  /// A file that is not well-formed YAML or JSON.
  public static let treeSyntax = FindingKind("syntax")
}
