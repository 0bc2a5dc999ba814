// SPDX-License-Identifier: MIT
public import Vocabulary

extension Baseline {
  /// The school year that changes are counted from.
  public static let year = AcademicYear(start: 2022)

  /// The same measure in the baseline year; nil where it has no row.
  static func make(
    _ measure: BenchmarkMeasure, _ place: PublishedPlace, _ phase: SchoolPhase, now: PublishedValue, figures: PeriodFigures?
  ) -> Baseline? {
    guard let figures else { return nil }
    let then = figures.value(measure, place, phase)
    guard then.number != nil || then == .suppressed else { return nil }
    return Baseline(period: year.label, value: then, change: now.minus(then))
  }
}
