// SPDX-License-Identifier: MIT
import Casework
import Vocabulary

/// The plan on a lying side at one size: its parts in their order, and how they lie on paper.
struct PlanSheet {
  let plan: PrintablePlan
  let ruler: PlanRuler
  let cut: PlanCut
  var columns = SheetColumns.usual
  let options: PlanPage.Options
  private let width = PlanStyle.oneSide.width

  private var rows: SheetRows { SheetRows(plan: plan, ruler: ruler, columns: columns) }

  private var blocks: [PlanBlock] {
    let palette = options.colour ? PlanPalette.colour : .grey
    let head = SheetHead(plan: plan, ruler: ruler, palette: palette, width: width)
    var blocks = [head.title, head.aim]
    if let voices = SheetVoices(plan: plan, ruler: ruler, cut: cut, width: width).block { blocks.append(voices) }
    blocks += rows.blocks
    blocks += plan.unanswered.dropLast(cut.unanswered).map { PlanText.line($0, ruler: ruler, width: width) }
    if let hours = SheetHours(plan: plan, ruler: ruler, width: width).block { blocks.append(hours) }
    if let agreement = SheetAgreement(plan: plan, ruler: ruler, cut: cut, width: width).block { blocks.append(agreement) }
    blocks.append(PlanFoot(plan: plan, printedOn: options.printedOn, ruler: ruler, width: width, times: 0.85).block)
    return blocks
  }

  /// The parts one after another.
  var sides: PlanSides { laid(blocks, turn: nil) }

  /// The parts on two sides that are about as full as one another; nil where two do not hold them.
  var halved: PlanSides? {
    let blocks = blocks
    guard blocks.reduce(0, { $0 + $1.height }) <= 2 * PlanStyle.oneSide.height else { return nil }
    let turns = blocks.indices.filter { $0 > 0 && blocks[$0].isRow }
    let fitting = turns.map { ($0, laid(blocks, turn: $0)) }.filter { $0.1.count == 2 }
    func uneven(_ turn: Int) -> Double {
      abs(blocks[..<turn].reduce(0) { $0 + $1.height } - blocks[turn...].reduce(0) { $0 + $1.height })
    }
    return fitting.min { uneven($0.0) < uneven($1.0) }?.1
  }

  private func laid(_ blocks: [PlanBlock], turn: Int?) -> PlanSides {
    PlanSides(blocks, room: PlanStyle.oneSide.height, tableHead: rows.headHeight, turn: turn)
  }

  /// The sides as a page has them; rows that follow one another are one table.
  func markup(_ sides: PlanSides) -> Markup {
    var tables = 0
    let out = sides.sides.map { blocks -> Markup in
      var parts: [Markup] = []
      var together: [PlanBlock] = []
      func close() {
        guard !together.isEmpty else { return }
        parts.append(rows.table(together, continued: tables > 0))
        tables += 1
        together = []
      }
      for block in blocks {
        if block.isRow {
          together.append(block)
        } else {
          close()
          parts.append(block.markup.line)
        }
      }
      close()
      return Markup.element("div", [("class", "side")], parts).line
    }
    return .all(out)
  }
}
