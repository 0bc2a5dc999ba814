// SPDX-License-Identifier: MIT
public import Vocabulary

/// The census series: rates of every place, phase and year, as published.
public struct SeriesTable: Sendable {
  private struct Key: Hashable {
    let place: PublishedPlace
    let phase: SchoolPhase
    let year: Int16
  }

  private var values: [BenchmarkMeasure: [Key: PublishedValue]] = [:]
  /// Places with a row.
  public private(set) var places: Set<PublishedPlace> = []
  private var yearsSeen: Set<AcademicYear> = []

  /// An empty series.
  public init() {}

  /// Adds a figure.
  /// - Returns: the figure that was there before, if any.
  @discardableResult
  public mutating func add(
    _ measure: BenchmarkMeasure, _ place: PublishedPlace, _ phase: SchoolPhase, _ year: AcademicYear, _ value: PublishedValue
  ) -> PublishedValue? {
    places.insert(place)
    yearsSeen.insert(year)
    return values[measure, default: [:]].updateValue(value, forKey: Key(place: place, phase: phase, year: Int16(year.start)))
  }

  /// A figure; not published where there is none.
  public func value(_ measure: BenchmarkMeasure, _ place: PublishedPlace, _ phase: SchoolPhase, _ year: AcademicYear) -> PublishedValue {
    values[measure]?[Key(place: place, phase: phase, year: Int16(year.start))] ?? .notPublished
  }

  /// Years with a row, in order.
  public var years: [AcademicYear] { yearsSeen.sorted() }

  /// Years in which any place has a figure of the measure, in order.
  public func years(with measure: BenchmarkMeasure) -> [AcademicYear] {
    let starts = Set((values[measure] ?? [:]).lazy.filter { $0.value.number != nil }.map(\.key.year))
    return starts.map { AcademicYear(start: Int($0)) }.sorted()
  }
}
