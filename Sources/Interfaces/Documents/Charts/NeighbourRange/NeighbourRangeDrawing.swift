// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Draws neighbours as dots on one scale, with the figures in columns beside them.
struct NeighbourRangeDrawing {
  let chart: NeighbourRange
  let frame: Frame

  private var width: Double { frame.width }
  private var size: Double { frame.size }
  private var isNarrow: Bool { frame.isStacked }
  private var row: Double { isNarrow ? 46 : frame.rowHeight ?? size * 1.95 }
  private var columns: [Double] { isNarrow ? [] : [width * 0.825, width * 0.905, width * 0.995] }
  private var hasBaseline: Bool { chart.baselinePeriod != nil }

  /// Width that names may take; longer ones are broken into two lines of smaller type.
  private var nameWidth: Double { width * 0.3 }

  func markup(id: String) -> Drawing {
    var canvas = Canvas(id: id)
    let widest = chart.rows.map { TextWidth.of($0.name, size: size, bold: $0.isPlace) }.max() ?? 0
    let left = isNarrow ? 6 : max(width * 0.195, min(widest, nameWidth) + 20)
    let axis = axis(from: left, to: isNarrow ? width - 8 : width * 0.755)
    let x = axis.scale
    var y = size * 1.1
    let shift = heads(&canvas, x, y, left)
    y += shift + size * 0.6
    let top = y, bottom = y + row * Double(chart.rows.count)
    ground(&canvas, axis, top: top, bottom: bottom)
    var marks = Canvas(id: id)
    for item in chart.rows {
      figures(&marks, item, y)
      dots(&marks, item, x, y)
      y += row
      if !isNarrow { marks.line(0, y, width, y, Ink.hair) }
    }
    canvas.add(marks)
    return canvas.drawing(
      width: width, height: bottom + size * 1.6, title: chart.title, description: chart.description, kind: frame.kind.rawValue)
  }

  private struct Axis {
    let scale: Scale
    let step: Double
  }

  private func axis(from: Double, to: Double) -> Axis {
    var values = chart.lines.map(\.value)
    if let band = chart.band { values += [band.lowerBound, band.upperBound] }
    for row in chart.rows { values += [row.now.number, row.baseline.number].compactMap { $0 } }
    let least = values.min() ?? 0, most = values.max() ?? 1
    let middle = (least + most) / 2, half = max(most - least, 1) * 0.54
    let low = max(middle - half, 0)
    return Axis(
      scale: Scale(low: low, high: max(middle + half, low + 1), from: from, to: to),
      step: Scale.step(range: max(half * 2, 1), most: isNarrow ? 5 : 7))
  }

  private func heads(_ canvas: inout Canvas, _ x: Scale, _ y: Double, _ left: Double) -> Double {
    if !isNarrow {
      if let baseline = chart.baselinePeriod {
        canvas.text(columns[0], y, baseline, size: frame.note, anchor: .end, fill: Ink.soft)
        canvas.text(columns[2], y, "Change", size: frame.note, anchor: .end, fill: Ink.soft)
      }
      canvas.text(columns[1], y, chart.period, size: frame.note, anchor: .end, fill: Ink.soft)
    }
    let labels = chart.lines.map { HeadLabels.Label(x: x($0.value), words: $0.name + " " + Rounding.fixed($0.value, places: 2)) }
    let edge = isNarrow ? width : hasBaseline ? columns[0] - 60 : columns[1] - 60
    let first = "Lowest first"
    let low = isNarrow ? 0 : TextWidth.of(first, size: frame.note) + 14
    if !isNarrow { canvas.text(0, y, first, size: frame.note, fill: Ink.soft) }
    return canvas.heads(HeadLabels.place(labels, low: low, high: edge, size: frame.note), y: y, size: frame.note)
  }

