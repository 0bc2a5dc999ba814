// SPDX-License-Identifier: MIT

extension Plan {
  /// Hours that are fewer than other children's, for a time.
  public struct Timetable: Equatable, Sendable {
    /// One step back to full hours.
    public struct Step: Equatable, Sendable {
      /// When it begins.
      public var date: PlanDate?
      /// Hours from then on, as written.
      public var hours: String?

      /// One step.
      public init(date: PlanDate?, hours: String?) {
        self.date = date
        self.hours = hours
      }
    }

    /// Whether hours are reduced; nil where the file does not say.
    public var isPartTime: Bool?
    /// Hours now, as written.
    public var hours: String?
    /// Who agreed to it.
    public var agreedBy: [String]
    /// When it began.
    public var starts: PlanDate?
    /// When it ends.
    public var ends: PlanDate?
    /// The steps back to full hours.
    public var stepUp: [Step]
    /// When it is looked at.
    public var review: PlanDate?

    /// Reduced hours.
    public init(
      isPartTime: Bool?, hours: String? = nil, agreedBy: [String] = [], starts: PlanDate? = nil, ends: PlanDate? = nil, stepUp: [Step] = [],
      review: PlanDate? = nil
    ) {
      self.isPartTime = isPartTime
      self.hours = hours
      self.agreedBy = agreedBy
      self.starts = starts
      self.ends = ends
      self.stepUp = stepUp
      self.review = review
    }
  }

  /// A review that was planned, and held or not.
  public struct Review: Equatable, Sendable {
    /// What it decided.
    public enum Decision: String, CaseIterable, Sendable {
      case goOn = "continue"
      case change, close
    }

    /// The day it was planned for.
    public var date: PlanDate?
    /// The day it was held on.
    public var heldOn: PlanDate?
    /// Attendance before.
    public var before: AttendanceShare?
    /// Attendance since.
    public var since: AttendanceShare?
    /// Ids or numbers of the rows that were changed.
    public var changed: [String]
    /// What was decided.
    public var decision: Decision?
    /// Why.
    public var why: String?

    /// A review.
    public init(
      date: PlanDate? = nil, heldOn: PlanDate? = nil, before: AttendanceShare? = nil, since: AttendanceShare? = nil, changed: [String] = [],
      decision: Decision? = nil, why: String? = nil
    ) {
      self.date = date
      self.heldOn = heldOn
      self.before = before
      self.since = since
      self.changed = changed
      self.decision = decision
      self.why = why
    }

    /// The day it was held, else the day it was planned for.
    public var day: PlanDate? { heldOn ?? date }
  }

  /// When everybody looks at the plan again.
  public struct NextReview: Equatable, Sendable {
    /// The day.
    public var date: PlanDate
    /// The time of day, as written.
    public var time: String?
    /// Where.
    public var place: String?
    /// Whom to tell if it is not working before then.
    public var tell: String?

    /// The next review.
    public init(date: PlanDate, time: String? = nil, place: String? = nil, tell: String? = nil) {
      self.date = date
      self.time = time
      self.place = place
      self.tell = tell
    }
  }

  /// The last review held, by the day it was held on; of reviews without a day the one written last.
  public var lastHeldReview: Review? {
    let held = reviews.enumerated().filter { $0.element.heldOn != nil || $0.element.decision != nil || $0.element.since != nil }
    return held.max { a, b in
      guard let x = a.element.day?.day, let y = b.element.day?.day, x != y else { return a.offset < b.offset }
      return x < y
    }?.element
  }
}
