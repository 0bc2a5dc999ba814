// SPDX-License-Identifier: MIT
import Casework

/// How wide the columns of the table are, in millimetres; together they are as wide as the side.
struct SheetColumns: Equatable {
  static let name = 8.0
  var barrier = 54.0
  var action = 81.0
  var when = 37.0
  var who = 36.0
  var know = 61.0

  /// Blank at the end of a column.
  static let pad = 3.0
  /// Blank before and none behind the last column.
  static let lastPad = 2.5

  /// The usual widths, which every plan has that fits with them.
  static let usual = SheetColumns()

  /// The widths with which these rows are lowest at this size: long sentences get the room that short ones do not need.
  static func lowest(for plan: PrintablePlan, ruler: PlanRuler) -> SheetColumns {
    var columns = SheetColumns()
    columns.when = 37 * ruler.base / 10
    columns.who = 36 * ruler.base / 10
    let rest = PlanStyle.oneSide.width - name - columns.when - columns.who
    var best = columns
    var lowest = Double.infinity
    let step = 2.0
    let narrowest = 42.0
    // Each column is measured once for each width, not once for each mixture of widths.
    let steps = Int((rest - 3 * narrowest) / step)
    func heights(_ text: KeyPath<PrintablePlan.Row, String>, pad: Double) -> [[Double]] {
      (0...steps).map { at in
        plan.rows.map { ruler.height($0[keyPath: text], width: narrowest + Double(at) * step - pad, leading: 1.25) }
      }
    }
    let barriers = heights(\.barrier, pad: pad)
    // The action has what the other two leave.
    let actions = (0...steps).map { taken in
      let width = rest - 2 * narrowest - Double(taken) * step - pad
      return plan.rows.map { ruler.height($0.action, width: width, leading: 1.25) }
    }
    let knows = heights(\.know, pad: lastPad)
    for barrier in 0...steps {
      for know in 0...(steps - barrier) {
        columns.barrier = narrowest + Double(barrier) * step
        columns.know = narrowest + Double(know) * step
        columns.action = rest - columns.barrier - columns.know
        var total = 0.0
        for index in plan.rows.indices {
          total += max(barriers[barrier][index], knows[know][index], actions[barrier + know][index])
        }
        if total < lowest {
          lowest = total
          best = columns
        }
      }
    }
    return best
  }

  /// The rules that give the columns these widths.
  var rules: Markup {
    let widths = [("no", Self.name), ("bar", barrier), ("do", action), ("when", when), ("who", who), ("know", know)]
    return .all(
      widths.map { name, width in
        .text(".rows .c-" + name + " { width: " + String((width / PlanStyle.oneSide.width * 10_000).rounded() / 100) + "%; } ")
      } + [.constant("\n")])
  }
}
