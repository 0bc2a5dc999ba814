// SPDX-License-Identifier: MIT
public import Vocabulary

/// The heading of a table: columns are found by name, in any order.
///
/// Names match without regard to case, with `_` for a blank.
public struct Heading: Sendable {
  /// Names as they are matched, in the order of the file.
  public let names: [String]
  /// Names as they stand in the file.
  public let written: [String]
  /// The line it stands on.
  public let line: Int
  private let index: [String: Int]

  /// Reads the heading from the first record.
  /// - Throws: `Failure` where there is none, a name stands twice, or its quotes are broken.
  public init(_ record: DelimitedRecord?, file: String) throws {
    guard let record else {
      throw Failure.bad(
        Finding(
          .noHeading, .must, at: FilePlace(file: file, line: 1), message: "the file is empty: there is no heading.",
          hint: "The first line names the columns; `belong template marks` prints one."))
    }
    var index: [String: Int] = [:]
    var names: [String] = []
    if let broken = record.brokenQuote {
      throw Failure.bad(
        Finding(.brokenQuote, .must, at: FilePlace(file: file, line: record.line, column: broken), message: "a quote is not closed."))
    }
    for (position, raw) in record.fields.enumerated() {
      let name = Self.key(raw)
      if !name.isEmpty, index[name] != nil {
        throw Failure.bad(
          Finding(
            .headingTwice, .must, at: FilePlace(file: file, line: record.line, column: position + 1), value: raw,
            message: "the heading \u{201C}\(raw)\u{201D} stands there twice.", hint: "Take one of the two columns out."))
      }
      if !name.isEmpty { index[name] = position }
      names.append(name)
    }
    self.names = names
    self.written = record.fields
    self.line = record.line
    self.index = index
  }

  /// The name under which a heading is matched.
  public static func key(_ raw: some StringProtocol) -> String {
    var out = ""
    var pendingGap = false
    for character in raw.lowercased() {
      if character.isWhitespace || character == "_" {
        pendingGap = !out.isEmpty
      } else {
        if pendingGap { out.append("_") }
        pendingGap = false
        out.append(character)
      }
    }
    return out
  }

  /// Where a column stands, from 0; nil where the table has none of that name.
  public subscript(name: String) -> Int? { index[name] }

  /// The columns that must be there, in the order asked.
  /// - Throws: `Failure` that names every one that is missing.
  public func require(_ wanted: [String], file: String) throws -> [Int] {
    let missing = wanted.filter { index[$0] == nil }
    guard missing.isEmpty else {
      // The first line may be data: it is not printed back then, since it may hold a child's number.
      guard missing.count < wanted.count || written.count == 1 else {
        throw Failure.bad(
          Finding(
            .missingColumn, .must, at: FilePlace(file: file, line: line),
            message: "none of the columns \(wanted.joined(separator: ", ")) is there: the first line does not look like a heading.",
            hint: "The first line names the columns; `belong template marks` prints one."))
      }
      let separators = [";": "a semicolon", "\t": "a tab", "|": "a bar"]
      let found = written.count == 1 ? separators.first { written[0].contains($0.key) }?.value : nil
      let hint =
        found.map { "The columns seem to be separated by \($0): save the file as comma separated." }
        ?? "There are: \(written.joined(separator: ", "))."
      throw Failure.badData(
        findings: missing.map {
          Finding(
            .missingColumn, .must, at: FilePlace(file: file, line: line), value: $0,
            message: "the column \u{201C}\($0)\u{201D} is missing.", hint: hint)
        }, tallies: [])
    }
    return wanted.compactMap { index[$0] }
  }

  /// Names as written of the columns that nobody asked for.
  public func unknown(besides known: Set<String>) -> [String] {
    zip(names, written).filter { !$0.0.isEmpty && !known.contains($0.0) }.map(\.1)
  }
}

extension FindingKind {
  /// An empty file.
  public static let noHeading = FindingKind("no-heading")
  /// A column name that stands twice.
  public static let headingTwice = FindingKind("heading-twice")
  /// A column that must be there and is not.
  public static let missingColumn = FindingKind("missing-column")
  /// A row with more or fewer fields than the heading.
  public static let fieldCount = FindingKind("field-count")
  /// A quoted field that does not end, or has text after its end.
  public static let brokenQuote = FindingKind("broken-quote")
}
