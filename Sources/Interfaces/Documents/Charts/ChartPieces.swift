// SPDX-License-Identifier: MIT

/// What every chart gives to a page: two drawings, switched by width and never shrunk, the finding in words, and its table.
public struct ChartPieces: Sendable {
  let wideDrawing: Drawing
  let narrowDrawing: Drawing
  let tableMarkup: Markup
  /// The finding in one sentence, computed from the figures drawn.
  public let sentence: String

  init(wide: Drawing, narrow: Drawing, table: Markup, sentence: String) {
    wideDrawing = wide
    narrowDrawing = narrow
    tableMarkup = table
    self.sentence = sentence
  }

  /// SVG for a page or paper.
  public var wide: String { wideDrawing.markup.code }
  /// SVG for a phone, labels above the bars.
  public var narrow: String { narrowDrawing.markup.code }
  /// HTML table of everything drawn.
  public var table: String { tableMarkup.code }
}

/// The room a drawing has.
struct Frame: Sendable {
  /// How a page tells the drawings apart.
  enum Kind: String, Sendable { case wide, narrow, half }

  let kind: Kind
  let width: Double
  /// Type size; notes are nine tenths of it.
  let size: Double
  /// Height of a row, where the page must save room; nil for the chart's own.
  var rowHeight: Double?

  /// Labels stand above the bars.
  var isStacked: Bool { kind != .wide }
  /// Size of notes and heads of columns.
  var note: Double { size * 0.9 }

  /// The width of a side of A4 between its margins.
  static let wide = Frame(kind: .wide, width: 680, size: 12.5)
  /// A phone.
  static let narrow = Frame(kind: .narrow, width: 358, size: 15)
  /// Half a side of A4: two drawings stand side by side.
  static let half = Frame(kind: .half, width: 326, size: 12.1)

  /// The same with lower rows.
  func rows(_ height: Double?) -> Frame { Frame(kind: kind, width: width, size: size, rowHeight: height) }
}
