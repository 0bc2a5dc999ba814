// SPDX-License-Identifier: MIT

/// The words for one relation to a child: `dad`, `father` and `daddy` are the same person.
enum Relation {
  private static let groups: [[String]] = [
    ["dad", "daddy", "father", "papa"], ["mum", "mummy", "mom", "mam", "mammy", "mother"],
    ["stepdad", "stepfather"], ["stepmum", "stepmother", "stepmom"],
    ["nan", "nana", "nanna", "nanny", "gran", "granny", "grandma", "grandmother"],
    ["grandad", "granddad", "grandpa", "grandfather", "gramps"],
    ["uncle"], ["aunt", "auntie", "aunty"], ["brother"], ["sister"], ["cousin"], ["boyfriend", "girlfriend", "partner", "expartner"],
    ["carer", "guardian"],
  ]

  /// Groups of parents, step-parents and partners.
  static let parentsAndPartners: Set<Int> = Set(["dad", "mum", "stepdad", "stepmum", "partner"].compactMap(group))

  /// The number of the relation's group; nil for a word that is none.
  static func group(_ plain: String) -> Int? {
    let word = plain.hasPrefix("great") ? String(plain.dropFirst(5)) : plain
    return groups.firstIndex { $0.contains(word) }
  }

  /// The relation a text such as `her step dad` names: the last word that is one.
  static func group(ofText text: String?) -> Int? {
    guard let text else { return nil }
    return mentioned(in: Words.of(text)).last
  }

  /// Every relation a text mentions; `step dad` is one word.
  static func mentioned(in words: [Word]) -> [Int] {
    words.indices.compactMap { index in
      let before = index > 0 ? words[index - 1].plain : ""
      return group(before == "step" ? "step" + words[index].plain : words[index].plain)
    }
  }

  /// A parent or carer.
  static func isParent(_ text: String?) -> Bool {
    guard let text else { return false }
    let words = Words.of(text)
    return mentioned(in: words).contains { [0, 1, 2, 3, 12].contains($0) } || words.contains { ["parent", "parents"].contains($0.plain) }
  }

  /// Anybody of the family.
  static func isFamily(_ text: String?) -> Bool {
    guard let text else { return false }
    let words = Words.of(text)
    return isParent(text) || !mentioned(in: words).isEmpty
      || words.contains { ["family", "child", "student", "pupil", "young", "sibling", "grandparent"].contains($0.plain) }
  }
}
