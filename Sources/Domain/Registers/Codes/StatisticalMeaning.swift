// SPDX-License-Identifier: MIT

/// What a register code counts as, in the department's grouping.
///
/// `possible = attendance + absence`, but for the coronavirus sessions of 2020 to 2022, which are possible and neither.
public enum StatisticalMeaning: String, CaseIterable, Sendable {
  case present
  case approvedEducationalActivity = "approved_educational_activity"
  case authorisedAbsence = "authorised_absence"
  case unauthorisedAbsence = "unauthorised_absence"
  case notPossible = "not_possible"
  case administrative
  case covidNotAttending = "covid_not_attending"

  /// In the denominator of every rate.
  public var isPossible: Bool { isAttendance || isAbsence || self == .covidNotAttending }
  /// Present or at an approved activity.
  public var isAttendance: Bool { self == .present || self == .approvedEducationalActivity }
  /// Authorised or not.
  public var isAbsence: Bool { self == .authorisedAbsence || self == .unauthorisedAbsence }
}
