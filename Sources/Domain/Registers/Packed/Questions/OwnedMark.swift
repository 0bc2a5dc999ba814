// SPDX-License-Identifier: MIT
public import Vocabulary

/// A session that a child attended at two schools.
public struct SessionAttendedTwice: Equatable, Sendable {
  /// Whose, and the school at which it was seen a second time.
  public let key: EnrolmentKey
  /// The school that had it first, in the order of schools.
  public let other: String
  /// Day.
  public let day: CivilDay
  /// Morning or afternoon.
  public let session: Session
  /// Code at the second school.
  public let code: String
}

/// A mark, and whose it is.
public struct OwnedMark: Equatable, Sendable {
  /// Whose, and where.
  public let key: EnrolmentKey
  /// Day.
  public let day: CivilDay
  /// Morning or afternoon.
  public let session: Session
}
