// SPDX-License-Identifier: MIT

/// A sentence, read for words that may be about somebody's safety: few patterns, each narrow, so that what is asked is mostly meant.
struct WorrySentence {
  /// Small letters, without hyphens and apostrophes: `dont`, `stepdad`.
  let words: [String]
  /// The child's first name, as one of the words.
  let name: String

  /// Does a text hold such words?
  static func isWorry(_ text: String, child: String) -> Bool {
    let name = Words.of(child).first?.plain ?? ""
    var sentences: [[String]] = []
    for word in Words.of(text.replacing(";", with: ".")) {
      if word.startsSentence || sentences.isEmpty { sentences.append([]) }
      sentences[sentences.count - 1].append(word.plain)
    }
    return sentences.contains { WorrySentence(words: $0, name: name).isWorry }
  }

  private var isWorry: Bool {
    words.indices.contains { at in
      keepsSecret(at) || isRefuge(at) || isHarmOfSelf(at) || isAbuse(at) || isBlow(at) || isByFamily(at) || isThrown(at) || isViolent(at)
        || isThreat(at) || isFear(at) || isLocked(at)
    }
  }

  func word(_ at: Int) -> String { words.indices.contains(at) ? words[at] : "" }

  func holds(_ list: Set<String>) -> Bool { words.contains(where: list.contains) }

  func next(_ at: Int, _ count: Int) -> ArraySlice<String> { words[min(at + 1, words.count)..<min(at + 1 + count, words.count)] }

  func before(_ at: Int, _ count: Int) -> ArraySlice<String> { words[max(0, at - count)..<at] }

  /// `don't tell`, `not to tell`, `can't tell anyone`; not `don't tell me off`.
  private func keepsSecret(_ at: Int) -> Bool {
    let object = word(at + 1)
    let others: Set = [
      "off", "apart", "class", "everyone", "everybody", "time", "jokes", "lies", "answer", "answers", "surprise", "present", "birthday",
    ]
    guard words[at] == "tell", !["me", "us"].contains(object), word(at + 2) != "to", !next(at, 6).contains(where: others.contains) else {
      return false
    }
    let isAnyone = ["anyone", "anybody", "nobody"].contains(object) || object == "no" && word(at + 2) == "one"
    let (one, two, three) = (word(at - 1), word(at - 2), word(at - 3))
    if one == "to" { return two == "not" }
    if ["cant", "cannot", "couldnt"].contains(one) || one == "not" && two == "can" { return isAnyone }
    guard one == "dont" || one == "not" && two == "do" else { return false }
    let who = one == "dont" ? two : three
    if ["i", "we"].contains(who) { return isAnyone || isRelation(at + 1) }
    return ["", "please", "said", "says", "saying", "and", "but", "so", "just", "me", "him", "her", "that", "miss", "sir"].contains(who)
  }

  /// `from the refuge`, `in a refuge`; not `the library is her refuge`.
  private func isRefuge(_ at: Int) -> Bool {
    guard words[at] == "refuge" else { return false }
    let (one, two) = (word(at - 1), word(at - 2))
    if words.count == 1 || ["women", "womens"].contains(one) || ["worker", "place", "staff"].contains(word(at + 1)) { return true }
    guard !["of", "from"].contains(word(at + 1)) else { return false }
    if one == "the" { return !["is", "was", "as", "be", "becomes", "became"].contains(two) }
    let ways = ["in", "to", "from", "at", "into", "left"]
    return ways.contains(one) || one == "a" && ways.contains(two)
  }

  private static let lessons: Set<String> = ["awareness", "assembly", "policy", "training", "lesson", "lessons", "prevention"]

  static let accidents: Set<String> = [
    "pe", "football", "rugby", "netball", "hockey", "playing", "played", "fell", "falling", "gym", "trampoline", "bike", "scooter", "skate",
    "skateboard", "climbing", "running", "training", "ice", "tripped", "slipped", "swimming", "dance", "dancing", "playground", "match",
  ]

  /// `cuts herself`; not `cuts herself off`, `hurt himself at football`.
  private func isHarmOfSelf(_ at: Int) -> Bool {
    let word = words[at]
    if word.hasPrefix("suicid") || word == "die" && before(at, 1) == ["to"] && ["want", "wants", "wanted"].contains(self.word(at - 2)) {
      return true
    }
    if word.hasPrefix("selfharm") || word == "self" && self.word(at + 1).hasPrefix("harm") {
      return !next(at, 2).contains(where: Self.lessons.contains)
    }
    guard ["myself", "herself", "himself", "themselves"].contains(self.word(at + 1)) else { return false }
    let after = self.word(at + 2)
    switch word {
    case "kill", "kills", "killing": return !["laughing", "to", "over", "with"].contains(after)
    case "cut", "cuts", "cutting":
      return !["off", "short", "a", "an", "some", "out", "loose", "free", "shaving", "cooking", "slack", "on"].contains(after)
    case "hurt", "hurts", "hurting", "harm", "harms", "harming": return !holds(Self.accidents)
    default: return false
    }
  }

  private func isAbuse(_ at: Int) -> Bool {
    words[at] == "domestic" && ["abuse", "violence"].contains(word(at + 1)) && !next(at + 1, 1).contains(where: Self.lessons.contains)
  }
}
