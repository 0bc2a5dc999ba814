// SPDX-License-Identifier: MIT

/// Where a key that stands in a mapping twice stands the second time; the library knows only the first.
struct SecondKey {
  private typealias Place = (line: Int, column: Int)
  private let lines: [[Unicode.Scalar]]
  private let key: [Unicode.Scalar]

  /// Line and column are those of the first, from 1; where the second is not found they are the answer.
  static func place(of key: String, after line: Int, _ column: Int, in source: String) -> (Int, Int) {
    let search = SecondKey(lines: YAMLLines.of(source), key: Array(key.unicodeScalars))
    guard search.lines.indices.contains(line - 1) else { return (line, column) }
    let first = (line, column)
    let isInBrackets = JSONText.isLikely(source) || search.lines[line - 1].prefix(column - 1).contains("{")
    let hits = isInBrackets ? [search.inBrackets(first)] : [search.inLines(first), search.inBrackets(first)]
    return hits.first { $0.count > 1 }?[1] ?? first
  }

  /// In lines, the key stands in the mapping's own column.
  private func inLines(_ first: Place) -> [Place] {
    lines.indices.dropFirst(first.line - 1).filter { stands(lines[$0], at: first.column - 1) }.map { ($0 + 1, first.column) }
  }

  /// Does the key stand there, in quotes or not, with its colon?
  private func stands(_ signs: [Unicode.Scalar], at start: Int) -> Bool {
    guard signs.indices.contains(start) else { return false }
    let isQuoted = signs[start] == "\"" || signs[start] == "'"
    let begin = isQuoted ? start + 1 : start
    guard begin + key.count <= signs.count, signs[begin..<(begin + key.count)].elementsEqual(key) else { return false }
    var end = begin + key.count
    if isQuoted {
      guard end < signs.count, signs[end] == signs[start] else { return false }
      end += 1
    }
    while end < signs.count, signs[end] == " " || signs[end] == "\t" { end += 1 }
    return end < signs.count && signs[end] == ":"
  }

  /// In brackets, the key stands in the same bracket as the first, outside quotes and comments.
  private func inBrackets(_ first: Place) -> [Place] {
    var hits: [Place] = []
    var depth = 1
    var quote: Unicode.Scalar?
    for row in (first.line - 1)..<lines.count {
      let signs = lines[row]
      var at = row == first.line - 1 ? first.column - 1 : 0
      var isStart = quote == nil
      while at < signs.count {
        let sign = signs[at]
        if let ending = quote {
          if sign == "\\", ending == "\"" { at += 1 } else if sign == ending { quote = nil }
        } else if sign == "#", at == 0 || signs[at - 1] == " " {
          break
        } else {
          if isStart, depth == 1, stands(signs, at: at) { hits.append((row + 1, at + 1)) }
          if isStart, sign == "\"" || sign == "'" { quote = sign }
          if sign == "{" || sign == "[" { depth += 1 }
          if sign == "}" || sign == "]" { depth -= 1 }
          if depth == 0 { return hits }
        }
        isStart = "{[,: ".unicodeScalars.contains(sign) && quote == nil
        at += 1
      }
    }
    return hits
  }
}
