// SPDX-License-Identifier: MIT
import Casework

/// The top of the side: whose plan it is, the aim, and how things are now.
struct SheetHead {
  let plan: PrintablePlan
  let ruler: PlanRuler
  let palette: PlanPalette
  let width: Double

  /// Name, and who was there.
  var title: PlanBlock {
    let meta = PlanText.meta(plan)
    let oneLine = ruler.width(PlanText.title(plan), times: 2, bold: true) + 8 + ruler.width(meta.words) < width * 0.97
    // Where the side is full both stand on one line, if it holds them.
    let together = ruler.base < 10 && oneLine && !meta.words.isEmpty
    let height =
      together
      ? ruler.gap(2 * 1.12 + 0.15 + 0.55)
      : ruler.height(PlanText.title(plan), width: width, times: 2, leading: 1.12, bold: true) + ruler.gap(0.15)
        + ruler.height(meta.words, width: width, leading: 1.35) + ruler.gap(0.55)
    var parts = [PlanText.element("h1", PlanText.title(plan))]
    if !meta.words.isEmpty { parts.append(.element("p", [("class", "meta")], meta.markup)) }
    return PlanBlock(.element("div", [("class", together ? "top together" : "top")], parts), height: height)
  }

  /// The aim with its date, and beside it the strip.
  var aim: PlanBlock {
    let strip = StripFigure(plan, room: ruler.gap(26.08), ruler: ruler, times: 0.85, palette: palette)
    let left = strip.map { width - $0.width - 8 } ?? width
    let words = "Aim: " + plan.aim
    var height = ruler.height(words, width: left, times: 1.5, leading: 1.22, bold: true)
    var parts = [PlanText.element("h2", kind: "aim-words", words)]
    if let now = plan.now, !now.isEmpty {
      parts.append(PlanText.element("p", kind: "now", now))
      height += ruler.gap(0.3) + ruler.height(now, width: left, leading: 1.35)
    }
    let box = Markup.element("div", [], parts)
    let total = max(height, strip?.height ?? 0) + ruler.gap(0.45 + 0.5 + 0.6) + 1.1
    let kind = strip == nil ? "aim" : "aim beside"
    return PlanBlock(.element("section", [("class", kind), ("aria-label", "Aim")], [box, strip?.markup ?? .empty]), height: total)
  }
}
