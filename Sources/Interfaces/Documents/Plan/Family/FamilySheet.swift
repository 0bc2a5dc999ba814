// SPDX-License-Identifier: MIT
import Casework
import Vocabulary

/// The plan for the family: large words, upright, a block for each step, over as many sides as it needs; nothing is left out.
struct FamilySheet {
  let plan: PrintablePlan
  let style: PlanStyle
  let ruler: PlanRuler
  let options: PlanPage.Options

  private var width: Double { style.width }

  /// The parts one after another.
  var sides: PlanSides {
    let voices = FamilyVoices(plan: plan, ruler: ruler, width: width)
    let steps = FamilySteps(plan: plan, ruler: ruler, width: width)
    let people = FamilyPeople(plan: plan, ruler: ruler, width: width)
    let foot = PlanFoot(plan: plan, printedOn: options.printedOn, ruler: ruler, width: width, times: 1).block
    let blocks = [title, aim] + voices.blocks + steps.blocks + people.blocks + [foot]
    return PlanSides(blocks, room: style.height)
  }

  /// The sides as a page has them.
  func markup(_ sides: PlanSides) -> Markup {
    .all(
      sides.sides.map { blocks in
        // A part longer than a side may break anywhere, or it would leave an empty stretch before it.
        let parts = blocks.map { $0.height > style.height ? Markup.element("div", [("class", "long")], [$0.markup]).line : $0.markup.line }
        return Markup.element("div", [("class", "side")], parts).line
      })
  }

  private var title: PlanBlock {
    let meta = PlanText.meta(plan)
    let height =
      ruler.height(PlanText.title(plan), width: width, times: 1.9, leading: 1.12, bold: true) + ruler.gap(0.2)
      + ruler.height(meta.words, width: width, leading: 1.4) + ruler.gap(0.8)
    var parts = [PlanText.element("h1", PlanText.title(plan))]
    if !meta.words.isEmpty { parts.append(.element("p", [("class", "meta")], meta.markup)) }
    return PlanBlock(.element("div", [("class", "top")], parts), height: height)
  }

  private var aim: PlanBlock {
    let strip = StripFigure(plan, room: width, ruler: ruler, times: 1, palette: options.colour ? .colour : .grey)
    var parts = [PlanText.element("h2", kind: "aim-words", "Aim: " + plan.aim)]
    var height = ruler.height("Aim: " + plan.aim, width: width, times: 1.35, leading: 1.25, bold: true)
    if let now = plan.now, !now.isEmpty {
      parts.append(PlanText.element("p", kind: "now", now))
      height += ruler.gap(0.3) + ruler.height(now, width: width, leading: 1.4)
    }
    if let strip {
      parts.append(strip.markup)
      height += strip.height + ruler.gap(0.6)
    }
    return PlanBlock(
      .element("section", [("class", "aim"), ("aria-label", "Aim")], parts), height: height + ruler.gap(0.6 + 0.7 + 0.9) + 1.1)
  }
}

extension PlanRuler {
  /// Height of the name of a part on a print for the family.
  func partName(_ text: String, width: Double) -> Double {
    height(text, width: width, times: 1.3, leading: 1.25, bold: true) + gap(0.4)
  }
}
