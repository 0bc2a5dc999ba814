// SPDX-License-Identifier: MIT
public import Insight

/// The names of the place that is compared with: each drawing has room for another length.
public struct OtherPlace: Equatable, Sendable {
  /// Heading of a narrow column: "England", "Region", "Mean".
  public let column: String
  /// On a line: "England", "North East", "Neighbours’ mean".
  public let label: String
  /// In a sentence: "England", "the North East", "the neighbours’ mean".
  public let inSentence: String

  /// Names by hand.
  public init(column: String, label: String, inSentence: String) {
    self.column = column
    self.label = label
    self.inSentence = inSentence
  }

  /// The names of a comparator.
  public init(_ comparator: Comparator) {
    switch comparator.kind {
    case .england: self.init(column: "England", label: comparator.name, inSentence: comparator.inSentence)
    case .region: self.init(column: "Region", label: comparator.name, inSentence: comparator.inSentence)
    case .neighboursMean: self.init(column: "Mean", label: "Neighbours’ mean", inSentence: "the neighbours’ mean")
    case .neighboursPooled: self.init(column: "Pooled", label: "Neighbours pooled", inSentence: "the neighbours pooled")
    }
  }
}
