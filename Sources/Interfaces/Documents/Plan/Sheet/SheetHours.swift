// SPDX-License-Identifier: MIT
import Casework

/// Reduced hours with their way back to full ones, and how the family wants to be reached.
struct SheetHours {
  let plan: PrintablePlan
  let ruler: PlanRuler
  let width: Double

  /// One or two columns of sentences; nil where hours are full and nothing was asked for.
  var block: PlanBlock? {
    let parts = [("Hours, and the way back to full days", plan.hours), ("How to reach the family", plan.contact)].filter { !$0.1.isEmpty }
    guard !parts.isEmpty else { return nil }
    let room = parts.count == 2 ? (width - 8) / 2 : width
    var highest = 0.0
    let columns = parts.map { name, sentences -> Markup in
      let words = sentences.map(PlanText.sentence).joined(separator: " ")
      highest = max(
        highest,
        ruler.height(name, width: room, times: 1.1, leading: 1.25, bold: true) + ruler.gap(0.25)
          + ruler.height(words, width: room, leading: 1.3))
      return .element("section", [], [PlanText.element("h2", name), PlanText.element("p", kind: "sentences", words)])
    }
    return PlanBlock(.element("div", [("class", parts.count == 2 ? "halves" : "whole")], columns), height: highest + ruler.gap(0.55))
  }
}
