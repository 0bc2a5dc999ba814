// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// N stands until the reason is known, and is replaced within five school days (SI 2024/208); older ones are listed.
enum NoReasonYet {
  private static let notSchool: Set<String> = ["#", "Z", "Y4"]

  static func findings(in register: Register, rule: QualityRule) -> [Finding] {
    var days: [String: Set<CivilDay>] = [:]
    for enrolment in register.enrolments {
      for mark in enrolment.marks where !notSchool.contains(mark.code) { days[enrolment.key.urn, default: []].insert(mark.day) }
    }
    let ordered = days.mapValues { $0.sorted() }
    var out: [Finding] = []
    for enrolment in register.enrolments {
      let open = ordered[enrolment.key.urn] ?? []
      for mark in enrolment.marks where mark.code == "N" {
        let since = open.count { $0 > mark.day }
        guard since > rule.noReasonSchoolDays else { continue }
        out.append(
          Finding(
            .noReasonYet, .should, value: "N", message: "no reason yet, \(since) school days later.",
            hint: "N is replaced within \(rule.noReasonSchoolDays) school days, once the reason is known.", upn: enrolment.key.upn,
            urn: enrolment.key.urn, day: mark.day, session: mark.session))
      }
    }
    return out
  }
}
