// SPDX-License-Identifier: MIT
import Vocabulary

/// What the measures of registers count, in words; printed with every answer, with their version.
public enum MeasureDefinitions {
  /// Changes with every change of what is counted.
  public static let version = "Belong definitions 1, codes as in force on the day of each mark"

  /// Rates.
  public static func rates(thresholds: [Threshold], population: Population) -> String {
    let over = thresholds.map { "\($0.name): \($0.words) (\($0.whoseChoice))" }.joined(separator: "; ")
    let lines =
      over.isEmpty
      ? ""
      : " Over exactly this period, in whole numbers: \(over). Columns of enrolments count a pupil at a school; columns of pupils a child with all sessions at the schools of the row."
    return
      "absence sessions \u{00F7} possible sessions \u{00D7} 100; an enrolment is a pupil and a school with at least one possible session.\(lines) Population: \(population.words). \(version)."
  }

  /// Reasons.
  public static func reasons(population: Population) -> String {
    "absence sessions by register code; per 1,000 possible sessions of the same group; share of all absence sessions of the group. Population: \(population.words). \(version)."
  }

  /// Children by segment.
  public static func children(population: Population) -> String {
    "a child's absence sessions \u{00F7} own possible sessions, all schools together, over exactly this period. Severe: half or more; chronic_20: 20 % to under half (a local segment); persistent: 10 to under 20 %; at_risk_5_10: 5 to under 10 % (a band, not a forecast). days_missed: sessions \u{00F7} 2. Population: \(population.words). \(version)."
  }

  /// Spells.
  public static let spells =
    "a spell is a run of absence sessions, authorised or not, that only an attended session ends; sessions not possible, closed or unmarked neither lengthen nor end it; all schools of a child in one line of time; all counts are sessions. \(version)."

  /// Trajectory.
  public static let trajectory =
    "possible and absence sessions from the first day of the period up to and with each day with a mark, all schools together; segments exclusive, exactly on a line counting as over it. \(version)."

  /// The rolling counter.
  public static func rolling(_ rule: RollingRule, threshold: Int, weeks: Int) -> String {
    "the first session at the end of which \(threshold) sessions coded \(rule.codes.sorted().joined(separator: ", ")) lie in the school week of that session and the \(weeks - 1) school weeks of the same school before it; sessions before \(rule.from.words) are not counted. Rule: \(rule.source). \(version)."
  }
}
