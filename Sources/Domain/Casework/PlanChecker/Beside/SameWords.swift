// SPDX-License-Identifier: MIT

/// How many words of one text stand in another, one after the other as they were written.
///
/// The longest common subsequence is counted: a copied row keeps its order, and words of every day that two rows share in another order
/// are no copy. The share is of the first text's own words, so that a row that was copied and went on, or was cut, is still found.
struct SameWords: Equatable, Sendable {
  /// From this share on two rows count as the same.
  static let copied = 0.8

  /// Words of the first text.
  let words: Int
  /// Those that stand in the second.
  let same: Int

  /// From 0 to 1; of no words none are the same.
  var share: Double { words == 0 ? 0 : Double(same) / Double(words) }
  var isCopied: Bool { words > 0 && share >= Self.copied }

  /// Compares two lists of words.
  init(_ own: [String], in other: [String]) {
    words = own.count
    same = Self.longest(own, other)
  }

  /// Could they be the same at all? Says no at once where order does not matter, and is never wrong with a no.
  static func mayBeCopied(_ own: [String], _ other: Set<String>) -> Bool {
    Double(own.count { other.contains($0) }) >= copied * Double(own.count)
  }

  private static func longest(_ own: [String], _ other: [String]) -> Int {
    guard !own.isEmpty, !other.isEmpty else { return 0 }
    var row = [Int](repeating: 0, count: other.count + 1)
    for word in own {
      var corner = 0
      for (index, theirs) in other.enumerated() {
        let above = row[index + 1]
        row[index + 1] = word == theirs ? corner + 1 : max(above, row[index])
        corner = above
      }
    }
    return row[other.count]
  }
}
