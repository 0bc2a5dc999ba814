// SPDX-License-Identifier: MIT

/// Reckons how much room words take on a print whose plain words have a given size, so that a side is known to hold them.
struct PlanRuler {
  /// Size of the plain words, in points; every other size and every gap is a multiple of it.
  let base: Double
  /// No word is set smaller than this.
  let least: Double

  private static let millimetres = 25.4 / 72

  /// A gap of so many times the plain size, in millimetres.
  func gap(_ times: Double) -> Double { base * times * Self.millimetres }

  /// A size in points that is never under the least one; the style sheet has the same in `max()`.
  func points(_ times: Double) -> Double { max(least, base * times) }

  /// Width in millimetres of words on one line.
  func width(_ text: String, times: Double = 1, bold: Bool = false) -> Double {
    TextWidth.of(text, size: points(times) * Self.millimetres, bold: bold)
  }

  /// Height in millimetres of words that are set in lines of `width` millimetres.
  func height(_ text: String, width: Double, times: Double = 1, leading: Double, bold: Bool = false) -> Double {
    guard !text.isEmpty else { return 0 }
    let size = points(times) * Self.millimetres
    return Double(Self.lines(text, width: width, size: size, bold: bold)) * size * leading
  }

  /// How many lines a browser makes of the text: it breaks at blanks, and within a word only where the word is longer than a line.
  static func lines(_ text: String, width: Double, size: Double, bold: Bool) -> Int {
    // A little is kept back: a browser may break one word earlier than reckoned.
    let room = width * 0.985
    var lines = 1
    var used = 0.0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0.isNewline }) {
      let wide = TextWidth.of(String(word), size: size, bold: bold)
      let blank = used > 0 ? 0.278 * size : 0
      if used + blank + wide <= room {
        used += blank + wide
        continue
      }
      if used > 0 {
        lines += 1
        used = 0
      }
      if wide <= room {
        used = wide
        continue
      }
      for sign in word {
        let one = TextWidth.of(String(sign), size: size, bold: bold)
        if used > 0, used + one > room {
          lines += 1
          used = 0
        }
        used += one
      }
    }
    return lines
  }
}
