// SPDX-License-Identifier: MIT
public import Insight
import Vocabulary

/// Reads a published file, whatever its shape.
public struct PublishedReader: Sendable {
  let books: PublishedBooks
  /// Councils, to know one by its nine-sign code where a table has no other.
  let councils: CouncilList

  /// A reader.
  public init(books: PublishedBooks, councils: CouncilList) {
    self.books = books
    self.councils = councils
  }

  /// Reads a file.
  /// - Returns: nil where the heading is none of the published tables.
  /// - Throws: `Failure` with every finding where a row is refused: then nothing of the file may be used.
  public func read(_ text: FileText, progress: ((Double) -> Void)? = nil) throws -> PublishedTable? {
    var records = try PublishedRecords(text, progress: progress)
    let index = try MeaningIndex(records.heading, books.columns, file: text.file)
    guard let shape = PublishedShape.of(records.heading, index) else { return nil }
    let content: PublishedContent
    var unknown: [String] = []
    switch shape {
    case .daily, .census:
      let series: Series = shape == .daily ? .yearToDate : .census
      content = .attendance(series, try WideReader(series: series, books: books, councils: councils).read(&records, index))
      unknown = index.unknown
    case .tidy:
      content = .attendance(.yearToDate, try TidyReader(books: books, councils: councils).read(&records, index))
      unknown = index.unknown
    case .bands:
      content = .bands(try BandsReader(books: books, councils: councils).read(&records, index))
      unknown = index.unknown
    case .series: content = .series(try SeriesReader(regions: books.regions).readSeries(&records))
    case .related: content = .related(try SeriesReader(regions: books.regions).readRelated(&records))
    case .neighbours: content = .neighbours(try PlacesReader.neighbours(&records))
    case .councils: content = .councils(try PlacesReader.councils(&records))
    }
    guard records.findings.isEmpty else { throw Failure.badData(findings: records.findings, tallies: [records.tally]) }
    return PublishedTable(file: text.file, content: content, tally: records.tally, unknownColumns: unknown)
  }
}
