// SPDX-License-Identifier: MIT
public import Vocabulary

/// A small table of what ships, read whole, with its places for errors.
///
/// For files of a few thousand rows; registers and published tables have readers of their own.
public struct ShippedTable: Sendable {
  /// One row, by column name.
  public struct Row: Sendable {
    /// The file it comes from.
    public let file: String
    /// Physical line.
    public let line: Int
    let heading: Heading
    let fields: [String]

    /// The text of a column, trimmed; empty where the table has no such column.
    public subscript(name: String) -> String {
      guard let at = heading[name] else { return "" }
      return fields[at].trimmingBlanks()
    }

    /// A finding at a column of this row.
    public func bad(_ column: String, _ message: String, hint: String? = nil) -> Failure {
      .bad(
        Finding(
          .shippedData, .must, at: FilePlace(file: file, line: line, column: (heading[column] ?? 0) + 1), value: self[column],
          message: message,
          hint: hint))
    }

    /// A day, or nil where blank.
    public func day(_ column: String) throws -> CivilDay? {
      let text = self[column]
      guard !text.isEmpty else { return nil }
      guard let day = CivilDay(text: text) else {
        throw bad(column, "\u{201C}\(text)\u{201D} is not a day.", hint: "Write it as 2024-08-19.")
      }
      return day
    }
  }

  /// Its rows.
  public let rows: [Row]
  /// Its heading.
  public let heading: Heading

  /// Reads a table, and checks its heading and the number of fields of each row.
  public init(_ text: FileText, require wanted: [String]) throws {
    var records = DelimitedText(text)
    let heading = try Heading(records.next(), file: text.file)
    _ = try heading.require(wanted, file: text.file)
    var rows: [Row] = []
    while let record = records.next() {
      let place = FilePlace(file: text.file, line: record.line, column: record.brokenQuote ?? 1)
      if record.brokenQuote != nil { throw Failure.bad(Finding(.brokenQuote, .must, at: place, message: "a quote is not closed.")) }
      guard record.fields.count == heading.names.count else {
        throw Failure.bad(
          Finding(
            .fieldCount, .must, at: place, message: "\(record.fields.count) fields where the heading has \(heading.names.count)."))
      }
      rows.append(Row(file: text.file, line: record.line, heading: heading, fields: record.fields))
    }
    self.heading = heading
    self.rows = rows
  }
}

extension FindingKind {
  /// A file of what ships that cannot be read as it should.
  public static let shippedData = FindingKind("shipped-data")
}

extension StringProtocol {
  /// Without the blanks and tabs at both ends.
  func trimmingBlanks() -> String {
    var slice = self[...]
    while let first = slice.unicodeScalars.first, first == " " || first == "\t" || first == "\u{A0}" { slice = slice.dropFirst() }
    while let last = slice.unicodeScalars.last, last == " " || last == "\t" || last == "\u{A0}" { slice = slice.dropLast() }
    return String(slice)
  }
}
