// SPDX-License-Identifier: MIT

/// A finished drawing and its size.
struct Drawing: Sendable {
  let markup: Markup
  let width: Double
  let height: Double
}

/// A drawing in the making: shapes in the order they are painted, each with attributes only, so that it survives being saved alone.
struct Canvas {
  /// How a text is set.
  enum Anchor: String { case start, middle, end }

  private(set) var shapes: [Markup] = []
  /// Ids in a page must differ; every drawing has its own stem.
  let id: String

  /// An empty drawing.
  init(id: String) { self.id = id }

  /// A line of text.
  mutating func text(
    _ x: Double, _ y: Double, _ words: String, size: Double, anchor: Anchor = .start, bold: Bool = false, fill: String = Ink.text,
    halo: Bool = false, turned: Bool = false
  ) {
    var attributes = [("x", Self.short(x)), ("y", Self.short(y)), ("font-size", Self.short(size)), ("fill", fill)]
    if anchor != .start { attributes.append(("text-anchor", anchor.rawValue)) }
    if bold { attributes.append(("font-weight", "700")) }
    if turned { attributes.append(("transform", "rotate(-90 " + Self.short(x) + " " + Self.short(y) + ")")) }
    // A white edge keeps words readable where a line runs behind them.
    if halo { attributes += [("stroke", Ink.paper), ("stroke-width", "4"), ("paint-order", "stroke"), ("stroke-linejoin", "round")] }
    shapes.append(.element("text", attributes, words))
  }

  /// A text with a small grey sign behind it, such as a register code.
  mutating func text(_ x: Double, _ y: Double, _ words: String, code: String, size: Double, bold: Bool) {
    var attributes = [("x", Self.short(x)), ("y", Self.short(y)), ("font-size", Self.short(size)), ("fill", Ink.text)]
    if bold { attributes.append(("font-weight", "700")) }
    let small = [("fill", Ink.soft), ("font-size", Self.short(size * 0.875)), ("font-weight", "400"), ("dx", "6")]
    shapes.append(.element("text", attributes, [.text(words), .element("tspan", small, code)]))
  }

  /// A straight line.
  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: String, width: Double = 1, dash: String = "") {
    var attributes = [("x1", Self.short(x1)), ("y1", Self.short(y1)), ("x2", Self.short(x2)), ("y2", Self.short(y2))]
    attributes += [("stroke", stroke), ("stroke-width", Self.short(width))]
    if !dash.isEmpty { attributes.append(("stroke-dasharray", dash)) }
    shapes.append(.single("line", attributes, closed: true))
  }

  /// A box; never thinner than a hair, so that a tiny part is still seen.
  mutating func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: String, stroke: String = "", line: Double = 0) {
    var attributes = [("x", Self.short(x)), ("y", Self.short(y)), ("width", Self.short(max(width, 0.1))), ("height", Self.short(height))]
    attributes.append(("fill", fill))
    if line > 0 { attributes += [("stroke", stroke), ("stroke-width", Self.short(line))] }
    shapes.append(.single("rect", attributes, closed: true))
  }

  /// A dot.
  mutating func dot(_ x: Double, _ y: Double, radius: Double, fill: String, stroke: String = "", line: Double = 0) {
    var attributes = [("cx", Self.short(x)), ("cy", Self.short(y)), ("r", Self.short(radius)), ("fill", fill)]
    if line > 0 { attributes += [("stroke", stroke), ("stroke-width", Self.short(line))] }
    shapes.append(.single("circle", attributes, closed: true))
  }

  /// A line through points.
  mutating func path(_ points: [(x: Double, y: Double)], stroke: String, width: Double, dash: String = "") {
    let list = points.map { Self.short($0.x) + "," + Self.short($0.y) }.joined(separator: " ")
    var attributes = [("points", list), ("fill", "none"), ("stroke", stroke), ("stroke-width", Self.short(width))]
    if !dash.isEmpty { attributes.append(("stroke-dasharray", dash)) }
    attributes += [("stroke-linejoin", "round"), ("stroke-linecap", dash.isEmpty ? "round" : "butt")]
    shapes.append(.single("polyline", attributes, closed: true))
  }

  /// Paints another drawing's shapes over these.
  mutating func add(_ other: Canvas) { shapes += other.shapes }

  /// A line of straight pieces, such as a bracket.
  mutating func bracket(_ left: Double, _ right: Double, y: Double, depth: Double = 7) {
    path([(left, y), (left, y + depth), (right, y + depth), (right, y)], stroke: Ink.soft, width: 1.3)
  }

  /// Makes a hatching that boxes can be filled with.
  mutating func hatching(stroke: String, width: Double, cell: Double = 6) {
    let side = Self.short(cell)
    let outer = [
      ("id", id + "-h"), ("width", side), ("height", side), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"),
    ]
    let ground = Markup.single("rect", [("width", side), ("height", side), ("fill", Ink.paper)], closed: true)
    let ends = [("x1", "0"), ("y1", "0"), ("x2", "0"), ("y2", side), ("stroke", stroke), ("stroke-width", Self.short(width))]
    shapes.append(.element("defs", [], [.element("pattern", outer, [ground, .single("line", ends, closed: true)])]))
  }

  /// The hatching as a fill.
  var hatch: String { "url(#" + id + "-h)" }

  /// The finished drawing, with the words a screen reader says instead of it.
  func drawing(width: Double, height: Double, title: String, description: String, kind: String) -> Drawing {
    let head = [
      ("class", "bl-chart bl-chart--" + kind), ("viewBox", "0 0 " + Self.short(width) + " " + Self.short(height)),
      ("width", Self.short(width)), ("height", Self.short(height)), ("role", "img"), ("aria-labelledby", id + "-t " + id + "-d"),
      ("font-family", "Arial, 'Liberation Sans', Helvetica, sans-serif"),
    ]
    let names = [Markup.element("title", [("id", id + "-t")], title), .element("desc", [("id", id + "-d")], description)]
    return Drawing(markup: .element("svg", head, names + shapes), width: width, height: height)
  }

  /// At most one decimal: a tenth of a unit is finer than any printer.
  static func short(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let tenths = Int((value * 10).rounded())
    let whole = tenths.magnitude / 10
    let rest = tenths.magnitude % 10
    let text = rest == 0 ? String(whole) : String(whole) + "." + String(rest)
    return tenths < 0 ? "-" + text : text
  }
}
