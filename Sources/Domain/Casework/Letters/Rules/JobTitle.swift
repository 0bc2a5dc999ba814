// SPDX-License-Identifier: MIT

/// A run of capital words that ends in what people are: `Education Welfare Officer`, `Designated Safeguarding Lead`.
enum JobTitle {
  private static let ends: Set<String> = [
    "officer", "officers", "lead", "leader", "manager", "coordinator", "team", "teacher", "adviser", "advisor", "head", "headteacher",
    "worker", "practitioner", "service", "services", "nurse", "governor", "clerk", "mentor", "assistant", "director", "principal", "tutor",
    "hub", "department", "centre",
  ]

  static func contains(_ words: Range<Int>, in passage: LetterPassage) -> Bool {
    let all = passage.words
    guard all[words].allSatisfy({ $0.token.isCapital }) else { return false }
    var index = words.upperBound - 1
    while index < all.count, all[index].token.isCapital {
      if ends.contains(all[index].key) { return true }
      index += 1
    }
    return false
  }
}
