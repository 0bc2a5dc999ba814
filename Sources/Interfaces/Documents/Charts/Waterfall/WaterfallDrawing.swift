// SPDX-License-Identifier: MIT
import Vocabulary

/// Draws a waterfall. Wide: figures in columns, so that the drawing is also a table. Narrow: each label above its bar.
struct WaterfallDrawing {
  let chart: Waterfall
  let rows: WaterfallRows
  let frame: Frame

  private var width: Double { frame.width }
  private var size: Double { frame.size }
  private var row: Double { frame.isStacked ? 48 : frame.rowHeight ?? size * 2.05 }
  private var isNarrow: Bool { frame.isStacked }

  func markup(id: String) -> Drawing {
    var canvas = Canvas(id: id)
    canvas.hatching(stroke: Ink.teal, width: 2.4)
    let columns = Columns(rows: rows, frame: frame)
    let x = scale(columns)
    var y = size * 1.1
    if !isNarrow { heads(&canvas, columns, y) }
    y += canvas.heads(lineNames(x, columns), y: y, size: frame.note) + size * 0.55
    let top = y
    var body = Canvas(id: id)
    var marks = Canvas(id: id)
    var run = 0.0
    var from: (x: Double, y: Double)?
    for group in rows.groups {
      if !rows.isAllSmall { y = heading(&body, group, columns, y) }
      for item in group.rows {
        label(&body, item, columns, y)
        let bar = barBox(y)
        let next = run + item.exact
        if let from { marks.line(from.x, from.y, from.x, bar.y, Ink.grey, dash: "2 2") }
        mark(&marks, from: x(run), to: x(next), bar: bar, adds: (item.exact < 0) == chart.isBelow)
        run = next
        from = (x(next), bar.y + bar.height)
        y += row
        body.line(0, y, width, y, Ink.hair)
      }
    }
    y = total(&body, &marks, x: x, columns, y + 4, from: from)
    var axis = Canvas(id: id)
    axis.line(x(0), top, x(0), y, Ink.text, width: 1.2)
    if rows.gap != 0 { axis.line(x(chart.gap), top, x(chart.gap), y, Ink.deep, width: 1.2, dash: "5 4") }
    canvas.add(axis)
    canvas.add(body)
    canvas.add(marks)
    return canvas.drawing(width: width, height: y + 2, title: chart.title, description: chart.description, kind: frame.kind.rawValue)
  }

  /// The scale reaches from the lowest to the highest point of the run; 0 is always on it.
  private func scale(_ columns: Columns) -> Scale {
    var low = min(0, chart.gap), high = max(0, chart.gap), run = 0.0
    for group in rows.groups {
      for item in group.rows {
        run += item.exact
        low = min(low, run)
        high = max(high, run)
      }
    }
    // Parts that are all tiny stay tiny: a scale of less than a tenth of a point would make mountains of them.
    let span = max(high - low, 0.1) * 1.03
    if chart.isBelow { low = high - span } else { high = low + span }
    return Scale(low: low, high: high, from: columns.axis, to: isNarrow ? width - 52 : width - 6)
  }

  private func lineNames(_ x: Scale, _ columns: Columns) -> [HeadLabels.Placed] {
    let theirs = chart.against.label + " " + Rounding.fixed(chart.comparator, places: 2) + "%"
    let rate = " " + Rounding.fixed(chart.place, places: 2) + "%"
    var ours = (isNarrow ? "Here" : chart.placeName) + rate
    if TextWidth.of(ours, size: frame.note, bold: true) > width - columns.axis { ours = "Here" + rate }
    let inset = isNarrow ? 6.0 : 0
    var place = x(chart.gap)
    let long = TextWidth.of(ours, size: frame.note, bold: true)
    // Begins at its line where there is room, else ends at the edge.
    if chart.isBelow { place = min(max(place, columns.axis + inset), width - long) } else { place = min(place, width - long) }
    var other = x(0)
    let theirWidth = TextWidth.of(theirs, size: frame.note)
    other = chart.isBelow ? min(other, width) - theirWidth : other + inset
    let gapBetween = chart.isBelow ? other - (place + long) : place - (other + theirWidth)
    let isTight = gapBetween < 8
    return [
      HeadLabels.Placed(left: max(other, columns.axis + inset), row: 0, label: .init(x: 0, words: theirs)),
      HeadLabels.Placed(left: place, row: isTight ? 1 : 0, label: .init(x: 0, words: ours, bold: true, fill: Ink.deep)),
    ]
  }

