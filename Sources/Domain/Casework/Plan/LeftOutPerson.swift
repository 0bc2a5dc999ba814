// SPDX-License-Identifier: MIT

/// Whether two plans of a child leave out the same person.
enum LeftOutPerson {
  /// By the names where both have one, else by what they are to the child.
  static func isSame(_ one: Plan.FamilyMember, _ other: Plan.FamilyMember) -> Bool {
    let (a, b) = (name(one.name), name(other.name))
    guard a.isEmpty || b.isEmpty else {
      // A title with a surname says as much as the surname; of two given names the surname says nothing.
      return a.isSurname || b.isSurname ? a.words.last == b.words.last : a.words.first == b.words.first
    }
    let relations = (relation(one), relation(other))
    return !relations.0.isEmpty && relations.0 == relations.1
  }

  private struct Name {
    let words: [String]
    let isSurname: Bool
    var isEmpty: Bool { words.isEmpty }
  }

  private static func name(_ text: String) -> Name {
    let words = Words.of(NameKey.visible(text))
    let named = words.filter { !HiddenPeople.titles.contains($0.plain) && NameKey.relation(NameKey.of($0.text)) == nil }
    let hasTitle = words.first.map { HiddenPeople.titles.contains($0.plain) } ?? false
    return Name(words: named.map { NameKey.of($0.text) }, isSurname: hasTitle && named.count == 1)
  }

  /// `Dad` and `her father` are one; `mum's ex` is what its words say.
  private static func relation(_ member: Plan.FamilyMember) -> String {
    let text = Words.isEmpty(member.relation) ? member.name : member.relation ?? ""
    if HiddenPeople.isOfSomebody(text) { return Words.of(text).map { NameKey.of($0.text) }.joined(separator: " ") }
    if let group = Relation.group(ofText: text) { return "group \(group)" }
    return Words.of(text).map { NameKey.of($0.text) }.joined(separator: " ")
  }
}
