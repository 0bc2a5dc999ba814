// SPDX-License-Identifier: MIT

/// Places the names of upright lines above them, so that none covers another.
enum HeadLabels {
  /// A name and the line it belongs to.
  struct Label {
    var x: Double
    var words: String
    var bold = false
    var fill = Ink.soft
  }

  /// Where a label came to stand.
  struct Placed {
    let left: Double
    let row: Int
    let label: Label
  }

  /// Labels side by side where they fit between `low` and `high`, else one under the other in the order of their lines.
  static func place(_ labels: [Label], low: Double, high: Double, size: Double) -> [Placed] {
    let sorted = labels.sorted { $0.x < $1.x }
    var lefts: [Double] = []
    for (index, label) in sorted.enumerated() {
      let width = TextWidth.of(label.words, size: size, bold: label.bold)
      // The label of the left line ends just after it, that of the right one begins just before it.
      let wished = index == 0 && sorted.count > 1 ? label.x + 5 - width : label.x - 5
      lefts.append(min(max(wished, low), max(high - width, low)))
    }
    var collide = false
    for index in lefts.indices.dropFirst() {
      let before = lefts[index - 1] + TextWidth.of(sorted[index - 1].words, size: size, bold: sorted[index - 1].bold)
      if before + 8 > lefts[index] { collide = true }
    }
    return sorted.indices.map { Placed(left: lefts[$0], row: collide ? $0 : 0, label: sorted[$0]) }
  }
}

extension Canvas {
  /// Writes placed labels and says how much lower the drawing begins because of them.
  mutating func heads(_ placed: [HeadLabels.Placed], y: Double, size: Double) -> Double {
    var lowest = 0
    for item in placed {
      text(item.left, y + Double(item.row) * size * 1.3, item.label.words, size: size, bold: item.label.bold, fill: item.label.fill)
      lowest = max(lowest, item.row)
    }
    return Double(lowest) * size * 1.3
  }
}
