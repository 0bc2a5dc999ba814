// SPDX-License-Identifier: MIT

/// Finds people who are not asked in words and fields, so that they can be left out. The one place that knows their names.
struct HiddenPeople: Sendable {
  /// How sure a text speaks of one of them.
  enum Mention: Comparable {
    case no, perhaps, yes
  }

  private var given: Set<String> = []
  private var others: Set<String> = []
  private var surnames: Set<String> = []
  private var relations: Set<Int> = []
  /// Relations said in several words, `mum's ex`, by their letters.
  private var phrases: Set<String> = []
  let isEmpty: Bool

  init(_ plan: Plan) { self.init(of: [plan]) }

  /// Whoever one of several plans of a child leaves out, by every name that any of them gives to that name or that relation.
  init(of plans: [Plan]) {
    let each = plans.map { HiddenPeople($0.family) }
    func isHidden(_ name: String, _ relation: String?) -> Bool { each.contains { $0.isNamed(name, relation) } }
    let family = plans.flatMap(\.family).map { member in
      var member = member
      if isHidden(member.name, member.relation) { member.notAsked = member.notAsked ?? .keptElsewhere }
      return member
    }
    let others = plans.flatMap { plan -> [(name: String, role: String?)] in
      plan.team.map { ($0.name, $0.role) } + plan.voices.map { ($0.name ?? "", $0.who) }
        + plan.rows.compactMap(\.responsible).map { ($0.name, $0.role) }
    }
    let hidden = others.filter { isHidden($0.name, $0.role) }.map { person in
      Plan.FamilyMember(
        name: person.name, relation: Relation.group(ofText: person.role) == nil ? nil : person.role, notAsked: .keptElsewhere)
    }
    self.init(family + hidden)
  }

  private init(_ family: [Plan.FamilyMember]) {
    let hidden = family.filter { $0.notAsked != nil }
    let known = family.filter { $0.notAsked == nil }
    isEmpty = hidden.isEmpty
    let knownNames = Set(known.flatMap { Words.of($0.name).map { NameKey.of($0.text) } })
    let knownRelations = Set(known.compactMap { Relation.group(ofText: $0.relation) ?? Relation.group(ofText: $0.name) })
    for person in hidden {
      let words = Words.of(person.name).filter { !Self.titles.contains($0.plain) && Relation.group($0.plain) == nil }
      if let first = words.first, words.count > 1 || !Self.hasTitle(person.name) { given.insert(NameKey.of(first.text)) }
      others.formUnion(words.dropFirst().map { NameKey.of($0.text) }.filter { !knownNames.contains($0) })
      if words.count == 1, Self.hasTitle(person.name) { others.insert(NameKey.of(words[0].text)) }
      let isOfSomebody = person.relation.map(Self.isOfSomebody) ?? false
      if !isOfSomebody, let group = Relation.group(ofText: person.relation) ?? Relation.group(ofText: person.name) {
        if !knownRelations.contains(group) { relations.insert(group) }
      } else if let relation = person.relation, !Words.isEmpty(relation) {
        phrases.insert(Words.of(relation).map { NameKey.of($0.text) }.joined())
      }
      for part in words.dropFirst().flatMap({ $0.text.split(separator: "-") }) { surnames.insert(NameKey.of(String(part))) }
    }
  }

  /// Does a text that would be read by others speak of one of them?
  func mention(in text: String?) -> Mention {
    guard let text, !isEmpty else { return .no }
    let words = Words.of(NameKey.visible(text))
    let named = Relation.mentioned(in: words) + words.compactMap { NameKey.relation(NameKey.of(NameKey.withoutEnding($0.text))) }
    if named.contains(where: relations.contains) || holdsPhrase(words) { return .yes }
    return max(words.map(mention).max() ?? .no, partner(words), titled(words))
  }

