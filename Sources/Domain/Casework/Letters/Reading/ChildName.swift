// SPDX-License-Identifier: MIT

/// The name by which a letter calls the child, so that a kinder line can use it too.
enum ChildName {
  static func find(in passages: [LetterPassage]) -> String {
    for passage in passages {
      if let field = passage.tokens.first(where: { ["{child}", "{first_name}", "{name}"].contains($0.text) }) { return field.text }
    }
    for passage in passages where passage.role == .body || passage.role == .subject {
      for (index, word) in passage.words.enumerated() where isNamed(passage.words, index) {
        return word.token.text.hasSuffix("s") || !word.key.contains("'") ? stem(word.token.text) : word.token.text
      }
    }
    return "your child"
  }

  /// `Sam has missed`, `Sam's attendance`, `your son Sam`.
  private static func isNamed(_ words: [LetterPassage.Word], _ at: Int) -> Bool {
    guard ChildWords.isName(words[at]) else { return false }
    let before = at > 0 ? words[at - 1] : nil
    if let before, ["mr", "mrs", "ms", "miss", "dr"].contains(before.key) || ChildWords.isName(before) { return false }
    if let before, ["son", "daughter", "child"].contains(before.key) { return true }
    guard at + 1 < words.count else { return false }
    let next = words[at + 1].key
    if words[at].key.hasSuffix("'s") { return aboutSchool.contains(next) }
    return ["has", "is", "was", "had", "missed", "came"].contains(next)
      && words[(at + 1)...].prefix(6).contains { followers.contains($0.key) || $0.token.kind == .number }
  }

  private static let aboutSchool: Set<String> = ["attendance", "absence", "absences", "punctuality", "attending", "teacher", "class"]
  private static let followers: Set<String> = [
    "missed", "absent", "off", "away", "not", "late", "been", "unwell", "ill", "school", "back", "in", "persistent", "persistently",
  ]

  private static func stem(_ text: String) -> String {
    for ending in ["'s", "\u{2019}s"] where text.hasSuffix(ending) { return String(text.dropLast(2)) }
    return text
  }
}
