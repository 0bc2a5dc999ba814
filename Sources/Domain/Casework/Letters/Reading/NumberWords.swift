// SPDX-License-Identifier: MIT

/// Small numbers written as words.
enum NumberWords {
  private static let units = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  /// The number a word names; nil where it names none.
  static func value(_ word: String) -> Int? {
    if let unit = units.firstIndex(of: word) { return unit }
    if let ten = tens.firstIndex(of: word) { return (ten + 2) * 10 }
    let parts = word.split(separator: "-").map(String.init)
    if parts.count == 2, let ten = tens.firstIndex(of: parts[0]), let unit = units.firstIndex(of: parts[1]), (1...9).contains(unit) {
      return (ten + 2) * 10 + unit
    }
    return word == "hundred" ? 100 : nil
  }
}
