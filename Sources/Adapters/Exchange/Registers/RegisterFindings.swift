// SPDX-License-Identifier: MIT
public import Vocabulary

extension FindingKind {
  /// A field that must not be blank.
  public static let missingValue = FindingKind("missing-value")
  /// A day that cannot be read or does not exist.
  public static let badDate = FindingKind("bad-date")
  /// A session that is neither AM nor PM.
  public static let badSession = FindingKind("bad-session")
  /// A code that no table knows.
  public static let unknownCode = FindingKind("unknown-code")
  /// A code that had not begun, or had ended, on its day.
  public static let codeNotInForce = FindingKind("code-not-in-force")
  /// Two different codes for one pupil, school and session.
  public static let conflict = FindingKind("conflict")
  /// A word that a column does not take.
  public static let badWord = FindingKind("bad-word")
  /// Two different rows for one pupil and school.
  public static let pupilTwice = FindingKind("pupil-twice")
  /// Leaving before entry.
  public static let datesReversed = FindingKind("dates-reversed")
  /// The same code again for one pupil, school and session.
  public static let repeated = FindingKind("repeat")
  /// A session without a mark.
  public static let blankMark = FindingKind("blank-mark")
  /// A code in small letters.
  public static let smallLetter = FindingKind("small-letter")
  /// A code used after its last day.
  public static let codeOutOfDate = FindingKind("code-out-of-date")
  /// A mark outside the days on the roll.
  public static let outsideEnrolment = FindingKind("outside-enrolment")
  /// A mark on a Saturday or Sunday.
  public static let weekendMark = FindingKind("weekend-mark")
  /// A pupil number with a wrong check letter.
  public static let upnCheckLetter = FindingKind("upn-check-letter")
  /// A pupil number of another form.
  public static let upnForm = FindingKind("upn-form")
  /// Invented pupil numbers, once a file.
  public static let upnInvented = FindingKind("upn-invented")
  /// Minutes late that are no number.
  public static let minutesLate = FindingKind("minutes-late")
  /// A present mark of the other half of the day.
  public static let otherSlash = FindingKind("other-slash")
}
