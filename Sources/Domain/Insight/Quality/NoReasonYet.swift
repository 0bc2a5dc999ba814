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
        out.append(finding(enrolment.key, mark.day, mark.session, since: since, rule: rule))
      }
    }
    return out
  }

  static func findings(in view: PackedView, rule: QualityRule) -> [Finding] {
    let open = view.openDays()
    return view.marks(coded: "N").compactMap { mark in
      let days = open[mark.key.urn] ?? []
      // The days of a school are in order: those after the mark are the end of the row.
      var (low, high) = (0, days.count)
      while low < high {
        let middle = (low + high) / 2
        if days[middle] <= mark.day { low = middle + 1 } else { high = middle }
      }
      let since = days.count - low
      return since > rule.noReasonSchoolDays ? finding(mark.key, mark.day, mark.session, since: since, rule: rule) : nil
    }
  }

  private static func finding(_ key: EnrolmentKey, _ day: CivilDay, _ session: Session, since: Int, rule: QualityRule) -> Finding {
    Finding(
      .noReasonYet, .should, value: "N", message: "no reason yet, \(since) school days later.",
      hint: "N is replaced within \(rule.noReasonSchoolDays) school days, once the reason is known.", upn: key.upn, urn: key.urn, day: day,
      session: session)
  }
}
