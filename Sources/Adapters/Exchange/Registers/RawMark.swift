// SPDX-License-Identifier: MIT
import Vocabulary

/// One mark as it stands in a file, before its code is looked up.
struct RawMark {
  let key: RawEnrolment
  let day: CivilDay
  let session: Session
  let code: String
  let place: FilePlace
}

/// Pupil and school as they stand in a file, trimmed.
struct RawEnrolment {
  let upn: String
  let urn: String

  /// Reads both; nil where one is blank, with a finding for each.
  static func read(upn: String, at upnPlace: FilePlace, urn: String, at urnPlace: FilePlace, into findings: inout [Finding])
    -> RawEnrolment?
  {
    let (pupil, school) = (upn.trimmingBlanks(), urn.trimmingBlanks())
    if pupil.isEmpty { findings.append(Finding(.missingValue, .must, at: upnPlace, message: "the pupil number (upn) is blank.")) }
    if school.isEmpty { findings.append(Finding(.missingValue, .must, at: urnPlace, message: "the school number (urn) is blank.")) }
    return pupil.isEmpty || school.isEmpty ? nil : RawEnrolment(upn: pupil, urn: school)
  }
}

/// What became of one row.
enum RowOutcome: Equatable {
  case accepted
  case ignored(String)
  case refused

  /// Why a row was left out: the mark lies after the day asked about.
  static let later = "after the day asked about"
  /// Why a row was left out: the pupil was not on the roll.
  static let outside = "outside entry and leaving dates"
  /// Why a row was left out: the same mark stands there already.
  static let again = "a repeat"

  /// Of a row with several marks: refused where one is, ignored where all are.
  static func combined(_ outcomes: [RowOutcome]) -> RowOutcome {
    if outcomes.contains(.refused) { return .refused }
    if outcomes.contains(.accepted) { return .accepted }
    return outcomes.first ?? .accepted
  }
}
