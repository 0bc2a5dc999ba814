// SPDX-License-Identifier: MIT

/// Seeded chance: the same seed gives the same throws on every machine, since everything is whole numbers.
///
/// Source: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
struct Dice {
  private var state: UInt64

  /// What a stream of throws is about; each has its own, so that a change in one leaves the others as they were.
  enum Purpose: UInt64 {
    case school = 1, pupil, marks, forms
  }

  /// The stream of one thing of the place.
  init(seed: UInt64, _ purpose: Purpose, _ place: Int, _ part: Int = 0, _ number: Int = 0) {
    state = seed
    for word in [purpose.rawValue, UInt64(truncatingIfNeeded: place), UInt64(truncatingIfNeeded: part), UInt64(truncatingIfNeeded: number)]
    {
      state = next() ^ (word &* 0xD134_2543_DE82_EF95)
    }
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 to `count` − 1; 0 where `count` is below 2.
  ///
  /// The high half of a product: with the counts used here the bias is below one in a trillion.
  mutating func below(_ count: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(max(count, 1))).high) }

  /// A whole number of a range, both ends included.
  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True in `share` of a million throws.
  mutating func chance(_ share: Int) -> Bool { below(1_000_000) < share }

  /// A place in a list of weights, the heavier the likelier.
  mutating func pick(_ weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (place, weight) in weights.enumerated() {
      if rest < weight { return place }
      rest -= weight
    }
    return 0
  }

  /// One of a list of values with weights.
  mutating func pick(_ choices: [(value: Int, weight: Int)]) -> Int {
    var rest = below(choices.reduce(0) { $0 + $1.weight })
    for choice in choices {
      if rest < choice.weight { return choice.value }
      rest -= choice.weight
    }
    return choices.first?.value ?? 0
  }
}
