// SPDX-License-Identifier: MIT
import Casework
import Foundation
import Testing

@testable import Documents

@Suite("A print says a barrier once, and who was not asked yet")
struct SaidOnceTests {
  static let barrier = "The bus corridor at 8:40 is loud."

  static func plan(_ barriers: [String]) -> PrintablePlan {
    var plan = ElliePlan.plan
    plan.rows = barriers.enumerated().map { index, barrier in
      var row = ElliePlan.plan.rows[index % 5]
      (row.name, row.barrier) = (String(index + 1), barrier)
      return row
    }
    return plan
  }

  private func count(_ text: String, in html: String) -> Int { html.components(separatedBy: Escape.text(text)).count - 1 }

  @Test("where rows follow one another, and after that by its row", arguments: PlanStyle.allCases)
  func once(style: PlanStyle) {
    let page = PlanSamples.page(Self.plan([Self.barrier, Self.barrier, " The bus corridor at 8:40 is loud", "Sums", Self.barrier]), style)
    #expect(count(Self.barrier, in: page.html) == 2)
    let same = style == .oneSide ? "As row 1" : "The same as in step 1"
    #expect(page.html.components(separatedBy: ">\(same)<").count - 1 == 2, "\(style)")
    #expect(count("Sums", in: page.html) == 1)
  }

  @Test("and every row keeps its own heading, its six cells and its action")
  func headings() {
    let page = PlanSamples.page(Self.plan([Self.barrier, Self.barrier, Self.barrier]))
    #expect(page.html.components(separatedBy: "<th scope=\"row\" role=\"rowheader\"").count == 4)
    #expect(!page.html.contains("rowspan"))
    for row in page.html.components(separatedBy: "<tr role=\"row\">").dropFirst(2) {
      let cells = row.components(separatedBy: "</tr>")[0]
      #expect(cells.components(separatedBy: "<td").count + cells.components(separatedBy: "<th").count == 8)
    }
    for row in ElliePlan.plan.rows.prefix(3) { #expect(count(row.action, in: page.html) == 1) }
  }

  @Test("and what is empty or said apart stays as it is", arguments: PlanStyle.allCases)
  func apart(style: PlanStyle) {
    let page = PlanSamples.page(Self.plan(["", "", "Sums", "Bus", "Sums"]), style)
    #expect(!page.html.contains("As row") && !page.html.contains("The same as"))
    #expect(page.html.components(separatedBy: ">Sums<").count == 3)
  }

  @Test("and takes no more room than when it was said each time")
  func room() {
    let long = String(repeating: "The bus corridor at 8:40 is loud and my stomach hurts before I get there. ", count: 4)
    let repeated = PlanSamples.page(Self.plan(Array(repeating: long, count: 7)))
    let apart = PlanSamples.page(Self.plan((1...7).map { long + "\($0)" }))
    #expect(repeated.sides == 1 && repeated.points > apart.points)
  }

  @Test("and who has a step and was not asked stands with the others, dashed", arguments: PlanStyle.allCases)
  func notAsked(style: PlanStyle) {
    var plan = ElliePlan.plan
    var answer = PrintablePlan.Answer(who: "Mr Farrow", status: nil)
    answer.isAsked = false
    plan.agreed.append(answer)
    let page = PlanSamples.page(plan, style)
    let text = PlanPageTests.words(page.html)
    #expect(text.contains("Mr Farrow not asked yet"))
    #expect(!text.contains("no answer yet"))
    #expect(page.sides == (style == .oneSide ? 1 : page.sides))
    #expect(PlanPageTests.words(PlanSamples.page(PlanSamples.everything, style).html).contains("Nan no answer yet"))
  }
}
