// SPDX-License-Identifier: MIT

/// How much a child was, or is hoped to be, in school: a percentage of sessions, or so many days of so many.
public enum AttendanceShare: Equatable, Sendable {
  /// Percent of sessions, 0 to 100.
  case percent(Double)
  /// School days, halves counted: 24 of 30 are 48 of 60 sessions.
  case days(in: Double, of: Double)

  /// In percent; nil where it is so many of no days.
  public var percent: Double? {
    switch self {
    case .percent(let value): value
    case .days(let attended, let possible): possible > 0 ? attended * 100 / possible : nil
    }
  }

  /// Whether the child was not in at all.
  public var isNone: Bool { percent == 0 }

  /// Is `other` at most ten points (three days in thirty) above this? Exactly ten points is.
  public func makesLikely(_ other: AttendanceShare) -> Bool {
    guard let here = percent, let there = other.percent else { return false }
    return there - here <= 10 + 1e-9
  }
}

extension Plan {
  /// How much a child was in school over a stretch of days.
  public struct Attendance: Equatable, Sendable {
    /// The first day.
    public var from: PlanDate?
    /// The last day.
    public var to: PlanDate?
    /// How much.
    public var share: AttendanceShare?
    /// Day by day, where the strip is wanted; earliest first.
    public var sessions: [DayOfSessions]

    /// Attendance over a stretch of days.
    public init(from: PlanDate? = nil, to: PlanDate? = nil, share: AttendanceShare? = nil, sessions: [DayOfSessions] = []) {
      self.from = from
      self.to = to
      self.share = share
      self.sessions = sessions
    }

    /// How much, as said or else counted from the sessions.
    public var known: AttendanceShare? {
      if let share { return share }
      let all = sessions.flatMap { [$0.morning, $0.afternoon] }
      let attended = all.count { $0 == .attended }
      let possible = attended + all.count { $0 == .missed }
      return possible > 0 ? .days(in: Double(attended) / 2, of: Double(possible) / 2) : nil
    }
  }

  /// One day of the strip.
  public struct DayOfSessions: Equatable, Sendable {
    /// The day.
    public var date: PlanDate
    /// Before midday.
    public var morning: SessionMark
    /// After midday.
    public var afternoon: SessionMark

    /// One day of the strip.
    public init(date: PlanDate, morning: SessionMark, afternoon: SessionMark) {
      self.date = date
      self.morning = morning
      self.afternoon = afternoon
    }
  }

  /// What became of a session.
  public enum SessionMark: String, CaseIterable, Sendable {
    /// In school.
    case attended = "in"
    /// Not in school.
    case missed
    /// There was no school.
    case none
  }
}
