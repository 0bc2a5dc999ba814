// SPDX-License-Identifier: MIT
public import Vocabulary

/// One row of the department's attendance and absence tables: a place, a phase, a period.
///
/// Counts are sessions. Rates are made from them, never read: only rates of children are published alone.
public struct AttendanceCell: Sendable {
  /// Place.
  public let place: PublishedPlace
  /// Phase.
  public let phase: SchoolPhase
  /// Period.
  public let period: PublishedPeriod
  /// Possible sessions.
  public let possible: PublishedValue
  /// Absence sessions.
  public let overall: PublishedValue
  /// Authorised absence sessions.
  public let authorised: PublishedValue
  /// Unauthorised absence sessions.
  public let unauthorised: PublishedValue
  /// Absence sessions by register code; a code without a column is not in here.
  public let reasons: [String: PublishedValue]
  /// Persistent absence, percent of enrolments, as published.
  public let persistentPercent: PublishedValue
  /// Schools that reported, mean of the days; a fraction.
  public let schoolsReporting: PublishedValue
  /// Schools there are.
  public let schools: PublishedValue
  /// Severe absence, percent of enrolments, as published.
  public let severePercent: PublishedValue
  /// Enrolments, and those persistently and severely absent: published by the census alone, so that they can be added up.
  public let enrolments: PublishedValue
  /// Enrolments that missed 10 % or more.
  public let persistentEnrolments: PublishedValue
  /// Enrolments that missed 50 % or more.
  public let severeEnrolments: PublishedValue
  /// The last day the row covers, where the table says so.
  public let lastDay: CivilDay?

  /// A row.
  public init(
    place: PublishedPlace, phase: SchoolPhase, period: PublishedPeriod, possible: PublishedValue, overall: PublishedValue,
    authorised: PublishedValue, unauthorised: PublishedValue, reasons: [String: PublishedValue], persistentPercent: PublishedValue,
    schoolsReporting: PublishedValue, schools: PublishedValue, severePercent: PublishedValue = .notPublished,
    enrolments: PublishedValue = .notPublished, persistentEnrolments: PublishedValue = .notPublished,
    severeEnrolments: PublishedValue = .notPublished, lastDay: CivilDay? = nil
  ) {
    self.place = place
    self.phase = phase
    self.period = period
    self.possible = possible
    self.overall = overall
    self.authorised = authorised
    self.unauthorised = unauthorised
    self.reasons = reasons
    self.persistentPercent = persistentPercent
    self.schoolsReporting = schoolsReporting
    self.schools = schools
    self.severePercent = severePercent
    self.enrolments = enrolments
    self.persistentEnrolments = persistentEnrolments
    self.severeEnrolments = severeEnrolments
    self.lastDay = lastDay
  }
}
