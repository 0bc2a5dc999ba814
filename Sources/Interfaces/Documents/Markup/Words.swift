// SPDX-License-Identifier: MIT

/// Words for numbers and lists in sentences: small integers in words, large ones in digits.
enum Words {
  private static let small = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]
  private static let ordinals = [
    "", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
  ]

  /// `ten`, `21`.
  static func count(_ number: Int) -> String { small.indices.contains(number) ? small[number] : String(number) }

  /// `second` of `second lowest`; empty for the first, for which "lowest" alone is said.
  static func ordinal(_ number: Int) -> String { ordinals.indices.contains(number) ? ordinals[number] : digitsOrdinal(number) }

  /// `138th`.
  static func digitsOrdinal(_ number: Int) -> String {
    let ending: String
    switch (number % 100, number % 10) {
    case (11...13, _): ending = "th"
    case (_, 1): ending = "st"
    case (_, 2): ending = "nd"
    case (_, 3): ending = "rd"
    default: ending = "th"
    }
    return String(number) + ending
  }

  /// First letter large.
  static func capital(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
