// SPDX-License-Identifier: MIT
import Insight

/// A value in a result: the same for table, CSV and JSON.
enum Cell: Sendable {
  case text(String)
  case whole(Int)
  /// A number, printed in tables with so many decimals.
  case number(Double, places: Int)
  case flag(Bool)
  case list([String])
  /// Held back so that no child can be told.
  case suppressed
  /// Not known, or the question does not arise.
  case none

  static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .none }
  static func optional(_ whole: Int?) -> Cell { whole.map(Cell.whole) ?? .none }
  static func percent(_ value: Double?) -> Cell { value.map { .number($0, places: 2) } ?? .none }

  /// A published figure, with its reason where there is none.
  static func published(_ value: PublishedValue, places: Int = 2) -> Cell {
    switch value {
    case .number(let number): .number(number, places: places)
    case .suppressed: .suppressed
    case .notApplicable, .notPublished: .none
    }
  }
}

/// A column of a result.
struct Column: Sendable {
  /// The name scripts rely on.
  let name: String
  /// What a reader sees above it; nil leaves the column out of the table (CSV and JSON have every column).
  let heading: String?

  init(_ name: String, _ heading: String?) {
    self.name = name
    self.heading = heading
  }
}

/// What a verb answers: rows, and what a reader must know to read them.
struct ResultTable: Sendable {
  var columns: [Column]
  var rows: [[Cell]]
  /// What the words mean.
  var definition: String
  /// Period, as JSON and in words.
  var period: JSONValue = .null
  var periodWords: String?
  var dataDate: String?
  var notes: [String] = []
  /// Further keys of the JSON object, before the rows.
  var extra: [(String, JSONValue)] = []
  /// What stands above the table on a terminal.
  var title: String?
}
