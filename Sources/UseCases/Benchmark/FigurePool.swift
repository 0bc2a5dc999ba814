// SPDX-License-Identifier: MIT
import Exchange
import Insight
import Vocabulary

/// The figures of one period, and the file that says what they cover; nil for a file of the user's own.
struct ChosenFigures {
  let figures: PeriodFigures
  let coverage: TableCoverage?
  /// True where they come from files the user gave.
  let isGiven: Bool
}

/// All figures at hand: what is given comes before what ships. The figures of one period come from one of the two, never mixed.
final class FigurePool {
  let shipped: ShippedTables
  let given: GivenFiles
  /// Measures of the census series that the question needs; others are not read from what ships.
  private let measures: Set<BenchmarkMeasure>
  /// Places whose suspensions and free school meals are needed.
  private let places: [PublishedPlace]
  private var seriesRead: (table: SeriesTable, coverage: TableCoverage?, isGiven: Bool)?

  init(shipped: ShippedTables, given: GivenFiles, measures: Set<BenchmarkMeasure>, places: [PublishedPlace]) {
    self.shipped = shipped
    self.given = given
    self.measures = measures
    self.places = places
  }

  /// Rows of attendance that were given in a series, with what their files cover.
  ///
  /// Rows that stand in two files with the same figures are one; with different figures they are bad data.
  func givenCells(_ series: Series) throws -> [(cell: AttendanceCell, coverage: TableCoverage?)] {
    struct Key: Hashable {
      let place: PublishedPlace
      let phase: SchoolPhase
      let period: PublishedPeriod
    }
    var first: [Key: PlacedCell] = [:]
    var cells: [(AttendanceCell, TableCoverage?)] = []
    var findings: [Finding] = []
    for table in given.tables {
      guard case .attendance(series, let rows) = table.content else { continue }
      for row in rows {
        let key = Key(place: row.cell.place, phase: row.cell.phase, period: row.cell.period)
        if let before = first[key] {
          guard
            before.cell.possible != row.cell.possible || before.cell.overall != row.cell.overall || before.cell.reasons != row.cell.reasons
          else { continue }
          findings.append(
            Finding(
              .differentFigures, .must, at: row.place,
              message: "\(before.place.file):\(before.place.line) has other figures for the same place, phase and period.",
              hint: "Give one issue of a table at a time."))
        } else {
          first[key] = row
          cells.append((row.cell, table.coverage))
        }
      }
    }
    guard findings.isEmpty else { throw Failure.badData(findings: findings, tallies: given.tables.map(\.tally)) }
    return cells
  }

  /// The census series: as given, else as shipped.
  func series() throws -> (table: SeriesTable, coverage: TableCoverage?, isGiven: Bool) {
    for table in given.tables {
      if case .series(let series) = table.content { return (series, table.coverage, true) }
    }
    if let seriesRead { return seriesRead }
    let table = try shipped.first("series", keeping: [measures.map { ",\($0.indicator)," }])
    guard case .series(let series) = table.content else { return (SeriesTable(), nil, false) }
    let read = (table: series, coverage: table.coverage, isGiven: false)
    seriesRead = read
    return read
  }

  /// Suspensions and other series beside absence.
  func related() throws -> RelatedSeries {
    for table in given.tables {
      if case .related(let series) = table.content { return series }
    }
    guard case .related(let series) = try shipped.first("related_series", keeping: [["FixedEx,"], areas("970")]).content else {
      return RelatedSeries()
    }
    return series
  }

  /// Statistical neighbours.
  func neighbours() throws -> NeighbourSets {
    for table in given.tables {
      if case .neighbours(let sets) = table.content { return sets }
    }
    guard case .neighbours(let sets) = try shipped.first("neighbours").content else { return NeighbourSets() }
    return sets
  }

  /// Absence bands cut by free school meals.
  func bandsByMeals() throws -> BandTable {
    for table in given.tables {
      guard case .bands(let rows) = table.content else { continue }
      let bands = BandTable(rows)
      if bands.hasMeals { return bands }
    }
    guard case .bands(let rows) = try shipped.first("bands_by_meals", keeping: [areas("National")]).content else {
      return BandTable([])
    }
    return BandTable(rows)
  }

  /// Texts that stand in the lines of the places needed; England's are always kept.
  private func areas(_ england: String) -> [String] {
    [",\(england),"] + places.compactMap { if case .council(let code) = $0 { ",\(code)," } else { nil } }
  }

  /// Absence bands of all children that were given, a table each: tables given together may count the same children.
  var givenBands: [(table: BandTable, coverage: TableCoverage?)] {
    given.tables.compactMap { table in
      if case .bands(let rows) = table.content { (BandTable(rows), table.coverage) } else { nil }
    }
  }

  /// Absence bands of all children, as they ship.
  func shippedBands() throws -> (table: BandTable, coverage: TableCoverage?) {
    let table = try shipped.first("bands")
    guard case .bands(let rows) = table.content else { return (BandTable([]), nil) }
    return (BandTable(rows), table.coverage)
  }

  /// Councils: as given, else as shipped.
  var councils: CouncilList { Self.councils(given, shipped) }

  /// Councils: as given, else as shipped.
  static func councils(_ given: GivenFiles, _ shipped: ShippedTables) -> CouncilList {
    for table in given.tables {
      if case .councils(let list) = table.content { return list }
    }
    return shipped.councils
  }
}

extension BenchmarkMeasure {
  /// The word for it in the census series.
  fileprivate var indicator: String {
    switch self {
    case .overall: "overall"
    case .authorised: "authorised"
    case .unauthorised: "unauthorised"
    case .persistent: "persistent"
    case .severe: "severe"
    }
  }
}
