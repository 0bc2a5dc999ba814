// SPDX-License-Identifier: MIT

extension WaterfallDrawing {
  /// Right edges of the columns and the left edge of the bars; long reasons push them on.
  struct Columns {
    let here: Double
    let there: Double
    let gap: Double
    let axis: Double

    init(rows: WaterfallRows, frame: Frame) {
      guard !frame.isStacked else {
        (here, there, gap, axis) = (0, 0, frame.width - 2, 1)
        return
      }
      var longest = 0.0
      for group in rows.groups {
        for row in group.rows {
          let code = row.code.isEmpty ? 0 : TextWidth.of(row.code, size: frame.size * 0.875) + 6
          longest = max(longest, TextWidth.of(row.label, size: frame.size, bold: row.isNamed) + code)
        }
      }
      here = min(max(frame.width * 0.335, longest + 40), frame.width * 0.45)
      there = here + frame.width * 0.075
      gap = there + frame.width * 0.08
      axis = gap + frame.width * 0.035
    }
  }
}
