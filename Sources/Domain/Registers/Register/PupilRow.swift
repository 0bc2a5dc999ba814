// SPDX-License-Identifier: MIT
public import Vocabulary

/// A characteristic of an enrolment by which figures can be cut; the raw value is its column name.
public enum Characteristic: String, CaseIterable, Sendable {
  case yearGroup = "year_group"
  case sex, fsm, sen, eal, ethnicity, cla, cin, cpp
  case youngCarer = "young_carer"
  case area, enrolment, boarder

  /// Whether it is a yes or a no.
  public var isYesNo: Bool {
    switch self {
    case .fsm, .eal, .cla, .cin, .cpp, .youngCarer, .boarder: true
    default: false
    }
  }
}

/// How a pupil is registered at a school.
public enum EnrolmentKind: Sendable {
  case sole, main, subsidiary, guest

  /// Reads C, M, S, G or current, main, subsidiary, guest, in any case.
  public init?(text: some StringProtocol) {
    switch text.lowercased() {
    case "c", "current": self = .sole
    case "m", "main": self = .main
    case "s", "subsidiary": self = .subsidiary
    case "g", "guest": self = .guest
    default: return nil
    }
  }
}

/// What a pupil file says of one enrolment.
public struct PupilRow: Equatable, Sendable {
  /// Whose, and where.
  public let key: EnrolmentKey
  /// Values as printed in the file, trimmed; blank ones are left out.
  public let values: PupilValues
  /// Date of birth.
  public let dateOfBirth: CivilDay?
  /// First day on the roll.
  public let entry: CivilDay?
  /// Last day on the roll.
  public let leaving: CivilDay?
  /// Kind of registration.
  public let kind: EnrolmentKind?
  /// Lives at the school.
  public let isBoarder: Bool

  /// A row.
  public init(
    key: EnrolmentKey, values: PupilValues, dateOfBirth: CivilDay? = nil, entry: CivilDay? = nil, leaving: CivilDay? = nil,
    kind: EnrolmentKind? = nil, isBoarder: Bool = false
  ) {
    self.key = key
    self.values = values
    self.dateOfBirth = dateOfBirth
    self.entry = entry
    self.leaving = leaving
    self.kind = kind
    self.isBoarder = isBoarder
  }

  /// On the roll on a day; both days count, an unknown one sets no bound.
  public func isOnRoll(on day: CivilDay) -> Bool {
    (entry.map { $0 <= day } ?? true) && (leaving.map { day <= $0 } ?? true)
  }
}
