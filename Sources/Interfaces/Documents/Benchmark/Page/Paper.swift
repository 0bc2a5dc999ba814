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
  /// `tracking` is what is added between two signs, in parts of the type size; headings are set closer.
  static func height(
    of words: String, width: Double, points: Double, leading: Double, bold: Bool = false, tracking: Double = 0
  ) -> Double {
    let size = points * point
    // Signs set closer are as if the line were longer.
    let width = tracking == 0 ? width : width / (1 + tracking / 0.54)
    // A hundredth is kept back: a browser may break a line one word earlier than reckoned.
    return Double(TextWidth.wrap(words, width: width * 0.99, size: size, bold: bold).count) * size * leading
  }

  /// Height of a drawing that is as wide as its place on the page.
  static func height(of drawing: Drawing) -> Double { drawing.height / pixel }
}
