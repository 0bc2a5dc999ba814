// SPDX-License-Identifier: MIT
import Exchange
import Insight
import Vocabulary

/// `belong benchmark`: loads the tables that a question needs, and answers it.
public enum BenchmarkCase {
  /// Answers a question from published tables: nothing is written, and nobody's data are read.
  /// - Throws: `Failure` for an unknown council, measure or period, and where a file given is bad data.
  public static func answer(
    _ request: BenchmarkRequest, data: DataPlace, progress: (String, Double) -> Void
  ) throws -> BenchmarkOutcome {
    let shipped = try ShippedTables(data.folder())
    guard let measure = shipped.books.measure(named: request.measure) else {
      throw Failure.usage(
        "--measure is one of \(BenchmarkMeasure.allCases.map(\.rawValue).joined(separator: ", ")), not \u{201C}\(request.measure)\u{201D}.")
    }
    let given = try withoutActuallyEscaping(progress) {
      try GivenFiles(request.data, reader: shipped.reader, folder: shipped.folder, progress: $0)
    }
    let context = PublishedContext(tallies: given.tables.map(\.tally), remarks: given.remarks)
    let councils = FigurePool.councils(given, shipped)
    let places = try request.places.map { try PlaceNames.find($0, in: councils) }
    let pool = FigurePool(
      shipped: shipped, given: given, measures: [measure, .overall],
      places: (places ?? []).compactMap { $0 }.map { .council($0.code) })
    let isRanking = places == nil || places?.count != 1 || request.phases.count > 1
    let tables = try tables(request, measure, pool, whole: !isRanking)
    guard isRanking else {
      let answer = BenchmarkAnswer.whole(
        places?.first ?? nil, phase: request.phases[0], measure: measure, against: request.against, tables: tables)
      let place = (places?.first ?? nil).map { PublishedPlace.council($0.code) } ?? .england
      let bands =
        request.wantsBands
        ? try BandYear.toPrint(place, request.phases[0], table: pool.givenBands.first?.table ?? pool.shippedBands().table) : []
      return BenchmarkOutcome(answers: [answer], isRanking: false, notes: answer.notes, bands: bands, context: context)
    }
    let ranking = BenchmarkRanking(tables: tables, measure: measure, against: request.against)
    let answers = places.map { ranking.rows($0, phases: request.phases) } ?? ranking.everyCouncil(request.phases)
    return BenchmarkOutcome(answers: answers, isRanking: true, notes: ranking.notes(answers), bands: [], context: context)
  }

  private static func tables(
    _ request: BenchmarkRequest, _ measure: BenchmarkMeasure, _ pool: FigurePool, whole: Bool
  ) throws -> BenchmarkTables {
    let choice = PeriodChoice(pool: pool)
    var notes: [String] = []
    let series = try series(request, measure, pool, &notes)
    let now = series == .yearToDate ? try choice.daily(request.period) : try choice.census(request.period, measure: measure)
    let baseline = try choice.baseline(for: now, measure: measure)
    let sets = try pool.neighbours()
    if let wanted = request.neighbourSet, !sets.names.contains(wanted) {
      throw Failure.usage("--neighbour-set is one of \(sets.names.joined(separator: ", ")), not \u{201C}\(wanted)\u{201D}.")
    }
    let set = request.neighbourSet ?? sets.names.first
    var coverage = CoverageWords.make(now, dataDate: request.dataDate)
    coverage.baselinePublishedOn = baseline?.coverage?.publishedOn
    let isEngland = request.places?.trimmed.lowercased() == "england"
    coverage.neighbourSet = request.against.contains(.neighbours) && !isEngland ? set.map(NeighbourSets.words) : nil
    let census = whole ? try pool.series().table : SeriesTable()
    coverage.censusTo = census.years(with: measure).last?.label
    notes += try PeriodNotes(pool: pool).make(now)
    return BenchmarkTables(
      now: now.figures, baseline: baseline?.figures, series: census, related: whole ? try pool.related() : RelatedSeries(),
      bands: whole ? try pool.bandsByMeals() : BandTable([]), councils: pool.councils, regions: pool.shipped.books.regions,
      neighbours: sets, neighbourSet: set, reasons: pool.shipped.books.reasons, coverage: coverage, notes: notes)
  }

  /// Sessions are of the year to date, children of the census, unless another series is asked for; or is all that was given.
  private static func series(
    _ request: BenchmarkRequest, _ measure: BenchmarkMeasure, _ pool: FigurePool, _ notes: inout [String]
  ) throws -> Series {
    if let series = request.series { return series }
    let hasDaily = try !pool.givenCells(.yearToDate).isEmpty
    let hasCensus = try !pool.givenCells(.census).isEmpty
    if measure.isOfSessions {
      guard hasCensus, !hasDaily else { return .yearToDate }
      notes.append("The file given is of the census series; --series year_to_date answers from the daily series.")
      return .census
    }
    if hasDaily { notes.append("This is of the census series; --series year_to_date answers from the file given.") }
    return .census
  }
}
