// SPDX-License-Identifier: MIT
public import Vocabulary

extension BenchmarkAnswer {
  /// The headline of a council: its figure, those it is compared with, where it stands, and where the gap comes from.
  ///
  /// England itself is answered with its figure and reasons; it has no comparators.
  public static func headline(
    _ council: Council?, phase: SchoolPhase, measure: BenchmarkMeasure, against: [Against], tables: BenchmarkTables
  ) -> BenchmarkAnswer { core(council, phase, measure, against, tables).answer }

  /// The whole answer: the headline, and what stands beside it.
  public static func whole(
    _ council: Council?, phase: SchoolPhase, measure: BenchmarkMeasure, against: [Against], tables: BenchmarkTables
  ) -> BenchmarkAnswer {
    var (answer, gapByReason, first) = core(council, phase, measure, against, tables)
    let place = council.map { PublishedPlace.council($0.code) } ?? .england
    let neighbours = council.map { tables.neighbourCodes(of: $0.code) } ?? []
    answer.trend = Trend.make(
      measure, place: place, phase: phase, first: first, neighbours: neighbours, series: tables.series)
    if phase == .total, let first, answer.gap.number != nil, measure.isOfSessions {
      answer.byPhase = PhaseSplit.make(measure, place: place, against: first, figures: tables.now)
    }
    answer.phases = SchoolPhase.parts.map { part in
      PhaseFigure(
        phase: part, value: tables.now.value(.overall, place, part),
        comparator: first.map { tables.now.value(.overall, $0, part) } ?? .notPublished)
    }
    answer.disadvantaged = Disadvantaged.years(place, phase, table: tables.bands)
    answer.disadvantagedSentence = Disadvantaged.sentence(answer.disadvantaged)
    answer.suspensions = Suspensions.make(place, figures: tables.now, related: tables.related)
    let persistent = tables.now.value(.persistent, place, phase)
    if council != nil, measure.isOfSessions, persistent.number != nil {
      answer.persistent = PersistentBeside(
        place: persistent, comparators: Self.places(answer.comparators, council, tables).map { tables.now.value(.persistent, $0, phase) })
    }
    let places = neighbourFigures(council, neighbours, phase, measure, tables)
    // A file of a few places says nothing about neighbours: no chart of blanks.
    answer.neighbours = places.contains { !$0.isPlace && $0.now != .notPublished } ? places : []
    let notes = BenchmarkNotes(tables: tables, answer: answer, place: place, gapByReason: gapByReason)
    answer.notes = notes.make()
    return answer
  }

  private static func core(
    _ council: Council?, _ phase: SchoolPhase, _ measure: BenchmarkMeasure, _ against: [Against], _ tables: BenchmarkTables
  ) -> (answer: BenchmarkAnswer, gap: GapByReason, first: ComparisonPlaces?) {
    let now = tables.now
    let place = council.map { PublishedPlace.council($0.code) } ?? .england
    let question = BenchmarkQuestion(council: council, phase: phase, measure: measure, series: now.series, period: now.period.label)
    var answer = BenchmarkAnswer(
      question: question, definition: BenchmarkDefinition.words(measure, now.series), coverage: tables.coverage)
    answer.value = now.value(measure, place, phase)
    if let cell = now.cell(place, phase), measure.isOfSessions {
      answer.possible = cell.possible
      answer.absence = cell.overall
      answer.reasons = ReasonShare.all(of: cell, reasons: tables.reasons)
      answer.largestReason = LargestReason.make(answer.reasons, place: question.placeName, phase: phase)
      answer.coverage.schoolsReporting = cell.schoolsReporting.number
      answer.coverage.schools = cell.schools.number
    }
    answer.baseline = Baseline.make(measure, place, phase, now: answer.value, figures: tables.baseline)
    var gapByReason = GapByReason.none
    var first: ComparisonPlaces?
    if let council {
      let comparators = Comparators(council: council, phase: phase, measure: measure, tables: tables).make(against)
      answer.comparators = comparators.map(\.comparator)
      first = comparators.first?.places
      answer.gap = answer.value == .suppressed ? .suppressed : comparators.first?.comparator.gap ?? .notPublished
      answer.standing = answer.value.number.flatMap { value in
        Standing.make(value, among: now.councils.compactMap { now.value(measure, .council($0), phase).number })
      }
      if let (comparator, places) = comparators.first, let gap = answer.gap.number {
        if measure.isOfSessions {
          gapByReason = GapByReason(
            measure: measure, place: place, phase: phase, against: places, figures: now, gap: gap, reasons: tables.reasons)
        }
        answer.parts = gapByReason.parts
        answer.partsSum = gapByReason.sum
        answer.residual = gapByReason.residual
        answer.sentence = GapSentence.make(phase: phase, measure: measure, gap: gap, parts: answer.parts, comparator: comparator)
        if !gapByReason.leftOut.isEmpty { answer.holdReasonsBack() }
      }
    }
    answer.cautions = Cautions.make(
      sentence: answer.sentence, hasParts: !answer.parts.isEmpty, largest: answer.largestReason, measure: measure)
    return (answer, gapByReason, first)
  }

  /// With a reason held back on one side, no reason can be called the one that carries the gap, nor the largest.
  private mutating func holdReasonsBack() {
    largestReason = nil
    guard let sentence else { return }
    self.sentence = GapSentence(
      headline: sentence.headline, reasons: "Not every reason is published on both sides, so it cannot be said which of them carry it.",
      named: [], opposite: nil)
  }

  private static func places(_ comparators: [Comparator], _ council: Council?, _ tables: BenchmarkTables) -> [ComparisonPlaces] {
    comparators.map { comparator in
      switch comparator.kind {
      case .england: .one(.england)
      case .region: .one(.region(council?.regionCode ?? ""))
      case .neighboursMean: .mean(comparator.codes.map(PublishedPlace.council))
      case .neighboursPooled: .pooled(comparator.codes.map(PublishedPlace.council))
      }
    }
  }

  /// The council and its neighbours, lowest first; those without a figure last, by code.
  private static func neighbourFigures(
    _ council: Council?, _ neighbours: [String], _ phase: SchoolPhase, _ measure: BenchmarkMeasure, _ tables: BenchmarkTables
  ) -> [NeighbourFigure] {
    guard let council, !neighbours.isEmpty else { return [] }
    let figures = ([council.code] + neighbours).map { code in
      NeighbourFigure(
        code: code, name: tables.councils.council(code: code)?.name ?? code, isPlace: code == council.code,
        baseline: tables.baseline?.value(measure, .council(code), phase) ?? .notPublished,
        now: tables.now.value(measure, .council(code), phase))
    }
    return figures.sorted { a, b in
      (a.now.number ?? .infinity, a.code) < (b.now.number ?? .infinity, b.code)
    }
  }
}
