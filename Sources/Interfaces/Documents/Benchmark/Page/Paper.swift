// SPDX-License-Identifier: MIT

/// Sizes of the printed page, in millimetres, and how much room words take on it.
///
/// The page must end on its side for every council, so room is reckoned before it is filled: widths of Arial are known, and
/// Liberation Sans has the same.
enum Paper {
  /// Between the margins of A4.
  static let width = 180.0
  /// Height of the content of a side.
  static let height = 275.0
  /// A millimetre in CSS pixels.
  static let pixel = 96 / 25.4
  private static let point = 25.4 / 72

  /// Height of words set in lines of `width` millimetres.
  static func height(of words: String, width: Double, points: Double, leading: Double, bold: Bool = false) -> Double {
    let size = points * point
    // Two parts in a hundred are kept back: a browser may break a line one word earlier than reckoned.
    return Double(TextWidth.wrap(words, width: width * 0.98, size: size, bold: bold).count) * size * leading
  }

  /// Height of a drawing that is as wide as its place on the page.
  static func height(of drawing: Drawing) -> Double { drawing.height / pixel }
}
