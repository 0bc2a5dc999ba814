// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// A figure as it is printed; where there is none, the reason stands in its place.
enum Printed {
  /// `9.94`; `c` where held back, a dash where the question does not arise or nothing is published.
  static func rate(_ value: PublishedValue, places: Int = 2) -> String {
    value.number.map { Rounding.fixed($0, places: places) } ?? value.sign
  }

  /// `+1.45`; signs as `rate`.
  static func gap(_ value: PublishedValue) -> String { value.number.map { Rounding.signed($0) } ?? value.sign }

  /// Hundredths as printed: what sums of printed figures are made of.
  static func hundredths(_ value: Double) -> Int { Int((Rounding.halfAway(value, places: 2) * 100).rounded()) }

  /// Hundredths back to `+1.45`.
  static func signed(hundredths: Int) -> String { Rounding.signed(Double(hundredths) / 100) }

  /// Hundredths back to `1.45`.
  static func fixed(hundredths: Int) -> String { Rounding.fixed(Double(hundredths) / 100, places: 2) }
}

extension PublishedValue {
  /// What a cell shows where there is no number.
  var sign: String {
    switch self {
    case .number(let value): Rounding.fixed(value, places: 2)
    case .suppressed: "c"
    case .notApplicable, .notPublished: "–"
    }
  }

  /// The same in words, for a reader who hears the cell.
  var absence: String {
    switch self {
    case .number: ""
    case .suppressed: "held back"
    case .notApplicable: "does not arise"
    case .notPublished: "not published"
    }
  }
}
