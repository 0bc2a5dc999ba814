// SPDX-License-Identifier: MIT

/// Puts one side together and reckons how much of it is used.
struct SideBuilder {
  /// Numbers run on from one side to the next: a board refers to them.
  struct Numbers {
    var section = 0
    var paragraph = 0
  }

  private(set) var pieces: [Markup] = []
  /// Millimetres used so far.
  private(set) var used = 0.0
  private(set) var numbers: Numbers
  /// Paragraphs stand closer under a heading than under a drawing.
  private var followsHeading = false

  /// A side that begins with these numbers.
  init(_ numbers: Numbers) { self.numbers = numbers }

  /// Something whose height is known.
  mutating func add(_ markup: Markup, height: Double) {
    pieces.append(markup.line)
    used += height
    followsHeading = false
  }

  /// The name of a section with its number.
  mutating func heading(_ title: String) {
    numbers.section += 1
    let number = Markup.element("span", [("class", "no")], String(numbers.section))
    defer { followsHeading = true }
    add(.element("h2", [], [number, .text(" " + title)]), height: pieces.isEmpty ? 7.1 : 11.7)
  }

  /// Numbered paragraphs.
  mutating func paragraphs(_ texts: [String], width: Double = Paper.width) {
    guard !texts.isEmpty else { return }
    let (list, height) = Self.list(texts, from: &numbers.paragraph, width: width)
    add(list, height: height - (followsHeading ? 3 : 0))
  }

  /// Notes that paragraphs were numbered elsewhere on the side.
  mutating func take(paragraphs count: Int) { numbers.paragraph += count }

  /// A numbered list that goes on from `number`, and its height.
  static func list(_ texts: [String], from number: inout Int, width: Double) -> (Markup, Double) {
    var height = 3.0
    var items: [Markup] = []
    for text in texts {
      items.append(Markup.element("li", [], text).line)
      height += Paper.height(of: text, width: width - 7.5, points: 10, leading: 1.36) + 1.5
    }
    let start = number + 1
    number += texts.count
    return (.element("ol", [("class", "paras"), ("start", String(start))], items), height)
  }

  /// A chart with its caption, and for screens its table.
  mutating func figure(_ chart: ChartPieces, caption: String, tableName: String) {
    let words = Paper.height(of: caption, width: Paper.width, points: 8.5, leading: 1.35)
    let figure = Self.figure(chart, caption: caption)
    add(
      .all([figure, Self.details(chart.tableMarkup, name: tableName, sentence: chart.sentence)]),
      height: Paper.height(of: chart.wideDrawing) + words + 1.6)
  }

  /// The drawings and their caption.
  static func figure(_ chart: ChartPieces, caption: String) -> Markup {
    let drawings = [chart.wideDrawing.markup.line, chart.narrowDrawing.markup.line]
    return .element("figure", [], drawings + (caption.isEmpty ? [] : [.element("figcaption", [], caption)]))
  }

  /// A table that opens on a screen; paper has the drawing, whose columns hold the same figures.
  static func details(_ table: Markup, name: String, sentence: String = "") -> Markup {
    let room = [("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", name)]
    let words = sentence.isEmpty ? Markup.empty : .element("p", [("class", "plain")], sentence)
    return .element("details", [], [.element("summary", [], name), words, .element("div", room, [table])])
  }

  /// A table that is printed too.
  mutating func table(_ table: Table) {
    let caption = Paper.height(of: table.caption, width: Paper.width, points: 9, leading: 1.36)
    add(table.listed, height: caption + 1 + 6.4 + Double(table.rows.count) * 5.9)
  }

  /// Words across the page.
  mutating func text(_ text: String, kind: String = "plain", points: Double = 10) {
    let height = Paper.height(of: text, width: Paper.width, points: points, leading: 1.36) + 2
    add(.element("p", [("class", kind)], text), height: height)
  }

  /// The box that says how to read with care.
  mutating func box(_ lead: String, _ text: String) {
    let height = Paper.height(of: lead + " " + text, width: Paper.width - 5, points: 10, leading: 1.36) + 4.4
    add(.element("p", [("class", "caution")], [.element("b", [], lead), .text(" " + text)]), height: height)
  }
}
