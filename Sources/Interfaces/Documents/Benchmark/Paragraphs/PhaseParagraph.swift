// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// How the phases stand, beside the one that was asked for.
///
/// Rules: said of overall absence only, since the figures of the phases are of it. A phase is said only where both figures are known. "N of it from higher (lower) absence in X schools" only where the rate
/// part of the phase asked for has the sign of the gap of all schools and is not larger than it as printed. For all schools together
/// the phase with the largest part in the direction of the gap is named with both its parts, signed, so that nothing else is claimed.
struct PhaseParagraph {
  let words: ReportWords

  var texts: [String] {
    guard let there = words.against?.inSentence, words.question.measure == .overall else { return [] }
    let own = words.question.phase
    let known = words.answer.phases.compactMap { figure -> (phase: SchoolPhase, gap: Double)? in
      guard let gap = figure.value.combined(with: figure.comparator, { $0 - $1 }).number else { return nil }
      return (figure.phase, gap)
    }
    var sentences: [String] = []
    if own != .total, let all = known.first(where: { $0.phase == .total }) {
      sentences.append("All schools together are " + words.position(all.gap, to: there) + driver(of: all.gap) + ".")
    }
    let rest = known.filter { $0.phase != .total && $0.phase != own }.sorted { $0.phase < $1.phase }
    if !rest.isEmpty {
      var clauses: [String] = []
      for (phase, gap) in rest {
        clauses.append(phase.schools + " are " + clause(gap, to: there, first: clauses.isEmpty && sentences.isEmpty))
      }
      sentences.append(Words.capital(clauses.joined(separator: "; ")) + ".")
    }
    if own == .total, let carrier { sentences.append(carrier) }
    return sentences.isEmpty ? [] : [sentences.joined(separator: " ")]
  }

  /// "0.26 points above England", later "0.26 above".
  private func clause(_ gap: Double, to there: String, first: Bool) -> String {
    if first || Printed.hundredths(gap) == 0 { return words.position(gap, to: there) }
    return words.position(gap, to: "", units: false).trimmingSpace
  }

  private func driver(of total: Double) -> String {
    guard let part = words.answer.byPhase.first(where: { $0.phase == words.question.phase }) else { return "" }
    let rate = Printed.hundredths(part.ratePart), whole = Printed.hundredths(total)
    guard rate != 0, (rate < 0) == (whole < 0), rate.magnitude <= whole.magnitude else { return "" }
    let way = rate > 0 ? "higher" : "lower"
    return ", " + Printed.fixed(hundredths: Int(rate.magnitude)) + " of it from " + way + " absence in " + part.phase.schools
  }

  private var carrier: String? {
    guard let gap = words.answer.gap.number, !words.isLevel else { return nil }
    let sign = gap < 0 ? -1.0 : 1.0
    let ranked = words.answer.byPhase.max { ($0.ratePart + $0.mixPart) * sign < ($1.ratePart + $1.mixPart) * sign }
    guard let most = ranked, Printed.hundredths((most.ratePart + most.mixPart) * sign) > 0 else { return nil }
    return Words.capital(most.phase.schools) + " add most: " + Rounding.signed(most.ratePart) + " by their rate, "
      + Rounding.signed(most.mixPart) + " by their share of all sessions."
  }
}
