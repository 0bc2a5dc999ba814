// SPDX-License-Identifier: MIT
public import Vocabulary

/// A place and a phase of its schools.
public struct PlacePhase: Hashable, Sendable {
  /// Place.
  public let place: PublishedPlace
  /// Phase.
  public let phase: SchoolPhase

  /// A pair.
  public init(_ place: PublishedPlace, _ phase: SchoolPhase) {
    self.place = place
    self.phase = phase
  }
}

/// Every place's figures of one period in one series: rows of sessions, or rates alone where no more is published.
public struct PeriodFigures: Sendable {
  /// Series.
  public let series: Series
  /// Period.
  public let period: PublishedPeriod
  private let cells: [PlacePhase: AttendanceCell]
  private let addedUp: Set<PublishedPlace>
  private let rates: SeriesTable?

  /// Figures from rows of sessions. All phases together are added up where the table has no row for them.
  public init(series: Series, period: PublishedPeriod, cells: [AttendanceCell]) {
    self.series = series
    self.period = period
    var byPlace = Dictionary(cells.map { (PlacePhase($0.place, $0.phase), $0) }) { first, _ in first }
    var addedUp: Set<PublishedPlace> = []
    for place in Set(cells.map(\.place)) where byPlace[PlacePhase(place, .total)] == nil {
      let parts = SchoolPhase.parts.compactMap { byPlace[PlacePhase(place, $0)] }
      byPlace[PlacePhase(place, .total)] = AttendanceCell.pooled(parts, place: place, phase: .total)
      addedUp.insert(place)
    }
    self.cells = byPlace
    self.addedUp = addedUp
    rates = nil
  }

  /// Figures of one year of a series of rates.
  public init(series: Series, year: AcademicYear, rates: SeriesTable) {
    self.series = series
    period = .year(year)
    cells = [:]
    addedUp = []
    self.rates = rates
  }

  /// True where only rates are published: no sessions, no reasons.
  public var areRatesAlone: Bool { rates != nil }

  /// The row of a place and phase.
  public func cell(_ place: PublishedPlace, _ phase: SchoolPhase) -> AttendanceCell? { cells[PlacePhase(place, phase)] }

  /// True where all phases together are not a row of the table but were added up.
  public func isAddedUp(_ place: PublishedPlace, _ phase: SchoolPhase) -> Bool {
    phase == .total && addedUp.contains(place)
  }

  /// True where the place has a row, held back or not.
  public func has(_ place: PublishedPlace, _ phase: SchoolPhase) -> Bool {
    if rates != nil { return BenchmarkMeasure.allCases.contains { value($0, place, phase).number != nil } }
    return cell(place, phase) != nil
  }

  /// A measure of a place, percent.
  public func value(_ measure: BenchmarkMeasure, _ place: PublishedPlace, _ phase: SchoolPhase) -> PublishedValue {
    if let rates {
      guard case .year(let year) = period else { return .notPublished }
      return rates.value(measure, place, phase, year)
    }
    return cell(place, phase)?.rate(measure) ?? .notPublished
  }

  /// Codes of the councils that have a row of any phase, ascending.
  public var councils: [String] {
    let places = rates?.places ?? Set(cells.keys.map(\.place))
    return places.compactMap { if case .council(let code) = $0 { code } else { nil } }.sorted()
  }

  /// The last day that the rows cover, where the table says so.
  public var lastDay: CivilDay? { cells.values.compactMap(\.lastDay).max() }
}
