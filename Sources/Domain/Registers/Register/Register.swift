// SPDX-License-Identifier: MIT
public import Vocabulary

/// A pupil at a school: the department's unit. A child at two schools is two enrolments.
public struct EnrolmentKey: Hashable, Comparable, Sendable {
  /// Pupil.
  public let upn: String
  /// School.
  public let urn: String

  /// A pupil at a school.
  public init(upn: String, urn: String) {
    self.upn = upn
    self.urn = urn
  }

  /// By pupil, then school.
  public static func < (a: EnrolmentKey, b: EnrolmentKey) -> Bool { (a.upn, a.urn) < (b.upn, b.urn) }
}

/// One session of one enrolment, with the code read by the rules of its own day.
public struct Mark: Sendable {
  /// Day.
  public let day: CivilDay
  /// Morning or afternoon.
  public let session: Session
  /// Code it is counted under.
  public let code: String
  /// What it counts as.
  public let meaning: StatisticalMeaning

  /// A mark.
  public init(day: CivilDay, session: Session, code: String, meaning: StatisticalMeaning) {
    self.day = day
    self.session = session
    self.code = code
    self.meaning = meaning
  }

  /// Position in time: two a day.
  public var slot: Int32 { day.number * 2 + Int32(session.rawValue) }
}

/// A session without a mark.
public struct UnmarkedSession: Sendable {
  /// Day.
  public let day: CivilDay
  /// Morning or afternoon.
  public let session: Session

  /// A session.
  public init(day: CivilDay, session: Session) {
    self.day = day
    self.session = session
  }
}

/// The register of one enrolment.
public struct EnrolmentRegister: Sendable {
  /// Whose, and where.
  public let key: EnrolmentKey
  /// The pupil's row at that school; nil where there is none.
  public let pupil: PupilRow?
  /// Marks in order of time, one a session.
  public let marks: [Mark]
  /// Sessions left blank.
  public let unmarked: [UnmarkedSession]

  /// A register.
  public init(key: EnrolmentKey, pupil: PupilRow?, marks: [Mark], unmarked: [UnmarkedSession]) {
    self.key = key
    self.pupil = pupil
    self.marks = marks
    self.unmarked = unmarked
  }
}

/// Registers of one or several schools, by pupil and school.
public struct Register: Sendable {
  /// Enrolments in order of pupil and school.
  public let enrolments: [EnrolmentRegister]
  /// Whether pupil rows were given at all.
  public let hasPupilRows: Bool

  /// Registers; put in order here.
  public init(enrolments: [EnrolmentRegister], hasPupilRows: Bool) {
    self.enrolments = enrolments.sorted { $0.key < $1.key }
    self.hasPupilRows = hasPupilRows
  }
}
