// SPDX-License-Identifier: MIT

/// Sessions counted by what they mean. Additive: the sum over the parts is the whole.
public struct SessionCounts: Equatable, Sendable {
  /// Attended, authorised, unauthorised and coronavirus sessions.
  public private(set) var possible = 0
  /// Present or at an approved activity.
  public private(set) var attended = 0
  /// At an approved activity.
  public private(set) var approvedActivity = 0
  /// Authorised absence.
  public private(set) var authorised = 0
  /// Unauthorised absence.
  public private(set) var unauthorised = 0
  /// Came late, before the register closed (L).
  public private(set) var lateBeforeClose = 0
  /// Came late, after the register closed (U); also in `unauthorised`.
  public private(set) var lateAfterClose = 0

  /// Nothing yet.
  public init() {}

  /// Counts that were made elsewhere.
  init(
    possible: Int, attended: Int, approvedActivity: Int, authorised: Int, unauthorised: Int, lateBeforeClose: Int, lateAfterClose: Int
  ) {
    self.possible = possible
    self.attended = attended
    self.approvedActivity = approvedActivity
    self.authorised = authorised
    self.unauthorised = unauthorised
    self.lateBeforeClose = lateBeforeClose
    self.lateAfterClose = lateAfterClose
  }

  /// Absence, authorised or not.
  public var overall: Int { authorised + unauthorised }

  /// Counts a mark.
  public mutating func add(_ mark: Mark) {
    switch mark.meaning {
    case .present: attended += 1
    case .approvedEducationalActivity:
      attended += 1
      approvedActivity += 1
    case .authorisedAbsence: authorised += 1
    case .unauthorisedAbsence: unauthorised += 1
    case .covidNotAttending: break
    case .notPossible, .administrative: return
    }
    possible += 1
    if mark.code == "L" { lateBeforeClose += 1 }
    if mark.code == "U" { lateAfterClose += 1 }
  }

  /// Adds the counts of another part.
  public mutating func add(_ other: SessionCounts) {
    possible += other.possible
    attended += other.attended
    approvedActivity += other.approvedActivity
    authorised += other.authorised
    unauthorised += other.unauthorised
    lateBeforeClose += other.lateBeforeClose
    lateAfterClose += other.lateAfterClose
  }
}
