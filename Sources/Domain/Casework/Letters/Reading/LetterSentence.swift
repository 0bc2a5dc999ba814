// SPDX-License-Identifier: MIT

/// A sentence: it ends at a stop or at the end of its line.
struct LetterSentence: Sendable {
  let tokens: [LetterToken]
  let role: LetterLine.Role

  /// Words, numbers and fields; a hyphened word once.
  var wordCount: Int { tokens.count { $0.kind != .sign && !$0.isJoined } }

  /// The sentences of one line.
  static func cut(_ line: LetterLine) -> [LetterSentence] {
    var sentences: [LetterSentence] = []
    var tokens: [LetterToken] = []
    func end() {
      if tokens.contains(where: { $0.kind != .sign }) { sentences.append(LetterSentence(tokens: tokens, role: line.role)) }
      tokens = []
    }
    for (index, token) in line.tokens.enumerated() {
      tokens.append(token)
      guard token.kind == .sign, stops.contains(token.text) else { continue }
      let next = line.tokens.indices.contains(index + 1) ? line.tokens[index + 1] : nil
      if token.text == ".", let before = tokens.dropLast().last, before.end == token.start, isAbbreviation(before) { continue }
      // A quotation mark after the stop belongs to this sentence; a stop with no blank after it is inside a word (`school.uk`).
      if let next, next.start == token.end, !(next.kind == .sign) { continue }
      if let next, next.start == token.end, next.kind == .sign { continue }
      end()
    }
    end()
    return split(sentences)
  }

  private static let stops: Set<String> = [".", "!", "?", "\u{2026}"]
  static let abbreviations: Set<String> = ["mr", "mrs", "ms", "dr", "st", "no", "tel", "ext", "eg", "ie", "rev", "prof"]

  private static func isAbbreviation(_ token: LetterToken) -> Bool {
    guard token.kind == .word else { return false }
    return abbreviations.contains(token.key) || (token.text.count == 1 && token.text != "I")
  }

  /// A stop followed by closing signs ends the sentence after them: `“Are you well?” We asked …`.
  private static func split(_ sentences: [LetterSentence]) -> [LetterSentence] {
    sentences.flatMap { sentence -> [LetterSentence] in
      var out: [LetterSentence] = []
      var part: [LetterToken] = []
      for (index, token) in sentence.tokens.enumerated() {
        part.append(token)
        let next = sentence.tokens.indices.contains(index + 1) ? sentence.tokens[index + 1] : nil
        guard let next, token.kind == .sign, !stops.contains(token.text), next.start > token.end, next.isCapital || next.kind == .field
        else { continue }
        guard let stop = part.dropLast().last(where: { !closers.contains($0.text) }), stops.contains(stop.text),
          closers.contains(token.text)
        else {
          continue
        }
        out.append(LetterSentence(tokens: part, role: sentence.role))
        part = []
      }
      if part.contains(where: { $0.kind != .sign }) { out.append(LetterSentence(tokens: part, role: sentence.role)) }
      return out
    }
  }

  private static let closers: Set<String> = ["\"", "\u{201D}", "\u{2019}", "'", ")", "*", "_"]
}
