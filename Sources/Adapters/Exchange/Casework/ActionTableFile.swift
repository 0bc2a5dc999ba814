// SPDX-License-Identifier: MIT
public import Casework
public import Vocabulary

/// A file with an action plan in five columns, as a spreadsheet or a document gives it away: set apart by comma, semicolon or tab.
public struct ActionTableFile: Sendable {
  /// What it holds.
  public let table: ActionTable
  /// What could not be placed: with line and column, never with words of the file.
  public let remarks: [Finding]

  /// Reads it.
  /// - Throws: `Failure` where the file is not there, is no text, has a quote that is not closed, or no row that is a heading.
  public init(path: String) throws {
    guard path != "-" else {
      throw Failure.usage("--from reads a file, not standard input: save the table first, and name the file.")
    }
    try self.init(FileText(path: path))
  }

  init(_ text: FileText) throws {
    var cuts = [",", ";", "\t"].map { Self.records(text, separatedBy: $0) }
    // What is copied from a document has no quotes but those that somebody wrote, often around a child's words.
    if cuts[2].broken != nil { cuts[2] = (Self.asWritten(text), nil) }
    let likeness = cuts.map { ActionTable.likeness(of: $0.records) }
    let most = likeness.max() ?? 0
    guard most > 0, let best = likeness.firstIndex(of: most), let table = ActionTable(reading: cuts[best].records) else {
      let wanted = ActionColumn.allCases.map { "\($0.rawValue): \($0.examples)" }.joined(separator: "; ")
      throw Failure.bad(
        Finding(
          .noHeading, .must, at: FilePlace(file: text.file, line: 1),
          message: "no row of this table is a heading with a barrier or an action and one more column.",
          hint: "Looked for \(wanted). Cells are set apart by comma, semicolon or tab."))
    }
    if let broken = cuts[best].broken {
      throw Failure.bad(
        Finding(
          .brokenQuote, .must, at: FilePlace(file: text.file, line: broken.line, column: broken.column),
          message: "a quote is not closed, or text follows its end.", hint: "A quote inside quotes is written twice."))
    }
    self.table = table
    remarks = table.remarks.map { remark in
      Finding(.planTable, .could, at: FilePlace(file: text.file, line: remark.line, column: remark.column), message: remark.message)
    }
  }

  /// Cells between tabs, quotes as they stand.
  private static func asWritten(_ text: FileText) -> [ActionTable.Record] {
    String(decoding: text.bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n"].contains($0) }.enumerated()
      .map { at, line in
        ActionTable.Record(line: at + 1, cells: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      }
  }

  private static func records(
    _ text: FileText, separatedBy separator: Unicode.Scalar
  ) -> (records: [ActionTable.Record], broken: (line: Int, column: Int)?) {
    var records: [ActionTable.Record] = []
    var broken: (line: Int, column: Int)?
    for record in DelimitedText(text, separator: separator) {
      if broken == nil, let column = record.brokenQuote { broken = (record.line, column) }
      records.append(ActionTable.Record(line: record.line, cells: record.fields))
    }
    return (records, broken)
  }
}

extension FindingKind {
  /// Something of a pasted table that has no place in a plan.
  public static let planTable = FindingKind("plan-table")
}
