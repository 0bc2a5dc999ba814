// SPDX-License-Identifier: MIT
public import Insight
import Vocabulary

/// The small tables of what ships that published tables are read with.
public struct PublishedBooks: Sendable {
  let columns: ColumnBook
  let words: WordBook
  /// Regions.
  public let regions: [Region]
  /// Absence codes in plain words, in the order they are printed.
  public let reasons: [AbsenceReason]
  /// What each shipped file covers.
  public let coverage: [TableCoverage]

  /// Reads them.
  public init(_ folder: DataFolder) throws {
    columns = try ColumnBook(FileText(path: folder.file("columns.csv")))
    words = try WordBook(FileText(path: folder.file("words.csv")))
    regions = try ShippedTable(FileText(path: folder.file("regions.csv")), require: ["code", "name", "in_sentence", "series_code"]).rows
      .map { Region(code: $0["code"], name: $0["name"], inSentence: $0["in_sentence"], seriesCode: $0["series_code"]) }
    reasons = try ShippedTable(FileText(path: folder.file("reasons.csv")), require: ["code", "words", "group"]).rows.map { row in
      guard ["authorised", "unauthorised"].contains(row["group"]) else {
        throw row.bad("group", "\u{201C}\(row["group"])\u{201D} is no group.", hint: "Write authorised or unauthorised.")
      }
      return AbsenceReason(code: row["code"], words: row["words"], isAuthorised: row["group"] == "authorised")
    }
    let table = try ShippedTable(
      FileText(path: folder.file("published.csv")),
      require: ["file", "table", "covers_from", "covers_to", "published_on", "next_expected", "source"])
    coverage = try table.rows.map { row in
      TableCoverage(
        file: row["file"], table: row["table"], from: try row.day("covers_from"), to: try row.day("covers_to"),
        publishedOn: try row.day("published_on"), nextExpected: try row.day("next_expected"), source: row["source"])
    }
  }

  /// The measure that a column name of any table means; for words people type.
  public func measure(named name: String) -> BenchmarkMeasure? {
    if let measure = BenchmarkMeasure(rawValue: name) { return measure }
    switch columns[name]?.kind ?? name + "_percent" {
    case "overall_percent": return .overall
    case "authorised_percent": return .authorised
    case "unauthorised_percent": return .unauthorised
    case "persistent_percent": return .persistent
    case "severe_percent": return .severe
    default: return nil
    }
  }
}