  /// `Mum's ex`, `half brother`: the letters of one to four words together.
  private func holdsPhrase(_ words: [Word]) -> Bool {
    guard !phrases.isEmpty else { return false }
    let keys = words.map { NameKey.of($0.text) }
    return keys.indices.contains { at in
      (1...4).contains { at + $0 <= keys.count && phrases.contains(keys[at..<(at + $0)].joined()) }
    }
  }

  /// `Mr Hale` and `Mr Smith` of Smith-Jones: a surname that others may have too.
  private func titled(_ words: [Word]) -> Mention {
    zip(words, words.dropFirst()).contains { title, name in
      Self.titles.contains(title.plain) && surnames.contains(NameKey.of(name.text))
    } ? .perhaps : .no
  }

  /// `Mum's ex` is not mum.
  static func isOfSomebody(_ relation: String) -> Bool {
    ["'s ", "\u{2019}s ", "s' ", "s\u{2019} ", " of "].contains { relation.lowercased().contains($0) }
  }

  /// `Her ex`, `Mum's husband` where a parent or a parent's partner is left out; `partner` has other meanings too.
  private func partner(_ words: [Word]) -> Mention {
    guard relations.contains(where: Relation.parentsAndPartners.contains) else { return .no }
    if words.contains(where: { NameKey.formerPartners.contains($0.plain) }) { return .yes }
    return words.contains { NameKey.partners.contains($0.plain) } ? .perhaps : .no
  }

  private func mention(_ word: Word) -> Mention {
    // Scripts without capitals have names all the same.
    guard word.isCapital || word.text.first.map({ !$0.isLowercase && !$0.isNumber }) ?? false else { return .no }
    // `Gorvans phone` and `Gorvan'll`: the apostrophe is often forgotten, or stands before another word.
    let key = NameKey.of(word.text)
    var keys = [key]
    if key.count > 3, key.hasSuffix("s") { keys.append(String(key.dropLast())) }
    keys.append(NameKey.of(NameKey.withoutEnding(word.text)))
    if keys.contains(where: others.contains) { return .yes }
    guard keys.contains(where: given.contains) else { return .no }
    return word.startsSentence && Self.commonWords.contains(word.lower) ? .perhaps : .yes
  }

  /// Is somebody named in a field (a name, a role, an id) one of them? Here a name counts in any spelling, and ids are split at every sign.
  func isNamed(_ fields: String?...) -> Bool {
    guard !isEmpty else { return false }
    return fields.contains { field in
      guard let field else { return false }
      if mention(in: field) != .no { return true }
      let parts = ([field] + field.split { !$0.isLetter }.map(String.init)).map(NameKey.of)
      return parts.contains { given.contains($0) || others.contains($0) || NameKey.relation($0).map(relations.contains) ?? false }
    }
  }

  static let titles = ["mr", "mrs", "ms", "miss", "mx", "dr"]
  private static func hasTitle(_ name: String) -> Bool { Words.of(name).first.map { titles.contains($0.plain) } ?? false }

  /// First names that are also words of every day.
  private static let commonWords: Set<String> = [
    "will", "mark", "grace", "hope", "faith", "joy", "may", "june", "april", "rose", "lily", "daisy", "ivy", "summer", "autumn", "dawn",
    "eve",
    "bill", "rob", "art", "drew", "frank", "grant", "guy", "miles", "nick", "pat", "penny", "ray", "sue", "victor", "chase", "hunter",
    "mason",
    "max", "bob", "dean", "gene", "ruby", "pearl", "amber", "crystal", "melody", "robin", "star", "angel", "christian", "destiny",
    "precious",
    "heather", "holly", "hazel", "olive", "poppy", "violet", "iris", "carol", "ash", "cliff", "dale", "glen", "heath", "jay", "lee",
    "rowan",
    "sandy", "charity", "patience", "constance", "bishop", "carter", "cook", "major", "page", "reed", "stone", "storm", "wade", "josh",
    "jack",
  ]
}
