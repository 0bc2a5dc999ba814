// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Draws a series of school years.
struct TrendDrawing {
  let chart: Trend
  let frame: Frame
  let height: Double

  private var size: Double { frame.size }
  /// Not under 8 points on paper.
  private var small: Double { max(frame.size * 0.875, 10.8) }
  private var count: Int { chart.years.count }

  func markup(id: String) -> Drawing {
    var canvas = Canvas(id: id)
    canvas.hatching(stroke: "#c9ced1", width: 1.6, cell: 7)
    let ends = endLabels
    let widest = ends.map { TextWidth.of($0.words, size: size, bold: $0.isOurs) }.max() ?? 0
    let right = frame.width - size * 0.9 - widest
    let x = Scale(low: 0, high: Double(max(count - 1, 1)), from: size * 2.9, to: right)
    let y = valueScale
    grid(&canvas, x, y)
    for index in chart.years.indices where chart.years[index].note == .notPublished { missing(&canvas, index, x, y) }
    years(&canvas, x, y)
    for line in chart.lines.reversed() { series(&canvas, line.values, x, y, stroke: Ink.grey, width: 2.4, dash: line.dash.rawValue) }
    let own = chart.years.map(\.value)
    series(&canvas, own, x, y, stroke: Ink.deep, width: 4, dash: "")
    for (index, value) in own.enumerated() {
      if let number = value.number { canvas.dot(x(Double(index)), y(number), radius: size * 0.3, fill: Ink.deep) }
    }
    names(&canvas, ends, y, at: right + size * 0.75)
    return canvas.drawing(
      width: frame.width, height: height, title: chart.title, description: chart.description, kind: frame.kind.rawValue)
  }

  private var valueScale: Scale {
    let all = chart.years.compactMap(\.value.number) + chart.lines.flatMap { $0.values.compactMap(\.number) }
    let most = max(all.max() ?? 1, 0.5)
    return Scale(low: 0, high: most * 1.08, from: height - size * 3.3, to: size * 0.8)
  }

  private func grid(_ canvas: inout Canvas, _ x: Scale, _ y: Scale) {
    let step = Scale.step(range: y.high, most: height < 140 ? 4 : 6)
    let ticks = Scale.ticks(low: 0, high: y.high, step: step)
    for value in ticks {
      canvas.line(x.from, y(value), x.to + size * 0.4, y(value), value == 0 ? Ink.grey : Ink.hair)
      let words = Rounding.fixed(value, places: step < 1 ? 1 : 0) + (value == ticks.last ? "%" : "")
      canvas.text(x.from - 8, y(value) + size * 0.32, words, size: small, anchor: .end, fill: Ink.soft)
    }
  }

  private var step: (Scale) -> Double { { ($0.to - $0.from) / Double(max(count - 1, 1)) } }

  private func missing(_ canvas: inout Canvas, _ index: Int, _ x: Scale, _ y: Scale) {
    let half = min(step(x) * 0.42, size * 1.4), middle = x(Double(index))
    let left = max(middle - half, x.from), right = min(middle + half, x.to + size * 0.4)
    canvas.box(left, y.to + 2, right - left, y.from - y.to - 2, fill: canvas.hatch)
    let long = chart.years[index].year.label + " not published"
    let words = TextWidth.of(long, size: small) < y.from - y.to - 12 ? long : chart.years[index].year.label
    canvas.text(middle + small * 0.36, y.from - 6, words, size: small, fill: Ink.soft, halo: true, turned: true)
  }

  private func years(_ canvas: inout Canvas, _ x: Scale, _ y: Scale) {
    let labels = chart.years.map { String($0.year.label.dropFirst(2)) }
    let room = TextWidth.of("00/00", size: small) + 3
    let every = max(1, Int((room / max(step(x), 1)).rounded(.up)))
    for (index, label) in labels.enumerated() where (count - 1 - index) % every == 0 {
      canvas.text(x(Double(index)), y.from + size * 1.3, label, size: small, anchor: .middle, fill: Ink.soft)
    }
    let pandemic = chart.years.indices.filter { chart.years[$0].note == .pandemic }
    guard let first = pandemic.first, let last = pandemic.last else { return }
    let left = x(Double(first)) - step(x) * 0.35, right = x(Double(last)) + step(x) * 0.35
    canvas.line(max(left, x.from), y.from + size * 1.75, right, y.from + size * 1.75, Ink.soft, width: 1.2)
    let words = pandemic.count == 1 ? "pandemic year" : "pandemic years"
    canvas.text((left + right) / 2, y.from + size * 2.8, words, size: small, anchor: .middle, fill: Ink.soft)
  }

  /// Runs of years that follow each other; a year without a figure ends a run.
  private func series(
    _ canvas: inout Canvas, _ values: [PublishedValue], _ x: Scale, _ y: Scale, stroke: String, width: Double, dash: String
  ) {
    var run: [(x: Double, y: Double)] = []
    for index in 0...values.count {
      if index < values.count, let number = values[index].number {
        run.append((x(Double(index)), y(number)))
        continue
      }
      if run.count > 1 { canvas.path(run, stroke: stroke, width: width, dash: dash) }
      // A year alone is a short stroke, so that it is not lost.
      if run.count == 1, dash != "" || stroke == Ink.grey {
        canvas.line(run[0].x - 4, run[0].y, run[0].x + 4, run[0].y, stroke, width: width)
      }
      run = []
    }
  }

  private struct EndLabel {
    let words: String
    let value: Double
    let isOurs: Bool
  }

  /// Names stand at the end of the lines, with the last value; a line that ends earlier says its year.
  private var endLabels: [EndLabel] {
    var out: [EndLabel] = []
    func add(_ name: String, _ values: [PublishedValue], ours: Bool) {
      guard let last = values.lastIndex(where: { $0.number != nil }), let value = values[last].number else { return }
      let year = last == count - 1 ? "" : " (" + String(chart.years[last].year.label.dropFirst(2)) + ")"
      let short = frame.width < 600 && name == "Neighbours’ mean" ? (frame.isStacked ? "Mean" : "Neighbours") : name
      let fits = TextWidth.of(short, size: size, bold: ours) < frame.width * 0.25
      out.append(EndLabel(words: (fits ? short : "Here") + " " + Rounding.fixed(value, places: 2) + year, value: value, isOurs: ours))
    }
    add(chart.lines.isEmpty ? chart.placeName : "Here", chart.years.map(\.value), ours: true)
    for line in chart.lines { add(line.name, line.values, ours: false) }
    return out.sorted { $0.value > $1.value }
  }

  private func names(_ canvas: inout Canvas, _ ends: [EndLabel], _ y: Scale, at x: Double) {
    let apart = size * 1.3
    var places = ends.map { y($0.value) + size * 0.36 }
    // Push down from the top, then back up from the floor, so that none covers another and none leaves the drawing.
    for index in places.indices.dropFirst() { places[index] = max(places[index], places[index - 1] + apart) }
    // Labels that were pushed down move up by half of it: the middle of the bundle stays where the lines end.
    if let last = places.indices.last {
      let pushed = max(0, places[last] - (y(ends[last].value) + size * 0.36)) / 2
      let top = places[0] - max(0, min(pushed, places[0] - size))
      let shift = places[0] - top
      for index in places.indices { places[index] -= shift }
      let floor = y.from
      if places[last] > floor {
        let over = places[last] - floor
        for index in places.indices { places[index] -= over }
      }
    }
    for (label, place) in zip(ends, places) {
      canvas.text(x, place, label.words, size: size, bold: label.isOurs, fill: label.isOurs ? Ink.deep : Ink.soft, halo: true)
    }
  }
}
