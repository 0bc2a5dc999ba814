// SPDX-License-Identifier: MIT
import Casework

/// The child's words, what goes well and what others say, one under another.
struct FamilyVoices {
  let plan: PrintablePlan
  let ruler: PlanRuler
  let width: Double

  var blocks: [PlanBlock] {
    var blocks: [PlanBlock] = []
    let quotes = plan.childWords.map { words -> PlanBlock in
      let quoted = PlanText.quoted(words)
      return PlanBlock(
        PlanText.element("p", kind: "quote", quoted),
        height: ruler.height(quoted, width: width - 5, times: 1.2, leading: 1.35) + ruler.gap(0.45))
    }
    if let part = part("In " + plan.child + "’s words", quotes) { blocks.append(part) }
    let strengths = plan.strengths.map { strength in
      PlanBlock(
        .element("li", [], [PlanText.piece(strength)]), height: ruler.height(strength, width: width - 8, leading: 1.4) + ruler.gap(0.15))
    }
    if let part = part("What goes well", strengths, list: true) { blocks.append(part) }
    let others = plan.otherWords.map { voice -> PlanBlock in
      let words = PlanText.quoted(voice.words)
      return PlanBlock(
        .element("p", [("class", "said")], [.element("b", [("dir", "auto")], voice.who), .text(": "), PlanText.piece(words)]),
        height: ruler.height(voice.who + ":   " + words, width: width, leading: 1.4, bold: true) + ruler.gap(0.3))
    }
    if let part = part("What others say", others) { blocks.append(part) }
    return blocks
  }

  private func part(_ name: String, _ items: [PlanBlock], list: Bool = false) -> PlanBlock? {
    guard !items.isEmpty else { return nil }
    let content = items.map(\.markup)
    let body = list ? [Markup.element("ul", [("class", "plain")], content)] : content
    let height = ruler.partName(name, width: width) + items.reduce(0) { $0 + $1.height } + ruler.gap(0.9)
    return PlanBlock(.element("section", [("class", "part")], [PlanText.element("h2", name)] + body), height: height)
  }
}
