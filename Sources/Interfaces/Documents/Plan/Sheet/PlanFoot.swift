// SPDX-License-Identifier: MIT
import Casework
import Vocabulary

/// The last line: which plan it is, when it was printed, and whom it is for.
struct PlanFoot {
  let plan: PrintablePlan
  let printedOn: CivilDay
  let ruler: PlanRuler
  let width: Double
  let times: Double

  var block: PlanBlock {
    let version = plan.version ?? ""
    let printed = "printed " + printedOn.words
    let words = (version.isEmpty ? "" : version + " · ") + printed + " · for " + plan.child + ", the family and the people named here"
    let start: [Markup] = version.isEmpty ? [] : [PlanText.piece(version), .text(" · ")]
    let rest: [Markup] = [.text(printed + " · for "), PlanText.piece(plan.child), .text(", the family and the people named here")]
    return PlanBlock(
      .element("p", [("class", "foot")], start + rest),
      height: ruler.height(words, width: width, times: times, leading: 1.3) + ruler.gap(0.95) + 0.2)
  }
}