  private func ground(_ canvas: inout Canvas, _ axis: Axis, top: Double, bottom: Double) {
    let x = axis.scale
    if let band = chart.band {
      let from = x(min(max(band.lowerBound, x.low), x.high)), to = x(max(min(band.upperBound, x.high), x.low))
      if to > from { canvas.box(from, top, to - from, bottom - top, fill: Ink.band) }
    }
    for (index, row) in chart.rows.enumerated() where row.isPlace {
      canvas.box(0, top + Double(index) * self.row, width, self.row, fill: Ink.ours)
    }
    let places = axis.step < 1 ? (axis.step < 0.1 ? 2 : 1) : 0
    for value in Scale.ticks(low: x.low, high: x.high, step: axis.step) {
      canvas.line(x(value), top, x(value), bottom, Ink.hair)
      let words = Rounding.fixed(value, places: places) + "%"
      canvas.text(x(value), bottom + size * 1.25, words, size: frame.note, anchor: .middle, fill: Ink.soft)
    }
    for line in chart.lines {
      canvas.line(x(line.value), top, x(line.value), bottom, Ink.soft, width: 2, dash: line.isDotted ? "2 4" : "")
    }
  }

  private func figures(_ canvas: inout Canvas, _ item: NeighbourFigure, _ y: Double) {
    let bold = item.isPlace
    if isNarrow {
      canvas.text(4, y + 18, item.name, size: size, bold: bold, halo: !bold)
      canvas.text(width - 2, y + 18, Printed.rate(item.now), size: size, anchor: .end, bold: bold, halo: !bold)
      return
    }
    let base = y + row * 0.5 + size * 0.36
    name(&canvas, item, y, base)
    if hasBaseline {
      let change = item.now.combined(with: item.baseline) { $0 - $1 }
      let soft = bold ? Ink.text : Ink.soft
      canvas.text(columns[0], base, Printed.rate(item.baseline), size: size, anchor: .end, bold: bold, fill: soft)
      canvas.text(columns[2], base, Printed.gap(change), size: size, anchor: .end, bold: bold, fill: soft)
    }
    canvas.text(columns[1], base, Printed.rate(item.now), size: size, anchor: .end, bold: bold)
  }

  private func name(_ canvas: inout Canvas, _ item: NeighbourFigure, _ y: Double, _ base: Double) {
    if TextWidth.of(item.name, size: size, bold: item.isPlace) <= nameWidth {
      canvas.text(6, base, item.name, size: size, bold: item.isPlace)
      return
    }
    let small = frame.note
    let lines = TextWidth.wrap(item.name, width: nameWidth, size: small, bold: item.isPlace)
    if lines.count == 1 {
      canvas.text(6, base, item.name, size: small, bold: item.isPlace)
      return
    }
    canvas.text(6, y + row * 0.5 - small * 0.16, lines[0], size: small, bold: item.isPlace)
    canvas.text(6, y + row * 0.5 + small * 0.88, lines.dropFirst().joined(separator: " "), size: small, bold: item.isPlace)
  }

  private func dots(_ canvas: inout Canvas, _ item: NeighbourFigure, _ x: Scale, _ y: Double) {
    let middle = isNarrow ? y + row * 0.72 : y + row / 2
    let ink = item.isPlace ? Ink.deep : Ink.grey
    if let before = item.baseline.number, let now = item.now.number {
      canvas.line(x(before), middle, x(now), middle, ink, width: item.isPlace ? 3 : 2)
    }
    if let before = item.baseline.number {
      canvas.dot(x(before), middle, radius: size * 0.3, fill: Ink.paper, stroke: ink, line: 2)
    }
    if let now = item.now.number {
      canvas.dot(x(now), middle, radius: size * (item.isPlace ? 0.5 : 0.36), fill: ink)
    } else {
      let words = item.now.absence
      canvas.text(x(x.low) + 6, middle + frame.note * 0.36, words, size: frame.note, fill: Ink.soft, halo: !item.isPlace)
    }
  }
}
