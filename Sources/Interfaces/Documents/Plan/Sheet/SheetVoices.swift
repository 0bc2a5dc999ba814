// SPDX-License-Identifier: MIT
import Casework

/// The child's words, what goes well and what others said: first of all, before anything that is hard.
struct SheetVoices {
  let plan: PrintablePlan
  let ruler: PlanRuler
  let cut: PlanCut
  let width: Double
  private let between = 8.0

  /// The columns that there are; nil where there are none.
  var block: PlanBlock? {
    let there = [(1.35, !plan.childWords.isEmpty), (1.0, !plan.strengths.isEmpty), (1.0, !plan.otherWords.isEmpty)]
    let shares = there.filter(\.1).map(\.0)
    guard !shares.isEmpty else { return nil }
    let room = width - between * Double(shares.count - 1)
    let unit = room / shares.reduce(0, +)
    var columns: [PlanBlock] = []
    if !plan.childWords.isEmpty { columns.append(child(1.35 * unit)) }
    if !plan.strengths.isEmpty { columns.append(strengths(unit)) }
    if !plan.otherWords.isEmpty { columns.append(others(unit)) }
    let letters = ["c", "s", "o"].enumerated().filter { there[$0.offset].1 }.map(\.element).joined()
    return PlanBlock(
      .element("div", [("class", "voices " + letters)], columns.map(\.markup)),
      height: (columns.map(\.height).max() ?? 0) + ruler.gap(0.75))
  }

  private func heading(_ text: String, _ width: Double) -> PlanBlock {
    PlanBlock(
      PlanText.element("h2", text), height: ruler.height(text, width: width, times: 1.1, leading: 1.25, bold: true) + ruler.gap(0.25))
  }

  private func child(_ width: Double) -> PlanBlock {
    let head = heading("In " + plan.child + "’s words", width)
    var parts = [head.markup]
    var height = head.height
    for words in plan.childWords {
      let quoted = PlanText.quoted(words)
      parts.append(PlanText.element("p", kind: "quote", quoted))
      height += ruler.height(quoted, width: width - 5, times: 1.2, leading: 1.3) + ruler.gap(0.35)
    }
    return PlanBlock(.element("section", [], parts), height: height)
  }

  private func strengths(_ width: Double) -> PlanBlock {
    let head = heading("What goes well", width)
    var items: [Markup] = []
    var height = head.height
    for strength in plan.strengths.dropLast(cut.strengths) {
      items.append(Markup.element("li", [], [PlanText.piece(strength)]))
      height += ruler.height(strength, width: width - 5.5, times: 1.03, leading: 1.3)
    }
    var parts = [head.markup]
    if !items.isEmpty { parts.append(.element("ul", [("class", "plain")], items)) }
    if let more = PlanLeftOut.more(cut.strengths) {
      parts.append(.element("p", [("class", "more")], more))
      height += ruler.height(more, width: width, leading: 1.3)
    }
    return PlanBlock(.element("section", [], parts), height: height)
  }

  private func others(_ width: Double) -> PlanBlock {
    let head = heading("What others say", width)
    var parts = [head.markup]
    var height = head.height
    for voice in plan.otherWords.dropLast(cut.voices) {
      let words = PlanText.quoted(voice.words)
      parts.append(.element("p", [("class", "said")], [.element("b", [("dir", "auto")], voice.who), .text(": "), PlanText.piece(words)]))
      height += ruler.height(voice.who + ":   " + words, width: width, leading: 1.3, bold: true) + ruler.gap(0.2)
    }
    if let more = PlanLeftOut.more(cut.voices) {
      parts.append(.element("p", [("class", "more")], more))
      height += ruler.height(more, width: width, leading: 1.3)
    }
    return PlanBlock(.element("section", [], parts), height: height)
  }
}
