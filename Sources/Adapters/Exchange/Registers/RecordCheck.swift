// SPDX-License-Identifier: MIT
import Vocabulary

/// Checks that every row of every table must pass.
enum RecordCheck {
  static func finding(_ record: DelimitedRecord, heading: Heading, file: String) -> Finding? {
    if let broken = record.brokenQuote {
      return Finding(
        .brokenQuote, .must, at: FilePlace(file: file, line: record.line, column: broken),
        message: "a quote is not closed, or text stands after its end.", hint: "Inside quotes a quote is written twice.")
    }
    guard record.fields.count == heading.names.count else {
      return Finding(
        .fieldCount, .must, at: FilePlace(file: file, line: record.line, column: min(record.fields.count, heading.names.count) + 1),
        message: "\(record.fields.count) fields where the heading has \(heading.names.count).",
        hint: "A comma inside a field needs quotes around the field.")
    }
    return nil
  }
}
