// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// A school whose use of a code is unlike the other schools' of the register: a question to ask, not an error.
///
/// The code's share of the school's absence sessions is compared with its share of the other schools' absence sessions together
/// (sum over sum). It is named where the shares differ by enough points *and* by enough times, and both sides have enough sessions.
enum CodesUnlikeOthers {
  static func findings(in register: Register, rule: QualityRule) -> [Finding] {
    var sessions: [String: [String: Int]] = [:]
    for enrolment in register.enrolments {
      for mark in enrolment.marks where mark.meaning.isAbsence { sessions[enrolment.key.urn, default: [:]][mark.code, default: 0] += 1 }
    }
    return findings(sessions, rule: rule)
  }

  static func findings(in view: PackedView, rule: QualityRule) -> [Finding] {
    findings(Dictionary(uniqueKeysWithValues: view.absenceByCode().map { ($0.urn, $0.sessions) }), rule: rule)
  }

  /// - Parameter sessions: absence sessions by school and code.
  private static func findings(_ sessions: [String: [String: Int]], rule: QualityRule) -> [Finding] {
    guard sessions.count > 1 else { return [] }
    let codes = Set(sessions.values.flatMap(\.keys)).sorted()
    let total = sessions.values.flatMap(\.values).reduce(0, +)
    var out: [Finding] = []
    for (school, own) in sessions.sorted(by: { $0.key < $1.key }) {
      let here = own.values.reduce(0, +)
      let elsewhere = total - here
      guard here >= rule.unlikeLeastSessions, elsewhere >= rule.unlikeLeastSessions else { continue }
      for code in codes {
        let used = own[code] ?? 0
        let usedElsewhere = sessions.reduce(0) { $1.key == school ? $0 : $0 + ($1.value[code] ?? 0) }
        // used/here against usedElsewhere/elsewhere, in whole numbers.
        let (mine, theirs) = (used * elsewhere, usedElsewhere * here)
        let farApart = 100 * (mine > theirs ? mine - theirs : theirs - mine) >= rule.unlikePoints * here * elsewhere
        let manyTimes = max(mine, theirs) >= rule.unlikeTimes * min(mine, theirs)
        guard farApart, manyTimes else { continue }
        let share = Rounding.fixed(Percent.of(used, in: here) ?? 0, places: 1)
        let others = Rounding.fixed(Percent.of(usedElsewhere, in: elsewhere) ?? 0, places: 1)
        out.append(
          Finding(
            .codeUnlikeOthers, .could, value: code,
            message: "\(code) is \(share) % of absence sessions here, and \(others) % in the other schools.",
            hint: "A question to ask, not an error: do the schools mean the same by it?", urn: school))
      }
    }
    return out
  }
}
