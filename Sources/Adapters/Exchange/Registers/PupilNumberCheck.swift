// SPDX-License-Identifier: MIT
import Vocabulary

/// What is noticed of a pupil number when it is first met.
enum PupilNumberCheck {
  /// A finding where the number is of another form or has another check letter; an invented one is told once a file.
  static func finding(_ reading: UniquePupilNumber.Reading, upn: String, urn: String, at place: FilePlace) -> Finding? {
    switch reading {
    case .sound, .invented: nil
    case .wrongLetter(let expected):
      Finding(
        .upnCheckLetter, .should, at: place, value: upn, message: "the check letter of this pupil number should be \(expected): counted.",
        hint: "Look the number up again.", upn: upn, urn: urn)
    case .otherForm:
      Finding(
        .upnForm, .should, at: place, value: upn,
        message: "this is not of the form of a pupil number (a letter, eleven digits, a digit or letter): counted.", upn: upn, urn: urn)
    }
  }

  /// The invented numbers of a file.
  static func invented(_ count: Int, in file: String) -> Finding {
    Finding(
      .upnInvented, .could, at: FilePlace(file: file, line: 1), value: String(count),
      message: "\(count) pupil number\(count == 1 ? " begins" : "s begin") with I, O or S, which no real one does: invented.")
  }
}
