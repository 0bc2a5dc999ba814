// SPDX-License-Identifier: MIT

/// A cell of a published table: a number, or the reason why there is none. A missing figure is never 0.
public enum PublishedValue: Hashable, Sendable {
  case number(Double)
  /// `c`: held back so that no child can be told.
  case suppressed
  /// `z`: the question does not arise.
  case notApplicable
  /// `x`, `..`, `-`, blank, or no such row or column: not published.
  case notPublished

  /// Reads a cell as the department writes it.
  /// - Returns: nil where the text is neither a number nor one of the department's signs.
  public init?(text: some StringProtocol) {
    switch text {
    case "c", "C", "k", "low": self = .suppressed
    case "z", "Z": self = .notApplicable
    case "", "x", "X", "..", ".", "-", ":", "NA": self = .notPublished
    default:
      guard let value = Double(text), value.isFinite else { return nil }
      self = .number(value)
    }
  }

  /// The number, where it is one.
  public var number: Double? { if case .number(let value) = self { value } else { nil } }

  /// Combines two cells: suppressed where one is, else not published where one is.
  public func combined(with other: PublishedValue, _ operation: (Double, Double) -> Double?) -> PublishedValue {
    if let a = number, let b = other.number { return operation(a, b).map(PublishedValue.number) ?? .notPublished }
    if self == .suppressed || other == .suppressed { return .suppressed }
    return number == nil ? self : other
  }
}
