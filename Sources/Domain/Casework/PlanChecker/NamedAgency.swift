// SPDX-License-Identifier: MIT

/// A service that a barrier may name, and the words by which somebody from there is known in the room.
struct NamedAgency {
  /// What a message calls it.
  let name: String
  /// How a barrier names it; capitals are meant as such, `therap*` stands for every ending.
  let named: [String]
  /// How else somebody from there is known.
  var known: [String] = []
  /// A word before it, or after it, with which it is no service: `council estate`, `in hospital`.
  var notAfter: [String] = []
  var notBefore: [String] = []
  /// Is it of the health side, and may another of that side speak for it, as a school nurse does for a surgery?
  var health: Health = .no
  /// Does it keep somebody safe, so that a call may put them at risk?
  var isSafetys = false

  enum Health {
    case no
    case itself
    case anybody
  }

  /// What to do about it.
  var suggestion: String {
    isSafetys
      ? "Ask whoever it helps first, alone, whether it is safe to ring them." : "Ring them, so that it is their plan too."
  }

  /// Those that a text names.
  static func named(in text: String) -> [NamedAgency] {
    let words = Words.of(text)
    return all.filter { $0.isNamed(in: words) }
  }

  /// Is somebody from there, by their name, role and agency?
  func isKnown(by words: [Word]) -> Bool {
    health == .anybody && Self.isHealth(words) || (named + known).contains { !Self.places(of: $0, in: words).isEmpty }
  }

  /// Of a health service: an educational psychologist is of the council, and a school’s lead for mental health is of the school.
  static func isHealth(_ words: [Word]) -> Bool {
    var rest = words
    for phrase in schoolSide {
      for range in places(of: phrase, in: rest).reversed() { rest.removeSubrange(range) }
    }
    if rest.count < words.count || words.contains(where: { $0.text == "EP" }) { rest.removeAll { $0.lower.hasPrefix("psycholog") } }
    return Services.isHealth(rest)
  }

  private static let schoolSide = [
    "educational psycholog*", "education psycholog*", "educational and child psycholog*", "ed psych*", "mental health lead",
    "mental health champion", "mental health first aider", "health and safety", "health and social care", "behaviour consultant",
    "education consultant",
  ]

  private func isNamed(in words: [Word]) -> Bool {
    named.flatMap { Self.places(of: $0, in: words) }.contains { place in
      let before = place.lowerBound > 0 ? words[place.lowerBound - 1].lower : ""
      let after: Word? = place.upperBound < words.count ? words[place.upperBound] : nil
      return !notAfter.contains(before) && !notBefore.contains { Self.matches(after, $0) }
        && !Self.isSomebodysJob(words[..<place.lowerBound].map(\.lower))
    }
  }

  /// `Mum works nights at the hospital`, `Dad is a social worker`: where somebody works helps nobody with a barrier.
  private static func isSomebodysJob(_ before: [String]) -> Bool {
    var words = before
    let article = words.last.flatMap { ["a", "an", "the"].contains($0) ? $0 : nil }
    if article != nil { words.removeLast() }
    guard let last = words.last else { return false }
    let isWork = words.dropLast().suffix(4).contains { ["work", "works", "working", "worked", "job", "shift", "shifts"].contains($0) }
    if isWork, ["at", "for", "in", "as"].contains(last) { return true }
    return ["a", "an"].contains(article) && ["is", "was", "be", "become", "as"].contains(last) && words.dropLast().last != "there"
  }

  /// Where the words of a phrase stand one after another.
  private static func places(of phrase: String, in words: [Word]) -> [Range<Int>] {
    let wanted = phrase.split(separator: " ").map(String.init)
    guard words.count >= wanted.count else { return [] }
    return (0...(words.count - wanted.count)).map { $0..<($0 + wanted.count) }.filter { range in
      zip(words[range], wanted).allSatisfy(matches)
    }
  }

  private static func matches(_ word: Word?, _ wanted: String) -> Bool {
    guard let word else { return false }
    if wanted.hasSuffix("*") { return word.lower.hasPrefix(wanted.dropLast()) }
    return wanted == wanted.uppercased() ? word.text == wanted : word.lower == wanted
  }
}
