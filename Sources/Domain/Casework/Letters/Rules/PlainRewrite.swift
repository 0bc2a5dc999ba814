// SPDX-License-Identifier: MIT

/// The same sentence with shorter words, cut in two where it can be.
enum PlainRewrite {
  static func of(_ sentence: LetterSentence, in letter: Letter) -> String {
    let plain = shortened(letter.text(of: sentence.tokens))
    return cut(plain)
  }

  /// Long words replaced, whole words only.
  private static func shortened(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for pair in PlainEquivalents.pairs {
      let long = pair.long.split(separator: " ").map(String.init)
      var at = 0
      while at + long.count <= words.count {
        let part = words[at..<(at + long.count)]
        let tail = part.last?.reversed().prefix { !$0.isLetter && !$0.isNumber }.reversed().map(String.init).joined() ?? ""
        let bare = part.joined(separator: " ").lowercased()
        let isCapital = part.first?.first?.isUppercase ?? false
        // A capital inside the sentence belongs to a name: the Education Act keeps its own.
        if bare == pair.long + tail, !isCapital || at == 0 {
          words.replaceSubrange(
            at..<(at + long.count), with: [(isCapital ? pair.plain.prefix(1).uppercased() + pair.plain.dropFirst() : pair.plain) + tail])
        }
        at += 1
      }
    }
    return words.joined(separator: " ")
  }

  private static let beginners: Set<String> = [
    "we", "you", "i", "it", "they", "he", "she", "this", "there", "if", "please", "the", "your", "our",
  ]

  /// Two sentences where a clause of its own begins, nearest to the middle.
  private static func cut(_ text: String) -> String {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 16 else { return text }
    let places = words.indices.dropFirst(5).dropLast(4).filter { at in
      let joint = words[at].lowercased()
      return ["and", "but", "so"].contains(joint) && beginners.contains(words[at + 1].lowercased())
    }
    guard let place = places.min(by: { abs($0 - words.count / 2) < abs($1 - words.count / 2) }) else {
      return "In two or three short sentences: " + text
    }
    var first = words[..<place].joined(separator: " ")
    while let last = first.last, ",;:".contains(last) { first.removeLast() }
    let keep = words[place].lowercased() == "and" ? place + 1 : place
    let second = words[keep...].joined(separator: " ")
    return first + ". " + second.prefix(1).uppercased() + second.dropFirst()
  }
}
