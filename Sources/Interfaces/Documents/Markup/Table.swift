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
  /// Columns from the left that hold words, not figures.
  var words = 1

  /// The table as HTML.
  var markup: Markup { built(listed: false) }

  /// The table for a page of text: on a phone its rows are set as lists of names and values. Its roles are said aloud, because a
  /// browser forgets that a table is one when its rows are set as something else.
  var listed: Markup { built(listed: true) }

  private func built(listed: Bool) -> Markup {
    func role(_ name: String) -> [(String, String)] { listed ? [("role", name)] : [] }
    var head: [Markup] = []
    for (index, name) in heads.enumerated() {
      head.append(.element("th", [("scope", "col")] + role("columnheader") + setting(index), name))
    }
    let body = rows.map { row in
      var cells: [Markup] = [.element("th", [("scope", "row")] + role("rowheader") + setting(0), row.cells.first ?? "")]
      for (index, cell) in row.cells.enumerated().dropFirst() {
        let name = listed ? [("data-head", heads.indices.contains(index) ? heads[index] : "")] : []
        cells.append(.element("td", role("cell") + name + setting(index), cell))
      }
      return Markup.element("tr", role("row") + (row.strong ? [("class", "strong")] : []), cells).line
    }
    let parts: [Markup] = [
      .element("caption", [], caption), .element("thead", role("rowgroup"), [.element("tr", role("row"), head)]),
      .element("tbody", role("rowgroup"), body),
    ]
    return .element("table", [("class", listed ? "figures listed" : "figures")] + role("table"), parts)
  }

  private func setting(_ column: Int) -> [(String, String)] { column < words ? [("class", "words")] : [] }
}
