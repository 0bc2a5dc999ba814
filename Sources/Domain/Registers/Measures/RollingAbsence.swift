// SPDX-License-Identifier: MIT
public import Vocabulary

/// A child who reached the counter of unauthorised sessions at one school.
public struct RollingRow: Equatable, Sendable {
  /// Pupil and school.
  public let key: EnrolmentKey
  /// Day of the session that brought the count to the threshold.
  public let firstReached: CivilDay
  /// The count at the end of that session.
  public let sessions: Int
  /// Monday of the first school week of the window.
  public let windowStart: CivilDay
  /// Sunday of the last.
  public let windowEnd: CivilDay
  /// How many of them are N, no reason yet: they may still change.
  public let sessionsNoReasonYet: Int
  /// The day it would be reached if no N counted; nil if it would not.
  public let firstReachedWithoutN: CivilDay?
}

/// The national framework's counter: unauthorised sessions in a rolling window of school weeks of one school.
///
/// A count, not a decision. A school week is a week (Monday to Sunday) with a mark other than `#`, `Z`, `Y4` or blank of any pupil of the school.
public enum RollingAbsence {
  /// Marks that do not make a week a school week.
  static let notSchool: Set<String> = ["#", "Z", "Y4"]

  /// A row for each pupil and school that reached the threshold.
  public static func rows(of register: Register, rule: RollingRule, threshold: Int, weeks: Int) -> [RollingRow] {
    var schoolWeeks: [String: Set<CivilDay>] = [:]
    for enrolment in register.enrolments {
      for mark in enrolment.marks where !notSchool.contains(mark.code) {
        schoolWeeks[enrolment.key.urn, default: []].insert(mark.day.monday)
      }
    }
    let ordered = schoolWeeks.mapValues { $0.sorted() }
    return register.enrolments.compactMap { enrolment in
      let mondays = ordered[enrolment.key.urn] ?? []
      let index = Dictionary(uniqueKeysWithValues: mondays.enumerated().map { ($1, $0) })
      let counted = enrolment.marks.filter { $0.day >= rule.from && rule.codes.contains($0.code) }
      guard let reached = first(in: counted, index: index, threshold: threshold, weeks: weeks) else { return nil }
      let firm = first(in: counted.filter { $0.code != "N" }, index: index, threshold: threshold, weeks: weeks)
      return RollingRow(
        key: enrolment.key, firstReached: reached.day, sessions: reached.window.count, windowStart: mondays[reached.firstWeek],
        windowEnd: reached.day.monday.adding(days: 6), sessionsNoReasonYet: reached.window.count { $0.code == "N" },
        firstReachedWithoutN: firm?.day)
    }
  }

  /// The first session at the end of which its window holds the threshold.
  private static func first(
    in counted: [Mark], index: [CivilDay: Int], threshold: Int, weeks: Int
  ) -> (day: CivilDay, window: [Mark], firstWeek: Int)? {
    for (position, mark) in counted.enumerated() {
      guard let week = index[mark.day.monday] else { continue }
      let firstWeek = max(0, week - weeks + 1)
      let window = counted[...position].filter { (index[$0.day.monday] ?? -1) >= firstWeek }
      if window.count >= threshold { return (mark.day, window, firstWeek) }
    }
    return nil
  }
}
