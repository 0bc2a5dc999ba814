// SPDX-License-Identifier: MIT
import Vocabulary

/// Persistent absence of children eligible for free school meals beside that of those who are not, from published band counts.
///
/// The counts are published unrounded and unsuppressed. Where a rate would rest on 1 to 4 children, or on all but 1 to 4, both rates
/// of the year are held back, so that neither follows from the other and the published total.
enum Disadvantaged {
  private static let small = 1.0...4.0

  static func years(_ place: PublishedPlace, _ phase: SchoolPhase, table: BandTable) -> [DisadvantagedYear] {
    table.years.compactMap { year in
      let eligible = table.counts(place, phase, year, meals: .eligible)
      let others = table.counts(place, phase, year, meals: .notEligible)
      guard eligible != nil || others != nil else { return nil }
      let rates = [eligible, others].map { $0.map { $0.persistent.percent(of: $0.enrolments) } ?? .notPublished }
      let hidden = [eligible, others].compactMap { $0 }.contains(where: isSmall)
      let (a, b) = hidden ? (PublishedValue.suppressed, PublishedValue.suppressed) : (rates[0], rates[1])
      return DisadvantagedYear(year: year, eligible: a, notEligible: b, gap: a.minus(b))
    }
  }

  private static func isSmall(_ counts: BandCounts) -> Bool {
    guard let persistent = counts.persistent.number, let all = counts.enrolments.number else { return false }
    return small.contains(persistent) || small.contains(all - persistent)
  }

  /// Does the difference widen? From the first to the last year in which both are known.
  static func sentence(_ years: [DisadvantagedYear]) -> String? {
    let known = years.filter { $0.gap.number != nil }
    guard let first = known.first, let last = known.last, first.year < last.year, let then = first.gap.number, let now = last.gap.number,
      let eligible = last.eligible.number, let others = last.notEligible.number
    else { return nil }
    let change = Rounding.halfAway(now - then, places: 2)
    let size = Rounding.fixed(change.magnitude, places: 2)
    let widens =
      change == 0
      ? "the same as in \(first.year.label): it has neither widened nor narrowed"
      : "\(size) points \(change > 0 ? "more" : "less") than in \(first.year.label): it has \(change > 0 ? "widened" : "narrowed")"
    return "In \(last.year.label) \(Rounding.fixed(eligible, places: 1)) % of children eligible for free school meals were persistently "
      + "absent, of others \(Rounding.fixed(others, places: 1)) %. The difference is \(Rounding.fixed(now, places: 2)) points, \(widens)."
  }
}
