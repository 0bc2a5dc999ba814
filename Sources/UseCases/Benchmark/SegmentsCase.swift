// SPDX-License-Identifier: MIT
import Exchange
public import Insight
public import Vocabulary

/// `belong segments`: the groups a place watches, from published band counts.
public enum SegmentsCase {
  /// Answers from published bands.
  /// - Throws: ``Vocabulary/Failure`` for an unknown council or year, and where a file given is bad data.
  public static func answer(
    place: String, phase: SchoolPhase, year: String?, files: [String], dataDate: CivilDay?, data: DataPlace,
    progress: (String, Double) -> Void
  ) throws -> (answer: SegmentsAnswer, context: PublishedContext) {
    let shipped = try ShippedTables(data.folder())
    let given = try withoutActuallyEscaping(progress) {
      try GivenFiles(files, reader: shipped.reader, folder: shipped.folder, progress: $0)
    }
    let found = try PlaceNames.find(place, in: FigurePool.councils(given, shipped))
    let pool = FigurePool(shipped: shipped, given: given, measures: [], places: [])
    guard found.count == 1, let council = found.first else { throw Failure.usage("segments are of one council at a time; name one.") }
    let (table, coverage, isGiven) = try pool.bands()
    let wanted =
      year.map { text in table.years.first { $0.label == (AcademicYear(text: text.trimmed)?.label ?? text) } } ?? table.years.last
    guard let wanted else {
      throw Failure.bad(
        Finding(
          .unknownPeriod, .must, value: year, message: "there are no bands of the year \u{201C}\(year ?? "")\u{201D}.",
          hint: "There are: \(table.years.map(\.label).joined(separator: ", "))."))
    }
    var dates = Coverage(dataDate: CoverageWords.unknown)
    let to = isGiven && coverage == nil ? dataDate : wanted.next.firstDay?.adding(days: -1)
    dates.from = coverage == nil ? nil : wanted.firstDay
    dates.to = to
    dates.dataDate = to?.words ?? CoverageWords.unknown
    dates.publishedOn = coverage?.publishedOn
    let context = PublishedContext(tallies: given.tables.map(\.tally), remarks: given.remarks)
    let answer =
      SegmentsAnswer.make(council: council, phase: phase, year: wanted, table: table, coverage: dates)
      ?? SegmentsAnswer.none(council: council, phase: phase, year: wanted, coverage: dates)
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
