// SPDX-License-Identifier: MIT
import Casework

/// Who agrees, in three states with shape and words, and beside it when everybody looks again.
struct SheetAgreement {
  let plan: PrintablePlan
  let ruler: PlanRuler
  let cut: PlanCut
  let width: Double
  private var box: Double { ruler.gap(17.575) }
  private let between = 4.0

  /// Nil where nobody was asked and no day is set.
  var block: PlanBlock? {
    guard !plan.agreed.isEmpty || plan.nextReview != nil else { return nil }
    let left = plan.nextReview == nil ? width : width - box - 6
    let review = plan.nextReview.map(look)
    let people = plan.agreed.isEmpty ? nil : answers(left)
    let parts = [people?.markup, review?.markup].compactMap { $0 }
    let kind = parts.count == 2 ? "agree beside" : "agree"
    return PlanBlock(
      .element("div", [("class", kind)], parts), height: max(people?.height ?? 0, review?.height ?? 0) + ruler.gap(0.1))
  }

  private func answers(_ width: Double) -> PlanBlock {
    // Wide enough to be read, and never so wide that one person's answer runs across the page.
    let columns = min(max(plan.agreed.count, 4), 6)
    let room = (width - between * Double(columns - 1)) / Double(columns)
    let question = "Does each of us agree?"
    var height = ruler.height(question, width: width, times: 1.1, leading: 1.25, bold: true) + ruler.gap(0.25)
    // Words go from the end; somebody who said none has none to lose.
    var kept = plan.agreed.count { !($0.words ?? "").isEmpty } - cut.agreementWords
    var items: [PlanBlock] = []
    for answer in plan.agreed {
      let spoke = !(answer.words ?? "").isEmpty
      items.append(item(answer, withWords: spoke && kept > 0, room))
      if spoke { kept -= 1 }
    }
    for start in stride(from: 0, to: items.count, by: columns) {
      height += items[start..<min(start + columns, items.count)].map(\.height).max() ?? 0
    }
    height += ruler.gap(0.5) * Double((items.count - 1) / columns)
    var parts = [PlanText.element("h2", question), .element("ul", [("class", "answers of-\(columns)")], items.map(\.markup))]
    if let left = PlanLeftOut.agreement(cut.agreementWords) {
      parts.append(.element("p", [("class", "more")], left))
      height += ruler.height(left, width: width, leading: 1.3) + ruler.gap(0.2)
    }
    return PlanBlock(.element("section", [], parts), height: height)
  }

  private func item(_ answer: PrintablePlan.Answer, withWords: Bool, _ width: Double) -> PlanBlock {
    let words = withWords ? answer.words.map(PlanText.quoted) : nil
    let said = [words, answer.followUp].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    var height = ruler.height(answer.who, width: width, times: 0.95, leading: 1.25, bold: true)
    height += ruler.height(answer.statusWords, width: width - 5, times: 0.95, leading: 1.25)
    height += ruler.height(said, width: width, times: 0.95, leading: 1.25) + ruler.gap(0.3) + 0.6
    var parts = [
      PlanText.element("b", kind: "line", answer.who), .element("span", [("class", "line")], [answer.dot, .text(answer.statusWords)]),
    ]
    if !said.isEmpty { parts.append(PlanText.element("span", kind: "line", said)) }
    return PlanBlock(.element("li", [("class", answer.kind)], parts), height: height)
  }

  private func look(_ look: PrintablePlan.Look) -> PlanBlock {
    let room = (plan.agreed.isEmpty ? ruler.gap(28) : box) - 8
    let height =
      ruler.height("We look again", width: room, leading: 1.35)
      + ruler.height(look.moment, width: room, times: 1.3, leading: 1.2, bold: true)
      + ruler.height(look.rest, width: room, leading: 1.35) + ruler.gap(1.1) + 1.2
    let parts = [
      Markup.element("h2", [("class", "plain-head")], "We look again"), PlanText.element("p", kind: "big", look.moment),
      look.rest.isEmpty ? .empty : PlanText.element("p", look.rest),
    ]
    return PlanBlock(.element("section", [("class", "review")], parts), height: height)
  }
}
