// SPDX-License-Identifier: MIT
import Casework

/// How a plan is made to fit on a side: first the type gets smaller, then something is left out and counted, then it runs on.
struct PlanFit {
  /// How many rows a single side holds at most; with more it has two.
  static let most = 10

  /// The size of the plain words.
  let points: Double
  let sheet: PlanSheet
  let sides: PlanSides
  /// What was done, for whoever prints.
  let notes: [String]

  init(_ plan: PrintablePlan, options: PlanPage.Options) {
    let style = PlanStyle.oneSide
    func sheet(_ points: Double, _ cut: PlanCut = .nothing, _ columns: SheetColumns = .usual) -> PlanSheet {
      PlanSheet(plan: plan, ruler: PlanRuler(base: points, least: style.least), cut: cut, columns: columns, options: options)
    }
    let least = style.least
    func lowest(_ points: Double) -> SheetColumns {
      SheetColumns.lowest(for: plan, ruler: PlanRuler(base: points, least: style.least))
    }
    let leastWords = PlanPage.sizeWords(least) + " pt"
    if plan.rows.count > Self.most {
      let full = sheet(least, .nothing, lowest(least))
      points = least
      self.sheet = full
      let rows = Words.capital(Words.count(plan.rows.count)) + " rows"
      if let halved = full.halved {
        sides = halved
        notes = [rows + ", more than ten: set on two sides at " + leastWords]
      } else {
        sides = full.sides
        notes = [rows + ", more than ten: set at " + leastWords + " on " + Words.count(full.sides.count) + " sides; nothing is cut"]
      }
      return
    }
    for size in style.sizes {
      // Other widths before a smaller size.
      var full = sheet(size)
      if full.sides.count > 1 { full = sheet(size, .nothing, lowest(size)) }
      let laid = full.sides
      guard laid.count == 1 else { continue }
      points = size
      self.sheet = full
      sides = laid
      notes = size == style.sizes[0] ? [] : ["set at " + PlanPage.sizeWords(size) + " pt so that it fits on one side"]
      return
    }
    points = least
    let columns = lowest(least)
    if let cut = PlanCut.least(of: plan, fits: { sheet(least, $0, columns).sides.count == 1 }) {
      self.sheet = sheet(least, cut, columns)
      sides = self.sheet.sides
      notes = ["set at " + leastWords + " so that it fits on one side"] + PlanLeftOut.notes(cut)
    } else {
      // Where a side cannot hold it, leaving something out would help nobody.
      self.sheet = sheet(least, .nothing, columns)
      sides = self.sheet.sides
      notes = ["does not fit on one side at " + leastWords + ": nothing is cut, it runs on over " + Words.count(sides.count) + " sides"]
    }
  }
}
