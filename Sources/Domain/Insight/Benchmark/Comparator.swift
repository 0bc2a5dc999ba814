// SPDX-License-Identifier: MIT

/// Another place, or several together, that the council stands beside.
public struct Comparator: Sendable {
  /// What it is.
  public enum Kind: String, Sendable {
    case england, region
    /// Simple mean of the neighbours' rates, missing ones ignored (as the department's own tool does).
    case neighboursMean = "neighbours_mean"
    /// All the neighbours' sessions together.
    case neighboursPooled = "neighbours_pooled"
  }
  /// "England", "North East", "mean of ten statistical neighbours", …
  public var name: String
  /// Its name inside a sentence: "England", "the North East", "the mean of its ten statistical neighbours".
  public var inSentence: String
  /// Kind.
  public var kind: Kind
  /// Its figure, percent.
  public var value: PublishedValue
  /// The council's figure minus this one, points.
  public var gap: PublishedValue
  /// Codes of the councils in it; for England and regions their nine-sign code.
  public var codes: [String]
  /// Codes of neighbours without a figure.
  public var missing: [String]

  /// A comparator.
  public init(
    name: String, inSentence: String, kind: Kind, value: PublishedValue, gap: PublishedValue, codes: [String], missing: [String] = []
  ) {
    self.name = name
    self.inSentence = inSentence
    self.kind = kind
    self.value = value
    self.gap = gap
    self.codes = codes
    self.missing = missing
  }
}

/// A council of the neighbour chart.
public struct NeighbourFigure: Equatable, Sendable {
  /// Code of the council.
  public var code: String
  /// Name.
  public var name: String
  /// True for the council asked about.
  public var isPlace: Bool
  /// In the baseline year.
  public var baseline: PublishedValue
  /// In the period asked for.
  public var now: PublishedValue

  /// A row.
  public init(code: String, name: String, isPlace: Bool, baseline: PublishedValue, now: PublishedValue) {
    self.code = code
    self.name = name
    self.isPlace = isPlace
    self.baseline = baseline
    self.now = now
  }
}

/// Where a council stands among all with a figure; 1 is the lowest absence, ties share the better rank.
public struct Standing: Equatable, Sendable {
  /// Its place, 1 being the lowest.
  public var rank: Int
  /// Councils with a figure.
  public var of: Int
  /// A (lowest quarter) to D; edges by linear interpolation (type 7).
  public var quartile: String
  /// Edges of the quartiles.
  public var firstQuartile: Double
  /// The middle value.
  public var median: Double
  /// Upper edge.
  public var thirdQuartile: Double

  /// A standing.
  public init(rank: Int, of: Int, quartile: String, firstQuartile: Double, median: Double, thirdQuartile: Double) {
    self.rank = rank
    self.of = of
    self.quartile = quartile
    self.firstQuartile = firstQuartile
    self.median = median
    self.thirdQuartile = thirdQuartile
  }
}

/// The same figure in the baseline year.
public struct Baseline: Equatable, Sendable {
  /// `2022/23`.
  public var period: String
  /// Percent.
  public var value: PublishedValue
  /// Value now minus then, points.
  public var change: PublishedValue

  /// A baseline.
  public init(period: String, value: PublishedValue, change: PublishedValue) {
    self.period = period
    self.value = value
    self.change = change
  }
}
