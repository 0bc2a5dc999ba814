// SPDX-License-Identifier: MIT
import Vocabulary

/// What a column of a published table means, whatever its name.
struct ColumnMeaning: Hashable, Sendable {
  /// The kind of thing: `possible`, `reason`, `phase`, `band`, …
  let kind: String
  /// Which of its kind: a register code, the percentage a band begins at, a filter.
  let code: String
}

/// The names that columns have had in published tables over the years, and what each means (`Data/columns.csv`).
struct ColumnBook: Sendable {
  private let meanings: [String: ColumnMeaning]
  private let inOrder: [String]

  init(_ text: FileText) throws {
    var meanings: [String: ColumnMeaning] = [:]
    var inOrder: [String] = []
    for row in try ShippedTable(text, require: ["name", "meaning", "code"]).rows {
      let key = Heading.key(row["name"])
      guard meanings[key] == nil else { throw row.bad("name", "the column \u{201C}\(row["name"])\u{201D} stands there twice.") }
      meanings[key] = ColumnMeaning(kind: row["meaning"], code: row["code"])
      inOrder.append(key)
    }
    self.meanings = meanings
    self.inOrder = inOrder
  }

  subscript(name: String) -> ColumnMeaning? { meanings[Heading.key(name)] }

  /// Names that mean a kind, in the order of the table, for messages.
  func names(of kind: String) -> [String] { inOrder.filter { meanings[$0]?.kind == kind } }
}

/// The words that published tables use in their cells for phases, levels, reasons (`Data/words.csv`).
struct WordBook: Sendable {
  private let meanings: [String: [String: String]]

  init(_ text: FileText) throws {
    var meanings: [String: [String: String]] = [:]
    for row in try ShippedTable(text, require: ["kind", "word", "meaning"]).rows {
      guard meanings[row["kind"], default: [:]].updateValue(row["meaning"], forKey: Self.key(row["word"])) == nil else {
        throw row.bad("word", "the word \u{201C}\(row["word"])\u{201D} stands there twice.")
      }
    }
    self.meanings = meanings
  }

  /// What a word means; nil where the book does not have it.
  func meaning(_ kind: String, _ word: String) -> String? { meanings[kind]?[Self.key(word)] }

  /// All words of a kind, for messages.
  func words(_ kind: String) -> [String] { (meanings[kind] ?? [:]).keys.sorted() }

  private static func key(_ word: String) -> String { word.trimmingBlanks().lowercased() }
}
