// SPDX-License-Identifier: MIT
public import Vocabulary

/// A child's absence up to and with one day.
public struct TrajectoryDay: Equatable, Sendable {
  /// Day.
  public let day: CivilDay
  /// Possible sessions so far.
  public let possible: Int
  /// Absence sessions so far.
  public let absent: Int
  /// Segment so far; nil while nothing was possible.
  public let segment: Segment?
}

/// A child's path through a year, all schools together.
public enum Trajectory {
  /// A row for each day with a mark; nil where the register has no such pupil.
  public static func days(of upn: String, in register: Register) -> [TrajectoryDay]? {
    let own = register.enrolments.filter { $0.key.upn == upn }
    guard !own.isEmpty else { return nil }
    var byDay: [CivilDay: SessionCounts] = [:]
    for enrolment in own {
      for mark in enrolment.marks { byDay[mark.day, default: SessionCounts()].add(mark) }
    }
    var total = SessionCounts()
    return byDay.sorted { $0.key < $1.key }.map { day, counts in
      total.add(counts)
      return TrajectoryDay(
        day: day, possible: total.possible, absent: total.overall, segment: Segment(absent: total.overall, possible: total.possible))
    }
  }
}
