// SPDX-License-Identifier: MIT

/// Whether a phrase is denied: "nobody is to blame", "this is not a fine".
///
/// The word that denies stands up to eight words before, with no clause of its own between: in "if you do not come in, you may be
/// fined" the fine is not denied.
enum Negation {
  private static let deniers: Set<String> = [
    "not", "no", "never", "nobody", "none", "without", "neither", "nor", "nothing", "rather", "instead", "isn't", "hardly",
  ]
  private static let subjects: Set<String> = ["you", "we", "i", "they", "he", "she", "it", "this", "that", "there", "council", "school"]
  private static let verbs: Set<String> = [
    "will", "may", "might", "could", "can", "would", "must", "shall", "are", "is", "was", "were", "have", "has", "risk", "face", "should",
    "had", "need",
  ]
  private static let conditions: Set<String> = ["if", "unless", "should", "where", "when", "failure", "as", "because", "since"]

  static func denies(_ words: [LetterPassage.Word], before at: Int) -> Bool {
    var index = at - 1
    while index >= max(0, at - 8) {
      let key = words[index].key
      if deniers.contains(key) {
        return !isOfCondition(words, index, until: at) && !isOnlyOrYet(words, index) && !isReluctant(words, index, at)
      }
      if verbs.contains(key), index > 0, subjects.contains(words[index - 1].key),
        !(index + 1 < at && deniers.contains(words[index + 1].key))
      {
        // A clause of its own; only what stands inside it can deny.
        return index >= 2 && denied(words, index - 1)
      }
      index -= 1
    }
    return false
  }

  /// "No one of us thinks you are": the word that denies governs the clause.
  private static func denied(_ words: [LetterPassage.Word], _ subject: Int) -> Bool {
    let before = words[max(0, subject - 5)..<subject]
    let thought = before.contains {
      ["think", "thinks", "say", "says", "saying", "mean", "means", "believe", "thinking", "suggest", "suggesting"].contains($0.key)
    }
    return thought && before.contains { deniers.contains($0.key) }
  }

  private static func isOfCondition(_ words: [LetterPassage.Word], _ at: Int, until end: Int) -> Bool {
    for index in stride(from: at - 1, through: max(0, at - 8), by: -1) where conditions.contains(words[index].key) {
      return !words[(index + 1)...at].contains { $0.followsSign }
    }
    return false
  }

  /// "Not only", "no option but", "no excuse": denied words that deny nothing.
  private static func isOnlyOrYet(_ words: [LetterPassage.Word], _ at: Int) -> Bool {
    guard at + 1 < words.count else { return false }
    return ["only", "option", "alternative", "choice", "longer", "hesitate", "just", "doubt"].contains(words[at + 1].key)
  }

  /// "We do not want to have to fine you" is a threat in a soft coat.
  private static func isReluctant(_ words: [LetterPassage.Word], _ at: Int, _ end: Int) -> Bool {
    words[at..<end].contains { ["want", "wants", "wish", "wishes"].contains($0.key) }
  }
}
