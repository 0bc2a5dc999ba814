// SPDX-License-Identifier: MIT
import Foundation

/// A seed as the argument of a test: a failing case prints it, and `BELONG_SEED` runs that one again.
///
/// Use it as `@Test(arguments: Seed.several(50)) func holds(seed: Seed) { var random = seed.random … }`.
public struct Seed: Sendable, Hashable, CustomStringConvertible {
  /// The number the case starts from.
  public let value: UInt64

  /// A seed.
  public init(_ value: UInt64) { self.value = value }

  /// Numbers from this seed, the same every time.
  public var random: SeededRandom { SeededRandom(seed: value) }

  /// What a failing case prints.
  public var description: String { "seed \(value) (run it again with BELONG_SEED=\(value))" }

  /// The seeds 1 to `count`, or the one named in `BELONG_SEED`.
  public static func several(_ count: Int) -> [Seed] {
    if let text = ProcessInfo.processInfo.environment["BELONG_SEED"], let one = UInt64(text) { return [Seed(one)] }
    return (0..<count).map { Seed(UInt64($0) + 1) }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): small, quick, the same on every machine.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number in a range.
  public mutating func int(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True in about `share` of the calls.
  public mutating func chance(_ share: Double) -> Bool { Double(next() >> 11) * 0x1p-53 < share }

  /// One of the elements.
  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    precondition(!elements.isEmpty, "nothing to pick from")
    return elements[int(in: 0...(elements.count - 1))]
  }
}

/// Whether the long checks are asked for (`make verify`).
public enum LongChecks {
  /// True where `BELONG_VERIFY` is 1.
  public static let wanted = ProcessInfo.processInfo.environment["BELONG_VERIFY"] == "1"

  /// The short size, or the long one under `make verify`.
  public static func size(_ short: Int, long: Int) -> Int { wanted ? long : short }
}
