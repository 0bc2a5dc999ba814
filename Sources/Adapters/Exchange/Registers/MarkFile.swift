// SPDX-License-Identifier: MIT
import Vocabulary

/// A file of register marks, read record by record: slow, and plainly right.
struct MarkFile {
  private let file: String
  private let row: MarkRow
  private var records: DelimitedText

  init(_ text: FileText) throws {
    file = text.file
    var records = DelimitedText(text)
    row = try MarkRow(heading: records.next(), file: text.file)
    self.records = records
  }

  /// Columns that nobody asked for, as written.
  var unknownColumns: [String] { row.unknownColumns }

  /// Reads every row into the builder and counts what became of it.
  mutating func read(into builder: inout RegisterBuilder, progress: (Double) -> Void) -> ReadTally {
    var tally = ReadTally(file: file)
    var count = 0
    while let record = records.next() {
      count += 1
      if count & 0xFFFF == 0 { progress(records.progress) }
      switch row.outcome(of: record, into: &builder) {
      case .accepted: tally.accept()
      case .refused: tally.refuse()
      case .ignored(let why): tally.ignore(why)
      }
    }
    return tally
  }
}