  private func heads(_ canvas: inout Canvas, _ columns: Columns, _ y: Double) {
    canvas.text(0, y, "Reason for absence", size: frame.note, fill: Ink.soft)
    canvas.text(columns.here, y, "Here", size: frame.note, anchor: .end, fill: Ink.soft)
    canvas.text(columns.there, y, chart.against.column, size: frame.note, anchor: .end, fill: Ink.soft)
    canvas.text(columns.gap, y, "Gap", size: frame.note, anchor: .end, fill: Ink.soft)
  }

  private func heading(_ canvas: inout Canvas, _ group: WaterfallRows.Group, _ columns: Columns, _ y: Double) -> Double {
    let words = (group.isHigher ? "Higher than " : "Lower than ") + chart.against.inSentence
    let height = isNarrow ? 28 : row
    let base = isNarrow ? y + 20 : y + row * 0.5 + size * 0.45
    canvas.text(isNarrow ? 7 : 0, base, words, size: size, bold: true, halo: isNarrow)
    canvas.text(columns.gap, base, Printed.signed(hundredths: group.sum), size: size, anchor: .end, bold: true, halo: isNarrow)
    canvas.line(0, y + height, width, y + height, Ink.rule)
    return y + height
  }

  private func label(_ canvas: inout Canvas, _ item: WaterfallRows.Row, _ columns: Columns, _ y: Double) {
    let gap = Printed.signed(hundredths: item.gap)
    if isNarrow {
      canvas.text(7, y + 20, item.label, size: size, bold: item.isNamed, halo: true)
      canvas.text(columns.gap, y + 20, gap, size: size, anchor: .end, bold: item.isNamed, halo: true)
      return
    }
    let base = y + row * 0.5 + size * 0.36
    if item.code.isEmpty {
      canvas.text(0, base, item.label, size: size)
    } else {
      canvas.text(0, base, item.label, code: item.code, size: size, bold: item.isNamed)
    }
    canvas.text(columns.here, base, Printed.fixed(hundredths: item.place), size: size, anchor: .end, fill: Ink.soft)
    canvas.text(columns.there, base, Printed.fixed(hundredths: item.comparator), size: size, anchor: .end, fill: Ink.soft)
    canvas.text(columns.gap, base, gap, size: size, anchor: .end, bold: item.isNamed)
  }

  private func barBox(_ y: Double) -> (y: Double, height: Double) { isNarrow ? (y + 27, 14) : (y + row * 0.2, row * 0.6) }

  private func mark(_ canvas: inout Canvas, from: Double, to: Double, bar: (y: Double, height: Double), adds: Bool) {
    let left = min(from, to), long = max(from, to) - left
    if adds {
      canvas.box(left, bar.y, max(long, 0.8), bar.height, fill: Ink.teal)
    } else {
      canvas.box(left, bar.y, max(long, 1.5), bar.height, fill: canvas.hatch, stroke: Ink.teal, line: 1.4)
    }
  }

  private func total(
    _ body: inout Canvas, _ marks: inout Canvas, x: Scale, _ columns: Columns, _ y: Double, from: (x: Double, y: Double)?
  ) -> Double {
    let height = isNarrow ? row : row * 1.15
    let base = isNarrow ? y + 20 : y + height * 0.5 + size * 0.36
    let bar = isNarrow ? (y: y + 27, height: 16.0) : (y: y + height * 0.17, height: height * 0.66)
    body.text(isNarrow ? 7 : 0, base, "All reasons", size: size, bold: true, halo: isNarrow)
    if !isNarrow {
      body.text(columns.here, base, Printed.fixed(hundredths: rows.place), size: size, anchor: .end, bold: true)
      body.text(columns.there, base, Printed.fixed(hundredths: rows.comparator), size: size, anchor: .end, bold: true)
    }
    body.text(columns.gap, base, Printed.signed(hundredths: rows.gap), size: size, anchor: .end, bold: true, halo: isNarrow)
    if let from { marks.line(from.x, from.y, from.x, bar.y, Ink.grey, dash: "2 2") }
    let left = min(x(0), x(chart.gap)), right = max(x(0), x(chart.gap))
    marks.box(left, bar.y, right - left, bar.height, fill: Ink.deep)
    return y + height + 3
  }
}
