// SPDX-License-Identifier: MIT

/// Why a blob of marks is not read.
public enum BlobRefusal: Error, Equatable, Sendable, CustomStringConvertible {
  /// It does not begin as one.
  case notABlob
  /// It was written in another version of the format.
  case otherVersion(UInt16)
  /// It holds a pupil's year where a register is wanted, or the other way round.
  case otherKind
  /// Its end is missing.
  case cut(expected: Int, found: Int)
  /// Something follows after its end.
  case tooLong(expected: Int, found: Int)
  /// Its checksum is not that of its bytes.
  case damaged
  /// Its weeks are not Mondays in order.
  case unknownWeeks
  /// It has a number that no mark has.
  case unknownMark(UInt8)
  /// It is of other enrolments than those it is to be read for.
  case otherEnrolments

  /// The reason, in words.
  public var description: String {
    switch self {
    case .notABlob: "these are not marks kept by Belong"
    case .otherVersion(let version):
      "these marks were kept in version \(version) of the format, and this program reads version \(BlobFrame.version)"
    case .otherKind: "a pupil's year was kept here where a register is wanted, or the other way round"
    case .cut(let expected, let found): "the end of these marks is missing: \(found) of \(expected) bytes"
    case .tooLong(let expected, let found): "something follows after these marks: \(found) bytes instead of \(expected)"
    case .damaged: "these marks are damaged: their checksum does not fit"
    case .unknownWeeks: "the weeks of these marks are not Mondays in order"
    case .unknownMark(let byte): "no mark has the number \(byte)"
    case .otherEnrolments: "these marks are those of other enrolments"
    }
  }
}
