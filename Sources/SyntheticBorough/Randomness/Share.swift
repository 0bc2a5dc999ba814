// SPDX-License-Identifier: MIT

/// Cuts a whole into parts by weight, to the last one.
enum Share {
  /// Parts that add up to the whole exactly.
  static func of(_ whole: Int, by weights: [Int]) -> [Int] {
    let total = max(weights.reduce(0, +), 1)
    var sum = 0
    var given = 0
    return weights.map { weight in
      sum += weight
      let upTo = whole * sum / total
      defer { given = upTo }
      return upTo - given
    }
  }
}
