// SPDX-License-Identifier: MIT

/// A table of figures: caption, heads with scopes, the first cell of each row its head.
struct Table {
  /// A row; `strong` for sums and for our own.
  struct Row {
    var cells: [String]
    var strong = false
  }

  var caption: String
  var heads: [String]
  var rows: [Row]
  var kind = "figures"
  /// Columns from the left that hold words, not figures.
  var words = 1

  /// The table as HTML.
  var markup: Markup {
    var head: [Markup] = []
    for (index, name) in heads.enumerated() { head.append(.element("th", [("scope", "col")] + setting(index), name)) }
    let body = rows.map { row in
      var cells: [Markup] = []
      for (index, cell) in row.cells.enumerated() {
        cells.append(index == 0 ? .element("th", [("scope", "row")] + setting(0), cell) : .element("td", setting(index), cell))
      }
      return Markup.element("tr", row.strong ? [("class", "strong")] : [], cells).line
    }
    let parts: [Markup] = [
      .element("caption", [], caption), .element("thead", [], [.element("tr", [], head)]), .element("tbody", [], body),
    ]
    return .element("table", [("class", kind)], parts)
  }

  private func setting(_ column: Int) -> [(String, String)] { column < words ? [("class", "words")] : [] }
}
