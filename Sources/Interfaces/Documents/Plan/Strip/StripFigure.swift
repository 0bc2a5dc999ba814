// SPDX-License-Identifier: MIT
import Casework

/// The strip as a page has it: wide on paper and large screens, its newest weeks on a phone, and the line that says how to read it.
struct StripFigure {
  let markup: Markup
  /// Millimetres on paper.
  let width: Double
  let height: Double

  /// The strip in at most `room` millimetres; nil where the plan has none.
  init?(_ plan: PrintablePlan, room: Double, ruler: PlanRuler, times: Double, palette: PlanPalette) {
    let size = ruler.points(times) / 0.75
    let wide = StripCalendar(id: "strip", plan: plan, room: room * Paper.pixel, size: size, palette: palette)
    let narrow = StripCalendar(id: "strip-narrow", plan: plan, room: 285, size: 16, palette: palette, kind: "narrow")
    guard let drawn = wide.drawing, let small = narrow.drawing else { return nil }
    width = room
    let key = Markup.element("figcaption", [("class", "wide")], drawn.key)
    let smallKey = Markup.element("figcaption", [("class", "narrow")], small.key)
    markup = .element("figure", [("class", "strip")], [drawn.drawing.markup, key, small.drawing.markup, smallKey])
    height = Paper.height(of: drawn.drawing) + ruler.height(drawn.key, width: room, times: times, leading: 1.25) + ruler.gap(0.2)
  }
}
