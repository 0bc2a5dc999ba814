// SPDX-License-Identifier: MIT
import Vocabulary

/// Suspension beside absence, by phase: two published rates of different years side by side, never joined.
enum Suspensions {
  private static let measures: [SchoolPhase: String] = [
    .primary: "PriFixedEx", .secondary: "SecFixedEx", .special: "SpecFixedEx", .total: "TotFixedEx",
  ]

  static func make(_ place: PublishedPlace, figures: PeriodFigures, related: RelatedSeries) -> [SuspensionBesideAbsence] {
    SchoolPhase.allCases.compactMap { phase in
      guard let measure = measures[phase], let year = related.newestYear(measure) else { return nil }
      let rate = related.value(measure, place, year)
      let absence = figures.value(.overall, place, phase)
      // Without a row of absence there is no such school there, and a suspension rate of 0 would be about nobody.
      guard absence != .notPublished else { return nil }
      return SuspensionBesideAbsence(
        phase: phase, suspensionRate: rate, englandSuspensionRate: related.value(measure, .england, year), suspensionYear: year.label,
        absence: absence, englandAbsence: figures.value(.overall, .england, phase), absencePeriod: figures.period.label)
    }
  }
}
