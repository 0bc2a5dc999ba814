// SPDX-License-Identifier: MIT
public import Vocabulary

/// Series published beside absence (suspensions, children in need, children looked after), under the names of the tool they come from.
public struct RelatedSeries: Sendable {
  private struct Key: Hashable {
    let measure: String
    let place: PublishedPlace
    let year: AcademicYear
  }

  private var values: [Key: PublishedValue] = [:]

  /// An empty series.
  public init() {}

  /// Adds a figure.
  public mutating func add(_ measure: String, _ place: PublishedPlace, _ year: AcademicYear, _ value: PublishedValue) {
    values[Key(measure: measure, place: place, year: year)] = value
  }

  /// A figure; not published where there is none.
  public func value(_ measure: String, _ place: PublishedPlace, _ year: AcademicYear) -> PublishedValue {
    values[Key(measure: measure, place: place, year: year)] ?? .notPublished
  }

  /// The newest year in which any place has a figure of the measure.
  public func newestYear(_ measure: String) -> AcademicYear? {
    values.lazy.filter { $0.key.measure == measure && $0.value.number != nil }.map(\.key.year).max()
  }
}
