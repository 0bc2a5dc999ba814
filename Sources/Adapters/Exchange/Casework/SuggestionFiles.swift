// SPDX-License-Identifier: MIT
public import Casework
import Vocabulary

/// Reads the causes and approaches that ship. Everything is checked when read.
public enum SuggestionFiles {
  /// `causes.csv` and `approaches.csv` of a data folder.
  /// - Throws: `Failure` with file, line and column where one cannot be read.
  public static func load(from folder: DataFolder) throws -> Suggestions {
    let causes = try causes(FileText(path: folder.file("causes.csv")))
    let approaches = try approaches(FileText(path: folder.file("approaches.csv")), answering: Set(causes.map(\.name)))
    return Suggestions(causes: causes, approaches: approaches)
  }

  static func causes(_ text: FileText) throws -> [Cause] {
    let columns = ["cause", "group", "words", "where", "lens", "force", "motivation", "source"]
    var names: Set<String> = []
    return try ShippedTable(text, require: columns).rows.map { row in
      try whole(row, columns)
      guard names.insert(row["cause"]).inserted else { throw row.bad("cause", "this cause stands there twice.") }
      guard !row["cause"].contains(";") else { throw row.bad("cause", "a cause has no semicolon in its name: approaches list them so.") }
      return Cause(
        name: row["cause"], group: try word(row, "group"), words: row["words"], place: try word(row, "where"), lens: try word(row, "lens"),
        force: try word(row, "force"), motivation: try word(row, "motivation"), source: row["source"])
    }
  }

  static func approaches(_ text: FileText, answering known: Set<String>) throws -> [Approach] {
    let columns = ["approach", "what", "for", "causes", "lens", "evidence", "strength", "limits", "source"]
    var names: Set<String> = []
    return try ShippedTable(text, require: columns).rows.map { row in
      try whole(row, columns)
      guard names.insert(row["approach"]).inserted else { throw row.bad("approach", "this approach stands there twice.") }
      let causes = row["causes"].split(separator: ";").map { $0.trimmingBlanks() }
      guard Set(causes).isSubset(of: known) else {
        throw row.bad("causes", "one of these causes is not in causes.csv.", hint: "They are separated by semicolons.")
      }
      return Approach(
        name: row["approach"], what: row["what"], purpose: row["for"], causes: causes, lens: try word(row, "lens"),
        evidence: row["evidence"], strength: try word(row, "strength"), limits: row["limits"], source: row["source"])
    }
  }

  private static func whole(_ row: ShippedTable.Row, _ columns: [String]) throws {
    for column in columns where row[column].isEmpty { throw row.bad(column, "\(column) is empty.") }
  }

  private static func word<Word: RawRepresentable & CaseIterable>(_ row: ShippedTable.Row, _ column: String) throws -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: row[column]) else {
      throw row.bad(
        column, "\u{201C}\(row[column])\u{201D} is no word for \(column).",
        hint: "One of: \(Word.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return word
  }
}
