// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// The headline table: here and the others, the measure, persistent absence beside it, and the gaps.
struct HeadTable {
  let words: ReportWords

  /// Pooled neighbours stand in the caption of their chart where their mean has a column, as two names for one thing confuse.
  private var columns: [Int] {
    let all = words.answer.comparators
    let hasMean = all.contains { $0.kind == .neighboursMean }
    return all.indices.filter { !(hasMean && all[$0].kind == .neighboursPooled && all.first?.kind != .neighboursPooled) }
  }

  /// "Mean of ten neighbours": the set is named in full at the foot.
  private static func short(_ name: String) -> String {
    name.split(separator: " ", omittingEmptySubsequences: false).filter { $0 != "statistical" }.joined(separator: " ")
  }

  /// Rows of cells; the first cell is the head, the second is ours.
  private var rows: [[String]] {
    let answer = words.answer
    var rows = [[words.question.measureName, Printed.rate(answer.value)] + columns.map { Printed.rate(answer.comparators[$0].value) }]
    if words.kind == .compared {
      rows.append(["Gap to it, points", ""] + columns.map { Printed.gap(answer.comparators[$0].gap) })
    }
    if words.question.measure.isOfSessions, let beside = answer.persistent {
      let others = columns.map { beside.comparators.indices.contains($0) ? Printed.rate(beside.comparators[$0]) : "–" }
      rows.append(["Persistently absent", Printed.rate(beside.place)] + others)
    }
    return rows
  }

  private var heads: [String] {
    [words.question.council == nil ? "England" : "Here"]
      + columns.map { index in
        let comparator = words.answer.comparators[index]
        return Self.short(Words.capital(comparator.name))
      }
  }

  /// Adds the table to a side. Its roles are said aloud, because on a phone its rows are set as lists, and a browser then forgets
  /// that they are a table.
  func add(to side: inout SideBuilder) {
    let caption = words.tableCaption
    var head: [Markup] = [.element("td", [("class", "name"), ("role", "cell")], [])]
    for name in heads { head.append(.element("th", [("scope", "col"), ("role", "columnheader")], name)) }
    let body = rows.map { cells in
      var out: [Markup] = [.element("th", [("scope", "row"), ("role", "rowheader")], cells[0])]
      for (index, cell) in cells.enumerated().dropFirst() {
        var attributes = [("role", "cell"), ("data-head", heads[index - 1])]
        if index == 1 { attributes.append(("class", "here")) }
        out.append(.element("td", attributes, cell))
      }
      return Markup.element("tr", [("role", "row")], out).line
    }
    let parts: [Markup] = [
      .element("caption", [], caption), .element("thead", [("role", "rowgroup")], [.element("tr", [("role", "row")], head)]),
      .element("tbody", [("role", "rowgroup")], body),
    ]
    let size = 9 * 25.4 / 72
    let wanted = heads.reduce(0) { $0 + TextWidth.of($1, size: size) + 4 }
    // On one line where all heads fit beside each other; else the longest is broken, at most in three.
    let lines = size * 1.36 * (wanted < Paper.width * 0.7 ? 1 : wanted < Paper.width * 1.2 ? 2 : 3)
    side.add(.element("table", [("class", "head listed"), ("role", "table")], parts), height: 5.4 + lines + 2.9 + Double(rows.count) * 8.6)
  }
}
