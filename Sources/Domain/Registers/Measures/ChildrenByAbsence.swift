// SPDX-License-Identifier: MIT
import Vocabulary

/// One child's own absence, all schools together.
public struct ChildAbsence: Equatable, Sendable {
  /// Pupil.
  public let upn: String
  /// School of the latest possible session (of two on that session, the smaller number).
  public let urn: String
  /// Year group there; nil where not known.
  public let yearGroup: String?
  /// Schools with a possible session.
  public let schools: Int
  /// Possible sessions.
  public let possible: Int
  /// Absence sessions.
  public let absent: Int
  /// Segment.
  public let segment: Segment
  /// Absence code with most sessions (of equal ones the first in the alphabet); nil without absence.
  public let largestCode: String?
}

/// Who is in which segment now.
public enum ChildrenByAbsence {
  /// A row a child with at least one possible session, by pupil number.
  public static func rows(of register: Register, in segments: Set<Segment>) -> [ChildAbsence] {
    var out: [ChildAbsence] = []
    for (upn, enrolments) in byPupil(register) {
      var counts = SessionCounts()
      var codes: [String: Int] = [:]
      var latest: (slot: Int32, enrolment: EnrolmentRegister)?
      var schools = 0
      for enrolment in enrolments {
        var isHere = false
        for mark in enrolment.marks where mark.meaning.isPossible {
          isHere = true
          counts.add(mark)
          if mark.meaning.isAbsence { codes[mark.code, default: 0] += 1 }
          if latest.map({ $0.slot < mark.slot }) ?? true { latest = (mark.slot, enrolment) }
        }
        if isHere { schools += 1 }
      }
      guard let here = latest?.enrolment, let segment = Segment(absent: counts.overall, possible: counts.possible),
        segments.contains(segment)
      else { continue }
      let largest = codes.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
      out.append(
        ChildAbsence(
          upn: upn, urn: here.key.urn, yearGroup: here.pupil?.values[.yearGroup], schools: schools, possible: counts.possible,
          absent: counts.overall, segment: segment, largestCode: largest))
    }
    return out
  }

  /// Enrolments of each child, in order of pupil and school.
  static func byPupil(_ register: Register) -> [(upn: String, enrolments: ArraySlice<EnrolmentRegister>)] {
    var out: [(String, ArraySlice<EnrolmentRegister>)] = []
    var start = 0
    let all = register.enrolments
    for index in all.indices where index + 1 == all.count || all[index + 1].key.upn != all[index].key.upn {
      out.append((all[index].key.upn, all[start...index]))
      start = index + 1
    }
    return out
  }
}
