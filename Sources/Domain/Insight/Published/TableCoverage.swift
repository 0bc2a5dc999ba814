// SPDX-License-Identifier: MIT
public import Vocabulary

/// What a published file covers, as `Data/published.csv` says.
public struct TableCoverage: Sendable, Equatable {
  /// Name of the file.
  public let file: String
  /// What is in it: `year_to_date`, `weekly`, `series`, …
  public let table: String
  /// First day covered.
  public let from: CivilDay?
  /// Last day covered.
  public let to: CivilDay?
  /// Day of publication.
  public let publishedOn: CivilDay?
  /// Day on which the next one is due, where that was announced.
  public let nextExpected: CivilDay?
  /// Who published it and where.
  public let source: String

  /// A row.
  public init(
    file: String, table: String, from: CivilDay?, to: CivilDay?, publishedOn: CivilDay?, nextExpected: CivilDay?, source: String
  ) {
    self.file = file
    self.table = table
    self.from = from
    self.to = to
    self.publishedOn = publishedOn
    self.nextExpected = nextExpected
    self.source = source
  }
}
