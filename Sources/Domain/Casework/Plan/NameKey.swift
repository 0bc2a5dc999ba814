// SPDX-License-Identifier: MIT

/// Names and relations in the many ways in which people and word processors write them.
enum NameKey {
  /// A word by its plain small letters: `O’Rourke` and `O'Rourke`, `José` and `Jose` are one.
  static func of(_ word: String) -> String {
    String(word.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }.map(plain)).lowercased()
  }

  /// A whole name: `Mr. Lee`, `Mr Lee` and `mr lee` are one person.
  static func whole(_ name: String) -> String { Words.of(visible(name)).map { of($0.text) }.joined(separator: " ") }

  /// `Dad'll` and `Darren's` without what stands after the apostrophe.
  static func withoutEnding(_ word: String) -> String { String(word.prefix { !"'\u{2019}".contains($0) }) }

  /// A text without signs that nobody sees: they could stand in the middle of a name.
  static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
  }

  /// A letter without its marks, by its own name: LATIN SMALL LETTER E WITH ACUTE. Marks that stand alone are no letters.
  private static func plain(_ scalar: Unicode.Scalar) -> Character {
    let words = scalar.value > 127 ? (scalar.properties.name ?? "").split(separator: " ") : []
    guard words.first == "LATIN", let with = words.firstIndex(of: "WITH"), words[with - 1].count == 1 else { return Character(scalar) }
    return Character(words[with - 1].lowercased())
  }

  /// The relation a word means, also in plural and in words of other languages that are common in England.
  static func relation(_ plain: String) -> Int? {
    if let group = Relation.group(plain) { return group }
    if plain.hasSuffix("s"), let group = Relation.group(String(plain.dropLast())) { return group }
    return others[plain].flatMap(Relation.group)
  }

  private static let others = [
    "baba": "dad", "babas": "dad", "abbu": "dad", "abba": "dad", "abu": "dad", "abi": "dad", "tata": "dad", "tato": "dad", "pops": "dad",
    "pa": "dad", "ammi": "mum", "ammu": "mum", "amma": "mum", "mama": "mum", "mamas": "mum", "maa": "mum", "umi": "mum", "mamma": "mum",
  ]

  /// Words for somebody who was or is a parent's partner: they may mean a parent who is left out.
  static let formerPartners: Set<String> = [
    "ex", "exhusband", "exwife", "expartner", "exboyfriend", "exgirlfriend", "husband", "husbands", "wife", "wifes", "hubby",
  ]
  static let partners: Set<String> = ["partner", "partners", "boyfriend", "boyfriends", "girlfriend", "girlfriends", "fella"]
}
