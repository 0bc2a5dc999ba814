// SPDX-License-Identifier: MIT

/// Every table that the answers to one question are made from.
public struct BenchmarkTables: Sendable {
  /// The figures asked for.
  public var now: PeriodFigures
  /// The baseline year in the same series; nil where none is published or the period is not a whole year.
  public var baseline: PeriodFigures?
  /// The census series, for the trend.
  public var series: SeriesTable
  /// Suspensions.
  public var related: RelatedSeries
  /// Absence bands by free school meals.
  public var bands: BandTable
  /// Councils.
  public var councils: CouncilList
  /// Regions.
  public var regions: [Region]
  /// Neighbours.
  public var neighbours: NeighbourSets
  /// Which set of neighbours; nil where there is none.
  public var neighbourSet: String?
  /// Codes in plain words, in the order they are printed.
  public var reasons: [AbsenceReason]
  /// What the figures cover.
  public var coverage: Coverage
  /// What should be known about the tables themselves.
  public var notes: [String]

  /// Tables around the figures asked for.
  public init(
    now: PeriodFigures, baseline: PeriodFigures?, series: SeriesTable, related: RelatedSeries, bands: BandTable, councils: CouncilList,
    regions: [Region], neighbours: NeighbourSets, neighbourSet: String?, reasons: [AbsenceReason], coverage: Coverage, notes: [String]
  ) {
    self.now = now
    self.baseline = baseline
    self.series = series
    self.related = related
    self.bands = bands
    self.councils = councils
    self.regions = regions
    self.neighbours = neighbours
    self.neighbourSet = neighbourSet
    self.reasons = reasons
    self.coverage = coverage
    self.notes = notes
  }

  /// Neighbours of a council in the set chosen, nearest first.
  public func neighbourCodes(of code: String) -> [String] {
    neighbourSet.map { neighbours.neighbours(of: code, in: $0) } ?? []
  }
}
