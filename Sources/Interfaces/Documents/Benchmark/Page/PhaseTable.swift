// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Which phases drive the gap of all schools: by their own rate, and by their share of all sessions. Adds up as printed.
struct PhaseTable {
  let words: ReportWords

  var table: Table? {
    let parts = words.answer.byPhase
    guard !parts.isEmpty, let gap = words.answer.gap.number, let against = words.against else { return nil }
    var rows: [Table.Row] = []
    var rates = 0, mixes = 0
    for part in parts.sorted(by: { $0.phase < $1.phase }) {
      let figure = words.answer.phases.first { $0.phase == part.phase }
      let rate = Printed.hundredths(part.ratePart), mix = Printed.hundredths(part.mixPart)
      rates += rate
      mixes += mix
      let cells = [Words.capital(part.phase.schools)] + printedRates(figure)
      rows.append(Table.Row(cells: cells + [rate, mix, rate + mix].map(Printed.signed(hundredths:))))
    }
    let whole = Printed.hundredths(gap)
    let allRates = Printed.hundredths(parts.reduce(0) { $0 + $1.ratePart })
    let rest = [allRates - rates, whole - allRates - mixes, whole - rates - mixes]
    // What single rounding leaves over is shown as what it is, so that no phase is bent.
    if rest.contains(where: { $0 != 0 }) {
      rows.append(Table.Row(cells: ["Rounding"] + (hasRates ? ["", ""] : []) + rest.map(Printed.signed(hundredths:))))
    }
    let sums = [allRates, whole - allRates, whole].map(Printed.signed(hundredths:))
    let values = hasRates ? [Printed.rate(words.answer.value), Printed.rate(words.first?.value ?? .notPublished)] : []
    rows.append(Table.Row(cells: ["All schools"] + values + sums, strong: true))
    return Table(
      caption: "Rate: from higher or lower absence in the phase. Mix: from more or fewer of all sessions being in it. Points.",
      heads: ["Phase"] + (hasRates ? ["Here", against.label] : []) + ["Rate", "Mix", "Together"], rows: rows)
  }

  /// The figures of the phases are of overall absence: beside another measure they would be misread.
  private var hasRates: Bool { words.question.measure == .overall }

  private func printedRates(_ figure: PhaseFigure?) -> [String] {
    guard hasRates else { return [] }
    return [figure?.value ?? .notPublished, figure?.comparator ?? .notPublished].map { Printed.rate($0) }
  }
}
