// SPDX-License-Identifier: MIT
import Vocabulary

/// Which phases drive the gap of all schools together: by their rates, and by their weight in the mix.
///
/// Symmetric: Σ ½(share + share) × (rate − rate) and Σ ½(rate + rate) × (share − share), shares being of possible sessions.
/// Both together are the gap exactly, because phases add up to all schools. A phase that one side does not have is given the other
/// side's rate, so that its rate part is 0 and its whole weight is mix. Against a mean of neighbours the parts are means of the
/// parts against each, which add up to the gap too.
enum PhaseSplit {
  static func make(
    _ measure: BenchmarkMeasure, place: PublishedPlace, against: ComparisonPlaces, figures: PeriodFigures
  ) -> [PhasePart] {
    let others: [PublishedPlace]
    switch against {
    case .one(let other): others = [other]
    case .mean(let all): others = all.filter { figures.value(measure, $0, .total).number != nil }
    // Pooled neighbours are never the first named.
    case .pooled: return []
    }
    let splits = others.map { split(measure, place, $0, figures) }
    guard !splits.isEmpty, splits.allSatisfy({ $0 != nil }) else { return [] }
    return SchoolPhase.parts.enumerated().map { at, phase in
      let these = splits.compactMap { $0?[at] }
      return PhasePart(
        phase: phase, ratePart: these.reduce(0) { $0 + $1.ratePart } / Double(these.count),
        mixPart: these.reduce(0) { $0 + $1.mixPart } / Double(these.count))
    }
  }

  private static func split(
    _ measure: BenchmarkMeasure, _ place: PublishedPlace, _ other: PublishedPlace, _ figures: PeriodFigures
  ) -> [PhasePart]? {
    guard let here = Side(measure, place, figures), let there = Side(measure, other, figures) else { return nil }
    return SchoolPhase.parts.map { phase in
      let (w1, w2) = (here.shares[phase] ?? 0, there.shares[phase] ?? 0)
      let r1 = here.rates[phase] ?? there.rates[phase] ?? 0
      let r2 = there.rates[phase] ?? here.rates[phase] ?? 0
      return PhasePart(phase: phase, ratePart: (w1 + w2) / 2 * (r1 - r2), mixPart: (r1 + r2) / 2 * (w1 - w2))
    }
  }

  /// Rates and shares of one side; nil where a phase is held back.
  private struct Side {
    var rates: [SchoolPhase: Double] = [:]
    var shares: [SchoolPhase: Double] = [:]

    init?(_ measure: BenchmarkMeasure, _ place: PublishedPlace, _ figures: PeriodFigures) {
      guard let whole = figures.cell(place, .total)?.possible.number, whole > 0 else { return nil }
      for phase in SchoolPhase.parts {
        guard let cell = figures.cell(place, phase) else { continue }
        guard let possible = cell.possible.number else { return nil }
        guard possible > 0 else { continue }
        guard let rate = cell.rate(measure).number else { return nil }
        rates[phase] = rate
        shares[phase] = possible / whole
      }
    }
  }
}
