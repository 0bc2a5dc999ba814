// SPDX-License-Identifier: MIT
public import Vocabulary

/// What figures cover and when they were published.
public struct Coverage: Sendable {
  /// First and last day, where known.
  public var from: CivilDay?
  /// Last day covered, where known.
  public var to: CivilDay?
  /// The day of the data, in words for printing; "data date not known" where it is not.
  public var dataDate: String
  /// Day of publication.
  public var publishedOn: CivilDay?
  /// Day the next issue is due, where announced.
  public var nextExpected: CivilDay?
  /// Baseline data were published on.
  public var baselinePublishedOn: CivilDay?
  /// Schools that reported on an average day, and schools there are.
  public var schoolsReporting: Double?
  /// Schools there are.
  public var schools: Double?
  /// Which neighbours, such as "May 2025"; nil where none were used.
  public var neighbourSet: String?
  /// Newest year of the census series.
  public var censusTo: String?

  /// Coverage that knows only its data date.
  public init(dataDate: String) { self.dataDate = dataDate }
}
