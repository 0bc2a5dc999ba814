// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// A child cannot be in two places: a session attended at two schools is counted at both, and asked about.
enum AttendedTwice {
  static func findings(in register: Register) -> [Finding] {
    var out: [Finding] = []
    for (_, own) in Dictionary(grouping: register.enrolments, by: \.key.upn).sorted(by: { $0.key < $1.key }) where own.count > 1 {
      var first: [Int32: String] = [:]
      for enrolment in own {
        for mark in enrolment.marks where mark.meaning.isAttendance {
          if let other = first[mark.slot] {
            out.append(finding(enrolment.key, other: other, code: mark.code, day: mark.day, session: mark.session))
          } else {
            first[mark.slot] = enrolment.key.urn
          }
        }
      }
    }
    return out
  }

  static func findings(in view: PackedView) -> [Finding] {
    view.sessionsAttendedTwice().map { finding($0.key, other: $0.other, code: $0.code, day: $0.day, session: $0.session) }
  }

  private static func finding(_ key: EnrolmentKey, other: String, code: String, day: CivilDay, session: Session) -> Finding {
    Finding(
      .attendedTwice, .should, value: code, message: "this session was attended at school \(other) too: counted at both.",
      hint: "One of the two schools may mean D, due at the other school.", upn: key.upn, urn: key.urn, day: day, session: session)
  }
}
