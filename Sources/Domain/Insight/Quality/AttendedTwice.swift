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
            out.append(
              Finding(
                .attendedTwice, .should, value: mark.code, message: "this session was attended at school \(other) too: counted at both.",
                hint: "One of the two schools may mean D, due at the other school.", upn: enrolment.key.upn, urn: enrolment.key.urn,
                day: mark.day,
                session: mark.session))
          } else {
            first[mark.slot] = enrolment.key.urn
          }
        }
      }
    }
    return out
  }
}
