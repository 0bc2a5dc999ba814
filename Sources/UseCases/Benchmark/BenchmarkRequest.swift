// SPDX-License-Identifier: MIT
public import Insight
public import Vocabulary

/// The question of `belong benchmark`, as it was asked.
public struct BenchmarkRequest: Sendable {
  /// Councils as typed, or England; nil for every council.
  public var places: String?
  /// Phases.
  public var phases: [SchoolPhase]
  /// Measure by any of its published names.
  public var measure: String
  /// Label of the period; nil for the latest.
  public var period: String?
  /// Whom to compare with, in order.
  public var against: [Against]
  /// Series; nil for the one that fits the measure.
  public var series: Series?
  /// Set of statistical neighbours; nil for the newest.
  public var neighbourSet: String?
  /// Files and folders of published tables.
  public var data: [String]
  /// The day of the data of the user's own files.
  public var dataDate: CivilDay?
  /// True where a page is made of the answer, which shows the bands too.
  public var wantsBands = false

  /// A question.
  public init(
    places: String?, phases: [SchoolPhase], measure: String, period: String?, against: [Against], series: Series?, neighbourSet: String?,
    data: [String], dataDate: CivilDay?
  ) {
    self.places = places
    self.phases = phases
    self.measure = measure
    self.period = period
    self.against = against
    self.series = series
    self.neighbourSet = neighbourSet
    self.data = data
    self.dataDate = dataDate
  }
}

/// What is said on standard error beside an answer from published tables.
public struct PublishedContext: Sendable {
  /// What became of the rows of each file given.
  public let tallies: [ReadTally]
  /// Columns not understood, files skipped.
  public let remarks: [String]
}

/// The answers to `belong benchmark`.
public struct BenchmarkOutcome: Sendable {
  /// One whole answer, or a row of the ranking table for each council and phase.
  public let answers: [BenchmarkAnswer]
  /// True for the ranking table.
  public let isRanking: Bool
  /// What should be known about all the rows.
  public let notes: [String]
  /// Enrolments by how much they missed, made safe to print; only where asked for.
  public let bands: [BandYear]
  /// Files read.
  public let context: PublishedContext
}
