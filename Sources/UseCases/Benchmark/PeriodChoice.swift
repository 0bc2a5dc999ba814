// SPDX-License-Identifier: MIT
import Exchange
import Insight
import Vocabulary

/// Chooses the figures of the period asked for, else of the latest.
struct PeriodChoice {
  let pool: FigurePool

  /// Figures of the year to date, of a week or of a day.
  func daily(_ label: String?) throws -> ChosenFigures {
    let given = try pool.givenCells(.yearToDate)
    if let chosen = choose(label, from: given, .yearToDate) { return chosen }
    guard let label else {
      let table = try pool.shipped.first("year_to_date")
      let cells = attendance(table)
      guard let period = latest(cells.map(\.period)) else { throw unknown("", try allDaily(given)) }
      return figures(cells, period, .yearToDate, table.coverage)
    }
    for row in rows(for: label) {
      let table = try pool.shipped.read(row)
      let cells = attendance(table)
      if let period = cells.map(\.period).first(where: { fits($0, label) }) { return figures(cells, period, .yearToDate, row) }
    }
    throw unknown(label, try allDaily(given))
  }

  /// Figures of the census: rows with sessions where they are given, else rates of the series.
  func census(_ label: String?, measure: BenchmarkMeasure) throws -> ChosenFigures {
    let given = try pool.givenCells(.census)
    let fitting = given.filter { $0.cell.rate(measure) != .notPublished }
    if let chosen = choose(label, from: fitting, .census) { return chosen }
    let (series, coverage, isGiven) = try pool.series()
    let years = series.years(with: measure)
    let year = label.map { label in years.first { fits(.year($0), label) } } ?? years.last
    guard let year else {
      throw unknown(label ?? "", labels(given.map(\.cell.period)) + years.map(\.label))
    }
    return ChosenFigures(figures: PeriodFigures(series: .census, year: year, rates: series), coverage: coverage, isGiven: isGiven)
  }

  /// The baseline year in the same series; nil for a part of a year, or where it is not there.
  func baseline(for now: ChosenFigures, measure: BenchmarkMeasure) throws -> ChosenFigures? {
    guard case .year(let year) = now.figures.period else { return nil }
    if year == Baseline.year { return now }
    do {
      return now.figures.series == .yearToDate ? try daily(Baseline.year.label) : try census(Baseline.year.label, measure: measure)
    } catch Failure.badData(let findings, _) where findings.first?.kind == .unknownPeriod {
      return nil
    }
  }

  private func choose(_ label: String?, from given: [(cell: AttendanceCell, coverage: TableCoverage?)], _ series: Series) -> ChosenFigures?
  {
    let periods = given.map(\.cell.period)
    guard let period = label.map({ label in periods.first { fits($0, label) } }) ?? latest(periods) else { return nil }
    let cells = given.filter { $0.cell.period == period }
    // A file of one's own among them leaves the dates unknown.
    let coverages = cells.map(\.coverage)
    let coverage = coverages.allSatisfy { $0 == coverages.first ?? nil } ? coverages.first ?? nil : nil
    return ChosenFigures(
      figures: PeriodFigures(series: series, period: period, cells: cells.map(\.cell)), coverage: coverage, isGiven: true)
  }

  private func figures(
    _ cells: [AttendanceCell], _ period: PublishedPeriod, _ series: Series, _ coverage: TableCoverage?
  ) -> ChosenFigures {
    ChosenFigures(
      figures: PeriodFigures(series: series, period: period, cells: cells.filter { $0.period == period }), coverage: coverage,
      isGiven: false)
  }

  /// Shipped files that may hold a period, so that no other is read.
  private func rows(for label: String) -> [TableCoverage] {
    switch PublishedPeriod(text: label) {
    case .year(let year):
      pool.shipped.rows("year_to_date").filter { row in row.from.map { AcademicYear(containing: $0) == year } ?? true }
    case .week(let year, let week):
      pool.shipped.rows("weekly").filter { row in
        guard let monday = IsoWeek.monday(year: year, week: week), let from = row.from, let to = row.to else { return true }
        return monday >= from.monday && monday <= to
      }
    case .snapshot: pool.shipped.rows("snapshots")
    default: []
    }
  }

  /// The latest period, whole years before snapshots, weeks, terms and days.
  private func latest(_ periods: [PublishedPeriod]) -> PublishedPeriod? {
    func kind(_ period: PublishedPeriod) -> Int {
      switch period {
      case .year: 4
      case .snapshot: 3
      case .week: 2
      case .term: 1
      case .day: 0
      }
    }
    return periods.max { kind($0) == kind($1) ? $0 < $1 : kind($0) < kind($1) }
  }

  private func fits(_ period: PublishedPeriod, _ label: String) -> Bool {
    let wanted = PublishedPeriod(text: label.trimmed)?.label ?? label.trimmed
    return period.label.lowercased() == wanted.lowercased()
  }

  private func attendance(_ table: PublishedTable) -> [AttendanceCell] {
    if case .attendance(_, let cells) = table.content { cells.map(\.cell) } else { [] }
  }

  private func labels(_ periods: [PublishedPeriod]) -> [String] { Set(periods).sorted().map(\.label) }

  private func allDaily(_ given: [(cell: AttendanceCell, coverage: TableCoverage?)]) throws -> [String] {
    var all = labels(given.map(\.cell.period))
    for table in ["year_to_date", "weekly", "snapshots"] {
      for row in pool.shipped.rows(table).reversed() { all += labels(attendance(try pool.shipped.read(row)).map(\.period)) }
    }
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }

  private func unknown(_ label: String, _ there: [String]) -> Failure {
    .bad(
      Finding(
        .unknownPeriod, .must, value: label, message: "there are no figures of the period \u{201C}\(label)\u{201D}.",
        hint: "There are: \(there.joined(separator: ", "))."))
  }
}
