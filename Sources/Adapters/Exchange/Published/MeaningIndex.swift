// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Where each meaning stands in the heading of one file.
struct MeaningIndex {
  /// Fields by meaning.
  private var byKind: [String: Int] = [:]
  /// Fields of the absence codes.
  private(set) var reasons: [(code: String, field: Int)] = []
  /// Fields of the absence bands, with the percentage each begins at.
  private(set) var bands: [(lowest: Int, field: Int)] = []
  /// Fields that cut the children of a row.
  private(set) var filters: [(name: String, field: Int)] = []
  /// Fields with figures that are read only to see that they are sound.
  private(set) var otherFigures: [Int] = []
  /// Names nobody knows.
  private(set) var unknown: [String] = []

  /// Reads a heading.
  /// - Throws: `Failure` where two columns mean the same.
  init(_ heading: Heading, _ book: ColumnBook, file: String) throws {
    var seen: [ColumnMeaning: Int] = [:]
    for (field, name) in heading.names.enumerated() where !name.isEmpty {
      guard let meaning = book[name] else {
        unknown.append(heading.written[field])
        continue
      }
      if meaning.kind == "number" {
        otherFigures.append(field)
        continue
      }
      if meaning.kind == "text" { continue }
      if let first = seen[meaning] {
        throw Failure.bad(
          Finding(
            .headingTwice, .must, at: FilePlace(file: file, line: heading.line, column: field + 1), value: heading.written[field],
            message: "\u{201C}\(heading.written[field])\u{201D} means the same as \u{201C}\(heading.written[first])\u{201D}.",
            hint: "Take one of the two columns out."))
      }
      seen[meaning] = field
      switch meaning.kind {
      case "reason": reasons.append((meaning.code, field))
      case "band": bands.append((Int(meaning.code) ?? 0, field))
      case "filter": filters.append((meaning.code, field))
      default: byKind[meaning.kind] = field
      }
    }
  }

  subscript(kind: String) -> Int? { byKind[kind] }

  /// The fields of kinds that must be there.
  /// - Throws: `Failure` naming each that is missing by a name it goes under.
  func require(_ kinds: [String], heading: Heading, book: ColumnBook, file: String) throws {
    let missing = kinds.filter { self[$0] == nil }
    guard missing.isEmpty else {
      throw Failure.badData(
        findings: missing.map { kind in
          let names = book.names(of: kind)
          return Finding(
            .missingColumn, .must, at: FilePlace(file: file, line: heading.line), value: names.first,
            message: "the column \u{201C}\(names.joined(separator: "\u{201D} or \u{201C}"))\u{201D} is missing.",
            hint: heading.listed)
        }, tallies: [])
    }
  }
}
