// SPDX-License-Identifier: MIT
import Vocabulary

/// The census series of a measure, year by year. It is never joined to the year to date.
enum Trend {
  /// Years in which the pandemic kept children at home in ways that are not in the figures.
  static let pandemicYears: Set<AcademicYear> = [AcademicYear(start: 2020), AcademicYear(start: 2021)]

  static func make(
    _ measure: BenchmarkMeasure, place: PublishedPlace, phase: SchoolPhase, first: ComparisonPlaces?, neighbours: [String],
    series: SeriesTable
  ) -> [TrendYear] {
    series.years.map { year in
      func value(_ place: PublishedPlace) -> PublishedValue { series.value(measure, place, phase, year) }
      func mean(_ places: [PublishedPlace]) -> PublishedValue {
        let known = places.compactMap { value($0).number }
        return known.isEmpty ? .notPublished : .number(known.reduce(0, +) / Double(known.count))
      }
      let comparator: PublishedValue =
        switch first {
        case .one(let other)?: value(other)
        case .mean(let places)?: mean(places)
        // Rates cannot be pooled.
        case .pooled?, nil: .notPublished
        }
      let here = value(place)
      let note: TrendYear.Note? = here.number == nil && here != .suppressed ? .notPublished : pandemicYears.contains(year) ? .pandemic : nil
      return TrendYear(
        year: year, value: here, comparator: comparator, england: value(.england),
        neighboursMean: mean(neighbours.map(PublishedPlace.council)), note: note)
    }
  }
}
