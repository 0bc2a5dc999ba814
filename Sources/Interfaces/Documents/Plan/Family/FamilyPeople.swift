// SPDX-License-Identifier: MIT
import Casework

/// Who agrees, and when everybody looks again.
struct FamilyPeople {
  let plan: PrintablePlan
  let ruler: PlanRuler
  let width: Double
  private let question = "Does each of us agree?"

  /// A block for each person, and one for the day.
  var blocks: [PlanBlock] {
    var blocks: [PlanBlock] = []
    for (index, answer) in plan.agreed.enumerated() {
      let person = person(answer)
      let head = index == 0 ? [PlanText.element("h2", question)] : []
      let height = person.height + (index == 0 ? ruler.partName(question, width: width) : 0)
      blocks.append(PlanBlock(.element("div", [("class", "part")], head + [person.markup]), height: height))
    }
    if let look = plan.nextReview { blocks.append(review(look)) }
    return blocks
  }

  private func person(_ answer: PrintablePlan.Answer) -> PlanBlock {
    let said = [answer.words.map(PlanText.quoted), answer.followUp].compactMap { $0 }.filter { !$0.isEmpty }
    var parts = [
      PlanText.element("h3", answer.who), Markup.element("p", [("class", "answer")], [answer.dot, .text(answer.statusWords)]),
    ]
    var height = ruler.height(answer.who, width: width, times: 1.1, leading: 1.25, bold: true) + ruler.gap(0.4) + 0.8
    height += ruler.height(answer.statusWords, width: width - 8, leading: 1.4)
    for text in said {
      parts.append(PlanText.element("p", text))
      height += ruler.height(text, width: width, leading: 1.4)
    }
    return PlanBlock(.element("section", [("class", "person " + answer.kind)], parts), height: height + ruler.gap(0.6))
  }

  private func review(_ look: PrintablePlan.Look) -> PlanBlock {
    let room = width - ruler.gap(2.4) - 1.6
    var height = ruler.height("We look again", width: room, leading: 1.4)
    height += ruler.height(look.moment, width: room, times: 1.35, leading: 1.25, bold: true)
    height += ruler.height(look.rest, width: room, leading: 1.4)
    height += ruler.gap(0.3 + 1.6 + 0.3) + 1.2
    let parts = [
      Markup.element("h2", [("class", "plain-head")], "We look again"), PlanText.element("p", kind: "big", look.moment),
      look.rest.isEmpty ? .empty : PlanText.element("p", look.rest),
    ]
    return PlanBlock(.element("section", [("class", "review")], parts), height: height)
  }
}
