// SPDX-License-Identifier: MIT
import Casework

/// The rows as steps: what is hard, what we will do, by when, who, and how we will know.
struct FamilySteps {
  let plan: PrintablePlan
  let ruler: PlanRuler
  let width: Double
  private let name = "What we will do"

  /// A block for each step; the first has the name of the part above it.
  var blocks: [PlanBlock] {
    var blocks: [PlanBlock] = []
    for (index, row) in plan.rows.enumerated() {
      let head = index == 0 ? [PlanText.element("h2", name)] : []
      let step = step(row)
      let height = step.height + (index == 0 ? ruler.partName(name, width: width) : 0)
      blocks.append(PlanBlock(.element("div", [("class", "part")], head + [step.markup]), height: height))
    }
    let sentences = [
      ("What comes next", plan.unanswered), ("Hours, and the way back to full days", plan.hours), ("How to reach the family", plan.contact),
    ]
    for (name, texts) in sentences where !texts.isEmpty {
      var height = ruler.partName(name, width: width) + ruler.gap(0.9)
      let parts = texts.map { text -> Markup in
        height += ruler.height(PlanText.sentence(text), width: width, leading: 1.4) + ruler.gap(0.3)
        return PlanText.element("p", PlanText.sentence(text))
      }
      blocks.append(PlanBlock(.element("section", [("class", "part")], [PlanText.element("h2", name)] + parts), height: height))
    }
    return blocks
  }

  private func step(_ row: PrintablePlan.Row) -> PlanBlock {
    let title = Int(row.name) == nil ? row.name : "Step " + row.name
    let who = row.party.map { row.who + " (" + $0 + ")" } ?? row.who
    let fields = [
      ("What is hard", row.barrier), ("What we will do", row.action), ("By when", row.when), ("Who", who), ("How we will know", row.know),
      ("So far", row.status ?? ""),
    ].filter { !$0.1.isEmpty }
    let names = ruler.gap(9.6)
    var height = ruler.height(title, width: width, times: 1.1, leading: 1.25, bold: true) + ruler.gap(0.35) + ruler.gap(0.4) + 0.8
    let items = fields.map { name, text -> Markup in
      height += max(
        ruler.height(name, width: names, leading: 1.4), ruler.height(text, width: width - names - 3, leading: 1.4, bold: name == "Who"))
      height += ruler.gap(0.25)
      return .element("div", [], [.element("dt", [], name), PlanText.element("dd", kind: name == "Who" ? "who" : "", text)])
    }
    return PlanBlock(
      .element("section", [("class", "step")], [PlanText.element("h3", title), .element("dl", [], items)]), height: height + ruler.gap(0.7))
  }
}
