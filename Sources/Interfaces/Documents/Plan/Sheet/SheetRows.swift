// SPDX-License-Identifier: MIT
import Casework

/// The rows of the plan, a line of the table each.
struct SheetRows {
  let plan: PrintablePlan
  let ruler: PlanRuler
  var columns = SheetColumns.usual

  private var question: String { "How will we know it is working for " + plan.child + "?" }
  private var heads: [String] { ["Row", "Barrier", "Action", "By when", "Who", question] }

  /// Every row.
  var blocks: [PlanBlock] { plan.rows.map(block) }

  /// Height of the head that the table has on each side.
  var headHeight: Double {
    ruler.height(question, width: columns.know - SheetColumns.lastPad, times: 0.95, leading: 1.22, bold: true) + ruler.gap(0.3) + 0.5
      + ruler.gap(0.6)
  }

  private func block(_ row: PrintablePlan.Row) -> PlanBlock {
    func cell(_ head: Int, _ kind: String, _ content: [Markup]) -> Markup {
      .element("td", [("role", "cell"), ("data-head", heads[head]), ("class", kind)], content)
    }
    var when = [PlanText.element("span", kind: "line", PlanText.dated(row.when))]
    if let status = row.status, !status.isEmpty { when.append(PlanText.element("span", kind: "small", "so far: " + status)) }
    var who = [PlanText.element("b", kind: "line", row.who)]
    if let party = row.party, !party.isEmpty { who.append(PlanText.element("span", kind: "small", party)) }
    let cells: [Markup] = [
      .element("td", [("role", "cell"), ("class", "no"), ("dir", "auto")], row.name),
      .element("th", [("scope", "row"), ("role", "rowheader"), ("data-head", heads[1]), ("dir", "auto")], row.barrier),
      cell(2, "do", [PlanText.element("span", kind: "line", row.action)]), cell(3, "when", when), cell(4, "who", who),
      cell(5, "know", [PlanText.element("span", kind: "line", row.know)]),
    ]
    return PlanBlock(.element("tr", [("role", "row")], cells).line, height: height(row), isRow: true)
  }

  private func height(_ row: PrintablePlan.Row) -> Double {
    let leading = 1.25
    func small(_ text: String?, _ width: Double) -> Double { ruler.height(text ?? "", width: width, times: 0.9, leading: leading) }
    let heights = [
      ruler.height(row.name, width: SheetColumns.name - 2, leading: leading),
      ruler.height(row.barrier, width: columns.barrier - SheetColumns.pad, leading: leading),
      ruler.height(row.action, width: columns.action - SheetColumns.pad, leading: leading),
      ruler.height(PlanText.dated(row.when), width: columns.when - SheetColumns.pad, leading: leading)
        + small(row.status.map { "so far: " + $0 }, columns.when - SheetColumns.pad),
      ruler.height(row.who, width: columns.who - SheetColumns.pad, leading: leading, bold: true)
        + small(row.party, columns.who - SheetColumns.pad),
      ruler.height(row.know, width: columns.know - SheetColumns.lastPad, leading: leading),
    ]
    // Closer where the side is full.
    return (heights.max() ?? 0) + ruler.gap(ruler.base < 10 ? 0.48 : 0.61) + 0.25
  }

  /// Rows of one side in a table of their own; the head is said again, so that each side can be read alone.
  func table(_ rows: [PlanBlock], continued: Bool) -> Markup {
    let widths = ["no", "bar", "do", "when", "who", "know"].map { Markup.single("col", [("class", "c-" + $0)]) }
    var head: [Markup] = []
    for (index, name) in heads.enumerated() {
      let kind = index == 5 ? [("class", "know"), ("dir", "auto")] : []
      let content = index == 0 ? Markup.element("span", [("class", "hidden")], name) : .text(name)
      head.append(.element("th", [("scope", "col"), ("role", "columnheader")] + kind, [content]))
    }
    let parts: [Markup] = [
      .element("caption", [("class", "hidden")], continued ? "What we will do, continued" : "What we will do"),
      .element("colgroup", [], widths),
      .element("thead", [("role", "rowgroup")], [.element("tr", [("role", "row")], head)]).line,
      .element("tbody", [("role", "rowgroup")], rows.map(\.markup)),
    ]
    return .element("table", [("class", "rows"), ("role", "table")], parts).line
  }
}
