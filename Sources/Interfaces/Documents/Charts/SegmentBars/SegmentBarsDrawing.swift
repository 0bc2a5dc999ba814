// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Draws segment bars.
struct SegmentBarsDrawing {
  let chart: SegmentBars
  let frame: Frame

  private var width: Double { frame.width }
  private var size: Double { frame.size }
  private var stacked: Bool { frame.isStacked }
  private var left: Double { stacked ? 0 : width * 0.19 }
  private var between: Double { stacked ? size * 1.9 : size * 1.2 }
  private var height: Double { stacked ? size * 2.1 : size * 2.5 }

  func markup(id: String) -> Drawing {
    var canvas = Canvas(id: id)
    var y = stacked ? size * 1.5 : 4
    let scale = percentScale
    var last: [Double]?
    for bar in chart.input.bars {
      label(&canvas, bar, y)
      if let known = bar.known {
        let total = known.reduce(0, +)
        draw(&canvas, known, y, scale: scale)
        last = known.map { $0 / total * scale }
      } else {
        let why = bar.bands.contains(.suppressed) ? "held back: a group is too small to show" : "not published"
        canvas.text(left + 2, y + height * 0.5 + size * 0.34, why, size: frame.note, fill: Ink.soft)
      }
      y += height + between
    }
    // The groups are named under the last bar that is drawn, or under all of them where the last is not.
    let under = y - between + 8
    let depth = last.map { brackets(&canvas, $0, y: under) } ?? 0
    let bottom = under + depth
    return canvas.drawing(
      width: width, height: bottom, title: "Children by how much school they missed", description: chart.description,
      kind: frame.kind.rawValue)
  }

  /// Units a share of 1 is as long as: the longest bar fills the width.
  private var percentScale: Double {
    var most = 0.05
    for bar in chart.input.bars {
      guard let known = bar.known else { continue }
      most = max(most, (known[0] + known[1] + known[2] + known[3]) / known.reduce(0, +))
    }
    return (width - left - 2) / most
  }

  private func label(_ canvas: inout Canvas, _ bar: SegmentBarsInput.Bar, _ y: Double) {
    if stacked {
      canvas.text(0, y - size * 0.45, bar.label, size: size, bold: true)
      let after = TextWidth.of(bar.label, size: size, bold: true) + 6
      canvas.text(after, y - size * 0.45, bar.sublabel, size: frame.note, fill: Ink.soft)
    } else {
      canvas.text(0, y + height * 0.5 - size * 0.15, bar.label, size: size, bold: true)
      canvas.text(0, y + height * 0.5 + size * 0.95, bar.sublabel, size: size * 0.875, fill: Ink.soft)
    }
  }

  private func draw(_ canvas: inout Canvas, _ counts: [Double], _ y: Double, scale: Double) {
    let total = counts.reduce(0, +)
    var x = left
    for index in 0..<4 {
      let long = counts[index] / total * scale
      canvas.box(x, y, max(long - 2, 0.5), height, fill: Ink.ramp[index])
      let words = Rounding.grouped(Int(counts[index].rounded()))
      let type = long > size * 3.2 ? size : frame.note
      if TextWidth.of(words, size: type, bold: index == 0) + 6 < long {
        let ink = index < 2 ? Ink.paper : Ink.text
        let isLong = long > size * 3.2
        canvas.text(
          isLong ? x + long - 9 : x + long / 2 - 1, y + height / 2 + size * 0.34, words, size: type, anchor: isLong ? .end : .middle,
          bold: index == 0, fill: ink)
      }
      x += long
    }
  }

  /// Brackets show that the groups lie inside one another; how deep they reach.
  private func brackets(_ canvas: inout Canvas, _ lengths: [Double], y: Double) -> Double {
    let names = ["Severe, 50% or more", "20% or more", "Persistent, 10% or more"]
    var long = 0.0
    for (index, name) in names.enumerated() {
      long += lengths[index]
      let line = y + Double(index) * size * 1.5
      canvas.bracket(left + 0.7, left + max(long - 2, 3), y: line)
      canvas.text(left + long + 7, line + size * 0.75, name, size: frame.note, fill: Ink.soft, halo: true)
    }
    let start = left + long, right = start + lengths[3] - 2
    guard lengths[3] > 12 else { return size * 4 }
    let name = "At risk, 5 to under 10%", wide = TextWidth.of(name, size: frame.note)
    let firstEnds = left + lengths[0] + 7 + TextWidth.of(names[0], size: frame.note)
    let secondEnds = left + lengths[0] + lengths[1] + 7 + TextWidth.of(names[1], size: frame.note)
    let nameLeft = min((start + right - wide) / 2, width - wide)
    // Beside the other names where there is room, else under them.
    let line = firstEnds + 8 < start && secondEnds + 6 < nameLeft ? y : y + 3 * size * 1.5
    canvas.bracket(start + 0.7, right, y: line)
    if line == y {
      canvas.text(nameLeft, y + size * 1.75, name, size: frame.note, fill: Ink.soft)
    } else {
      canvas.text(min(start, width - wide), line + size * 1.6, name, size: frame.note, fill: Ink.soft)
    }
    return (line == y ? 4.0 : 6.4) * size
  }
}
