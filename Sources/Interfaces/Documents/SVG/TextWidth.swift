// SPDX-License-Identifier: MIT

/// Width of a text in Arial, which Liberation Sans shares: what fits in a test fits on a council's printer.
enum TextWidth {
  /// Advance widths of the signs from the blank to `~`, in thousandths of the type size.
  private static let regular = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556,
    278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,
    611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833,
    556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
  private static let bold = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556,
    333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667,
    611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889,
    611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
  ]

  /// Width in the unit of `size`. Signs outside the table count as wide as a capital, so that nothing is judged too narrow.
  static func of(_ text: String, size: Double, bold isBold: Bool = false) -> Double {
    let table = isBold ? bold : regular
    var total = 0
    for scalar in text.unicodeScalars {
      let index = Int(scalar.value) - 32
      if table.indices.contains(index) {
        total += table[index]
      } else {
        total += other(scalar, isBold)
      }
    }
    return Double(total) * size / 1000
  }

  /// Lines of at most `width`, broken at blanks; a word longer than a line stands alone.
  static func wrap(_ text: String, width: Double, size: Double, bold: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let tried = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, of(tried, size: size, bold: bold) > width {
        lines.append(line)
        line = String(word)
      } else {
        line = tried
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  private static func other(_ scalar: Unicode.Scalar, _ isBold: Bool) -> Int {
    switch scalar {
    case "’", "‘": isBold ? 278 : 222
    case "“", "”": isBold ? 500 : 333
    case "–", "€", "\u{A3}": 556
    case "\u{A0}", "\u{2009}": 278
    case "—", "…": 1000
    case "•": 350
    case "−", "÷", "×": 584
    case "·": 278
    case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{206F}", "\u{FE00}"..."\u{FE0F}": 0
    case "\u{A0}"..."\u{52F}": isBold ? 778 : 722
    case "\u{530}"..."\u{8FF}": 778
    // Signs of other scripts, arrows, symbols and pictures come from other fonts, where many are as wide as high.
    case "\u{1F000}"...: 1400
    case "\u{900}"...: 1050
    default: 722
    }
  }
}
