// SPDX-License-Identifier: MIT
public import Vocabulary

/// A line over which a child's absence is named: somebody's choice, with a source and dates.
public struct Threshold: Hashable, Sendable {
  /// Name, as in column names: `pa_10_exact`.
  public let name: String
  /// Percent of own possible sessions.
  public let percent: Int
  /// Whether exactly on the line counts.
  public let isInclusive: Bool
  /// For a band: the percent it stays under.
  public let below: Int?
  /// Whose choice it is.
  public let whoseChoice: String
  /// First day of the choice, where known.
  public let from: CivilDay?
  /// Last day of the choice, where it ended.
  public let to: CivilDay?
  /// Where it stands.
  public let source: String

  /// A threshold.
  public init(
    name: String, percent: Int, isInclusive: Bool, below: Int? = nil, whoseChoice: String, from: CivilDay? = nil, to: CivilDay? = nil,
    source: String
  ) {
    self.name = name
    self.percent = percent
    self.isInclusive = isInclusive
    self.below = below
    self.whoseChoice = whoseChoice
    self.from = from
    self.to = to
    self.source = source
  }

  /// The test, in integers: `100 × absent ≥ percent × possible`; never where nothing was possible.
  public func isReached(absent: Int, possible: Int) -> Bool {
    guard possible > 0 else { return false }
    let reached = isInclusive ? 100 * absent >= percent * possible : 100 * absent > percent * possible
    guard let below else { return reached }
    return reached && 100 * absent < below * possible
  }

  /// The rule in words.
  public var words: String {
    if let below { return "\(percent) to under \(below) % of own possible sessions missed" }
    return isInclusive ? "\(percent) % or more of own possible sessions missed" : "more than \(percent) % of own possible sessions missed"
  }
}

/// The thresholds in use: the four segments that every answer has, and what else the table offers.
public struct ThresholdTable: Sendable {
  /// Names of the segments, in the order of columns.
  public static let segmentNames = ["pa_10_exact", "pa_20_exact", "pa_50_exact", "at_risk_5_10"]
  /// Every threshold of the table.
  public let all: [Threshold]

  /// A table.
  public init(_ all: [Threshold]) { self.all = all }

  /// The four segments.
  public var segments: [Threshold] { Self.segmentNames.compactMap(named) }

  /// A threshold by its name.
  public func named(_ name: String) -> Threshold? { all.first { $0.name == name } }
}
