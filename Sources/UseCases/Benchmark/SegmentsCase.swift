// SPDX-License-Identifier: MIT
import Exchange
public import Insight
public import Vocabulary

/// `belong segments`: the groups a place watches, from published band counts.
public enum SegmentsCase {
  /// Answers from published bands.
  /// - Throws: `Failure` for an unknown council or year, and where a file given is bad data.
  public static func answer(
    place: String, phase: SchoolPhase, year: String?, files: [String], dataDate: CivilDay?, data: DataPlace,
    progress: (String, Double) -> Void
  ) throws -> (answer: SegmentsAnswer, context: PublishedContext) {
    let shipped = try ShippedTables(data.folder())
    let read = try withoutActuallyEscaping(progress) {
      try GivenFiles(files, reader: shipped.reader, folder: shipped.folder, progress: $0)
    }
    let found = try PlaceNames.find(place, in: FigurePool.councils(read, shipped))
    let pool = FigurePool(shipped: shipped, given: read, measures: [], places: [])
    guard found.count == 1, let council = found.first else { throw Failure.usage("segments are of one council at a time; name one.") }
    let given = pool.givenBands
    let all = try given.isEmpty ? [pool.shippedBands()] : given
    let years = Set(all.flatMap(\.table.years)).sorted()
    let wanted = year.map { text in years.first { $0 == AcademicYear(text: text.trimmed) } } ?? years.last
    // Of several tables with the year, the first with the place.
    let place = council.map { PublishedPlace.council($0.code) } ?? .england
    func chosen(_ year: AcademicYear) -> (table: BandTable, coverage: TableCoverage?)? {
      let with = all.filter { $0.table.years.contains(year) }
      return with.first { $0.table.counts(place, phase, year) != nil } ?? with.first
    }
    guard let wanted, let (table, coverage) = chosen(wanted) else {
      throw Failure.bad(
        Finding(
          .unknownPeriod, .must, value: year, message: "there are no bands of the year \u{201C}\(year ?? "")\u{201D}.",
          hint: "There are: \(years.map(\.label).joined(separator: ", "))."))
    }
    let before = try chosen(SegmentsAnswer.baselineYear)?.table ?? pool.shippedBands().table
    var dates = Coverage(dataDate: CoverageWords.unknown)
    let to = coverage == nil ? dataDate : wanted.next.firstDay?.adding(days: -1)
    dates.from = coverage == nil ? nil : wanted.firstDay
    dates.to = to
    dates.dataDate = to?.words ?? CoverageWords.unknown
    dates.publishedOn = coverage?.publishedOn
    let context = PublishedContext(tallies: read.tables.map(\.tally), remarks: read.remarks)
    var answer =
      SegmentsAnswer.make(council: council, phase: phase, year: wanted, table: table, before: before, coverage: dates)
      ?? SegmentsAnswer.none(council: council, phase: phase, year: wanted, coverage: dates)
    let others = years.filter { $0 != wanted }.map(\.label)
    if !files.isEmpty, given.isEmpty { answer.notes.append("The files given hold no table of bands: the one that ships was read.") }
    if !others.isEmpty { answer.notes.append("Also there, with --year: \(others.joined(separator: ", ")).") }
    return (answer, context)
  }
}

/// `belong councils`: codes and names.
public enum CouncilsCase {
  /// Councils whose name or code holds a text; where none does, those with the nearest names.
  public static func answer(_ text: String?, data: DataPlace) throws -> (councils: [Council], areNearest: Bool) {
    let list = try ShippedTables(data.folder()).councils
    guard let text, !text.trimmed.isEmpty else { return (list.councils, false) }
    let like = list.like(text)
    return like.isEmpty ? (list.nearest(to: text), true) : (like, false)
  }
}
