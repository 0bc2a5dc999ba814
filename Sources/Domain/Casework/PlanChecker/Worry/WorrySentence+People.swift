// SPDX-License-Identifier: MIT

extension WorrySentence {
  /// A word for one of the family; a partner in the dance or the laboratory is none.
  func isRelation(_ at: Int) -> Bool {
    let word = word(at)
    if word == "partner" || word == "partners" {
      return !["lab", "talk", "dance", "reading", "learning", "work", "training", "tennis"].contains(self.word(at - 1))
    }
    let more = [
      "ex", "parents", "parent", "husband", "wife", "sibling", "siblings", "brothers", "sisters", "uncles", "aunts", "cousins",
      "stepbrother", "stepsister", "grandparents", "carers",
    ]
    return !word.isEmpty && (Relation.group(word) != nil || more.contains(word))
  }

  private static let beforePeople: Set<String> = [
    "my", "his", "her", "their", "our", "your", "the", "a", "an", "little", "older", "younger", "big", "new", "old", "own", "violent",
    "drunk",
    "abusive", "step", "foster",
  ]

  /// After somebody is named these may follow; another word would make it theirs: `her knee`, `Mum's car`.
  private static let after: Set<String> = [
    "", "when", "if", "and", "with", "on", "in", "at", "for", "because", "so", "again", "sometimes", "every", "often", "hard", "too", "up",
    "after", "before", "or", "but", "last", "as", "while", "round", "until", "once", "twice", "most", "whenever", "over", "to", "that",
    "then",
    "all", "badly", "now", "down", "against", "across", "this", "who", "is", "was", "has", "he", "she", "i",
  ]

  /// The last word of a relation that begins here: `mum's new boyfriend`.
  func relation(from at: Int) -> Int? {
    var at = at
    var last: Int?
    while at < words.count {
      if isRelation(at) { last = at } else if !Self.beforePeople.contains(words[at]) { break }
      at += 1
    }
    return last.flatMap { Self.after.contains(word($0 + 1)) || word($0 + 1) == "a" && word($0 + 2) == "lot" ? $0 : nil }
  }

  /// The last word of the person whom something is done to, from here.
  func person(from at: Int) -> Int? {
    if ["me", "us", "him", "them"].contains(word(at)) { return at }
    if word(at) == "each" && word(at + 1) == "other" { return at + 1 }
    if let relation = relation(from: at) { return relation }
    let end = Self.beforePeople.contains(word(at)) && ["kids", "children", "baby"].contains(word(at + 1)) ? at + 1 : at
    let isPerson = end > at || word(at) == "her" || !name.isEmpty && word(at) == name
    return isPerson && (Self.after.contains(word(end + 1)) || word(end + 1) == "a" && word(end + 2) == "lot") ? end : nil
  }

  static let fillers: Set<String> = [
    "always", "sometimes", "often", "still", "will", "would", "has", "had", "have", "keeps", "kept", "started", "starts", "used", "to",
    "and",
    "just", "then", "shouts", "shouted", "shouting", "yells", "drinks", "drank", "gets", "got", "angry", "really", "who", "is", "was",
    "been",
    "be", "did", "might", "could", "may", "also", "even", "once", "again", "drunk", "being", "turns", "turned", "became", "becomes", "can",
    "very", "quite", "so", "he", "she", "they", "were", "are",
  ]

  /// Who is not of the family, or tells of others: where they stand, `he` may be anybody.
  static let others: Set<String> = [
    "boy", "boys", "girl", "girls", "pupil", "pupils", "lad", "lads", "kid", "class", "classmate", "friend", "friends", "mate", "mates",
    "school", "bus", "playground", "year", "teacher", "corridor", "lesson", "team", "bully", "bullies", "someone", "somebody", "says",
    "said",
    "thinks", "told", "tells", "tell", "worries", "worried", "reports", "saying", "dog", "cat", "mr", "mrs", "miss", "ms", "sir", "rings",
  ]

  /// May `he` in this sentence, at this place, be one of the family?
  func mayBeFamily(before at: Int) -> Bool { !holds(Self.others) && words.indices.contains { $0 < at && isRelation($0) } }

  /// Does one of the family do what the verb here says?
  func isDoneByFamily(_ verb: Int, to object: Int? = nil) -> Bool {
    var at = verb - 1
    var isPronoun = false
    while at >= 0, Self.fillers.contains(words[at]) {
      if ["he", "she", "they"].contains(words[at]) { isPronoun = true }
      at -= 1
    }
    if isRelation(at) {
      var first = at - 1
      while first >= 0, Self.beforePeople.contains(words[first]) || isRelation(first) { first -= 1 }
      let of: Set = ["seeing", "missing", "losing", "leaving", "visiting", "without", "about", "of", "with", "from"]
      return !of.contains(word(first)) || verb == at + 1 && word(verb).hasSuffix("ing")
    }
    return isPronoun && !holds(Self.others) && (mayBeFamily(before: verb) || object.map(isRelation) ?? false)
  }

  func isDenied(_ at: Int) -> Bool {
    before(at, 3).contains { ["not", "never", "no", "less", "isnt", "wasnt", "arent", "dont", "doesnt", "didnt", "nothing"].contains($0) }
  }
}
