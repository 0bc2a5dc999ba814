// SPDX-License-Identifier: MIT
public import Vocabulary

/// Band counts of one year, made safe to print and hand round.
public struct BandYear: Sendable {
  /// Year.
  public let year: AcademicYear
  /// Enrolments; those of 1 to 4 are held back, with a second group so that none follows from the published total.
  public let counts: BandCounts

  /// The last year before the pandemic and the newest, as far as the table has them.
  public static func toPrint(_ place: PublishedPlace, _ phase: SchoolPhase, table: BandTable) -> [BandYear] {
    let before = AcademicYear(start: 2018)
    let years = [before, table.years.last].compactMap { $0 }
    return Set(years).sorted().compactMap { year in
      table.counts(place, phase, year).map { BandYear(year: year, counts: safe($0)) }
    }
  }

  private static func safe(_ counts: BandCounts) -> BandCounts {
    let groups: [WritableKeyPath<BandCounts, PublishedValue>] = [\.below5, \.from5, \.from10, \.from20, \.from50]
    func isSmall(_ group: WritableKeyPath<BandCounts, PublishedValue>) -> Bool {
      counts[keyPath: group].number.map { $0 >= 1 && $0 <= 4 } ?? false
    }
    var hidden = groups.filter(isSmall)
    if hidden.count == 1 {
      let others = groups.filter { !isSmall($0) && (counts[keyPath: $0].number ?? 0) > 0 }
      hidden += others.min { (counts[keyPath: $0].number ?? 0) < (counts[keyPath: $1].number ?? 0) }.map { [$0] } ?? []
    }
    var out = counts
    for group in hidden { out[keyPath: group] = .suppressed }
    return out
  }
}
