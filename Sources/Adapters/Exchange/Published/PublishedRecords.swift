// SPDX-License-Identifier: MIT
import Insight
public import Vocabulary

/// The records of one published table, each of which is accepted, refused with its findings, or ignored with the reason.
struct PublishedRecords {
  let file: String
  let heading: Heading
  private(set) var tally: ReadTally
  private(set) var findings: [Finding] = []
  private var records: DelimitedText
  private var isBad = false
  private let progress: ((Double) -> Void)?
  private var count = 0

  init(_ text: FileText, progress: ((Double) -> Void)? = nil) throws {
    records = DelimitedText(text)
    heading = try Heading(records.next(), file: text.file)
    file = text.file
    tally = ReadTally(file: text.file)
    self.progress = progress
  }

  /// The next record with as many fields as the heading; others are refused.
  mutating func next() -> DelimitedRecord? {
    while let record = records.next() {
      isBad = false
      count += 1
      if count % 4096 == 0 { progress?(records.progress) }
      if let broken = record.brokenQuote {
        refuse(record, at: broken - 1, .brokenQuote, "a quote is not closed.")
      } else if record.fields.count != heading.names.count {
        refuse(record, at: 0, .fieldCount, "\(record.fields.count) fields where the heading has \(heading.names.count).")
      } else {
        return record
      }
      tally.refuse()
    }
    return nil
  }

  /// Notes what is wrong with a field of the record.
  mutating func refuse(_ record: DelimitedRecord, at field: Int, _ kind: FindingKind, _ message: String, hint: String? = nil) {
    isBad = true
    let value = record.fields.indices.contains(field) ? record.fields[field] : nil
    findings.append(
      Finding(kind, .must, at: FilePlace(file: file, line: record.line, column: field + 1), value: value, message: message, hint: hint))
  }

  /// A figure of the record; a cell that is neither a number nor a sign of the department's is refused.
  mutating func figure(_ record: DelimitedRecord, _ field: Int?) -> PublishedValue {
    guard let field else { return .notPublished }
    let text = record.fields[field]
    if let count = Self.count(text) { return .number(count) }
    if let value = PublishedValue(text: text) ?? PublishedValue(text: text.trimmingBlanks()) {
      if let number = value.number, number < 0 {
        refuse(record, at: field, .notANumber, "\u{201C}\(text)\u{201D} is below 0.", hint: "No published count or rate of absence is.")
      }
      return value
    }
    refuse(
      record, at: field, .notANumber, "\u{201C}\(text)\u{201D} in \(heading.written[field]) is not a number.",
      hint: "A figure that is held back or not there is written c, x, z, .. or left blank.")
    return .notPublished
  }

  /// A text of up to fifteen digits and nothing else: most cells, read without a detour.
  private static func count(_ text: String) -> Double? {
    let digits = text.utf8
    guard (1...15).contains(digits.count) else { return nil }
    var value = 0
    for byte in digits {
      guard byte >= 48, byte <= 57 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return Double(value)
  }

  /// Closes the record: accepted unless something was refused.
  /// - Returns: true where it was accepted.
  mutating func close() -> Bool {
    if isBad { tally.refuse() } else { tally.accept() }
    return !isBad
  }

  /// Leaves the record out, unless something in it was refused.
  mutating func ignore(_ why: String) { if isBad { tally.refuse() } else { tally.ignore(why) } }
}

extension FindingKind {
  /// A cell of a published table that should be a figure and is not.
  public static let notANumber = FindingKind("not-a-number")
  /// A word in a published table that is not in the book of words.
  public static let sumsDoNotFit = FindingKind("sums-do-not-fit")
  /// A word that no table of meanings knows.
  public static let unknownWord = FindingKind("unknown-word")
  /// Two rows of published tables that give different figures for one cell.
  public static let differentFigures = FindingKind("different-figures")
  /// A file that is none of the published tables.
  public static let unknownTable = FindingKind("unknown-table")
}
