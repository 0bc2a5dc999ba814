// SPDX-License-Identifier: MIT

/// Maps figures to places on a drawing.
struct Scale: Sendable {
  let low: Double
  let high: Double
  let from: Double
  let to: Double

  /// Place of a figure.
  func callAsFunction(_ value: Double) -> Double { from + (value - low) / (high - low) * (to - from) }

  /// A step of 1, 2 or 5 times a power of ten that cuts a range into at most `most` parts.
  static func step(range: Double, most: Int) -> Double {
    guard range > 0 else { return 1 }
    var power = 0.0001
    while true {
      for factor in [1.0, 2, 5] where range / (factor * power) <= Double(most) { return factor * power }
      power *= 10
    }
  }

  /// The figures of an axis that lie from `low` to `high`.
  static func ticks(low: Double, high: Double, step: Double) -> [Double] {
    let first = Int((low / step - 1e-9).rounded(.up))
    let last = Int((high / step + 1e-9).rounded(.down))
    guard first <= last else { return [] }
    return (first...last).map { Double($0) * step }
  }
}
