// SPDX-License-Identifier: MIT
public import Insight
public import Vocabulary

/// A row of attendance with the line it stands on.
public struct PlacedCell: Sendable {
  /// The row.
  public let cell: AttendanceCell
  /// Where it stands.
  public let place: FilePlace
}

/// What a published file turned out to be.
public enum PublishedContent: Sendable {
  case attendance(Series, [PlacedCell])
  case bands([BandRow])
  case series(SeriesTable)
  case related(RelatedSeries)
  case neighbours(NeighbourSets)
  case councils(CouncilList)
}

/// A published file that was read.
public struct PublishedTable: Sendable {
  /// The file as it was named.
  public let file: String
  /// What is in it.
  public let content: PublishedContent
  /// What became of its rows.
  public let tally: ReadTally
  /// Names of columns nobody knows.
  public let unknownColumns: [String]
  /// What it covers; nil for a file of the user's own.
  public var coverage: TableCoverage?
}
