// SPDX-License-Identifier: MIT

/// A line of a letter and what it is there for.
struct LetterLine: Sendable {
  /// What a line is there for.
  enum Role: Sendable {
    /// Nothing on it.
    case blank
    /// Letterhead, address, date: before the greeting.
    case head
    /// `RE: …`.
    case subject
    /// `Dear …`.
    case greeting
    /// What the letter says.
    case body
    /// `Kind regards`.
    case closing
    /// Name, job title, numbers after the closing.
    case signature
  }

  let tokens: [LetterToken]
  var role: Role

  /// The line without its signs.
  var words: [LetterToken] { tokens.filter { $0.kind != .sign } }

  /// Whether a stop ends it, with or without a quotation mark after it.
  var endsWithStop: Bool {
    for token in tokens.reversed() {
      guard token.kind == .sign else { return false }
      if [".", "!", "?", "\u{2026}"].contains(token.text) { return true }
      if !["\"", "\u{201D}", "\u{2019}", "'", ")", "*", "_"].contains(token.text) { return false }
    }
    return false
  }
}

/// Finds out what each line is there for.
enum LetterLayout {
  static func lines(_ tokens: [[LetterToken]]) -> [LetterLine] {
    var lines = tokens.map { LetterLine(tokens: $0, role: $0.contains { $0.kind != .sign } ? .body : .blank) }
    for at in lines.indices where lines[at].role == .body && isSubject(lines[at]) { lines[at].role = .subject }
    if let greeting = lines.firstIndex(where: { $0.role == .body && isGreeting($0) }) {
      lines[greeting].role = .greeting
      for at in lines.indices.prefix(upTo: greeting) where lines[at].role == .body && isShort(lines[at]) { lines[at].role = .head }
    }
    let known = lines.indices.last { lines[$0].role == .body && isClosing(lines[$0]) }
    if let closing = known ?? lines.indices.last(where: { looksLikeClosing($0, in: lines) }) {
      lines[closing].role = .closing
      for at in lines.indices.suffix(from: closing).dropFirst() where lines[at].role == .body {
        if isPostscript(lines[at]) { break }
        if isShort(lines[at]) { lines[at].role = .signature }
      }
    }
    return lines
  }

  /// Names, titles and addresses are short and have no stop.
  private static func isShort(_ line: LetterLine) -> Bool { line.words.count <= 12 && !line.endsWithStop }

  private static func isSubject(_ line: LetterLine) -> Bool {
    guard let first = line.words.first, line.tokens.count > 1 else { return false }
    return ["re", "ref", "subject"].contains(first.key) && line.tokens.contains { $0.text == ":" }
      && line.tokens.prefix(6).contains { $0.text == ":" }
      || (first.text == "RE" && line.words.count > 1)
  }

  private static let greetings: Set<String> = ["dear", "hello", "hi", "hiya", "hey"]

  /// `Dear …` alone on its line; a message of one line that begins with `Hi` is its own greeting and body.
  private static func isGreeting(_ line: LetterLine) -> Bool {
    guard let first = line.words.first else { return false }
    let keys = line.words.map(\.key)
    let opens =
      greetings.contains(first.key) || keys.starts(with: ["to", "whom"]) || keys.starts(with: ["good", "morning"])
      || keys.starts(with: ["good", "afternoon"])
    return opens && line.words.count <= 12
      && !line.tokens.dropLast().contains { $0.text == "." && $0.line > 0 && !isAbbreviation($0, in: line) }
  }

  private static func isAbbreviation(_ stop: LetterToken, in line: LetterLine) -> Bool {
    guard let before = line.tokens.last(where: { $0.end == stop.start }) else { return false }
    return LetterSentence.abbreviations.contains(before.key)
  }

  private static let closings: [[String]] = [
    ["yours"], ["kind", "regards"], ["warm", "regards"], ["warmest", "regards"], ["kindest", "regards"], ["best", "wishes"],
    ["with", "best"], ["with", "kind"], ["with", "warm"], ["with", "thanks"], ["with", "every"], ["warm", "wishes"], ["warmest", "wishes"],
    ["best", "regards"], ["regards"], ["many", "thanks"], ["thank", "you"], ["thanks"], ["all", "the", "best"], ["all", "good", "wishes"],
    ["with", "love"], ["see", "you", "soon"], ["take", "care"], ["sincerely"], ["signed"],
  ]

  private static func isClosing(_ line: LetterLine) -> Bool {
    let keys = line.words.map(\.key)
    let isShort = line.words.count <= 6 || (line.words.count <= 10 && line.tokens.last?.text == ",")
    return isShort && (!line.endsWithStop || keys.count <= 2) && closings.contains { keys.starts(with: $0) }
  }

  /// In any language: a few words and a comma on a line, and below it nothing but a name and a title.
  private static func looksLikeClosing(_ at: Int, in lines: [LetterLine]) -> Bool {
    let below = lines[(at + 1)...].filter { $0.role != .blank }
    return at > 0 && lines[at].role == .body && lines[at - 1].role == .blank && lines[at].words.count <= 6
      && lines[at].tokens.last?.text == ","
      && !below.isEmpty && below.count <= 6 && below.allSatisfy(isShort)
  }

  private static func isPostscript(_ line: LetterLine) -> Bool {
    ["ps", "p"].contains(line.words.first?.key ?? "") && line.words.count > 3
  }
}
