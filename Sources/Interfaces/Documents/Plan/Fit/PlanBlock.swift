// SPDX-License-Identifier: MIT

/// A part of a print that stays together, and how much of a side it takes.
struct PlanBlock {
  /// What it is.
  let markup: Markup
  /// In millimetres, with the gap below it.
  let height: Double
  /// A row of the table: rows that follow one another on a side share a table.
  var isRow = false

  /// A part of a print.
  init(_ markup: Markup, height: Double, isRow: Bool = false) {
    self.markup = markup
    self.height = height
    self.isRow = isRow
  }
}
