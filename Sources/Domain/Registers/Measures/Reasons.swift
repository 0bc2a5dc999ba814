// SPDX-License-Identifier: MIT
import Vocabulary

/// Absence of one code in one group.
public struct ReasonCount: Equatable, Sendable {
  /// Code.
  public let code: String
  /// Sessions.
  public let sessions: Int
  /// Children with at least one.
  public let children: Int
  /// Numbers that stand for these children, as in the rows of rates; empty unless asked for.
  public let members: [Int32]
  /// What it counts as in this group.
  public let meaning: StatisticalMeaning
}

/// Absence of one group by code.
public struct ReasonGroup: Equatable, Sendable {
  /// Value of each grouping; nil is "unknown".
  public let key: [String?]
  /// Possible sessions.
  public let possible: Int
  /// Absence sessions.
  public let absent: Int
  /// Children with at least one possible session.
  public let children: Int
  /// Absence codes that occur, most sessions first, then by code.
  public let absence: [ReasonCount]
  /// The other codes that occur, most sessions first.
  public let others: [ReasonCount]
}

/// The plain measure of reasons.
public enum Reasons {
  /// Groups in the order of the groupings; without groupings one, even of an empty register.
  ///
  /// - Parameters:
  ///   - register: cut to the period and population asked for.
  ///   - groupings: what to cut by, in order.
  ///   - withMembers: number the children who use each code, so that tables can be compared child by child.
  public static func groups(of register: Register, by groupings: [Grouping], withMembers: Bool = false) -> [ReasonGroup] {
    let yesNo = YesNoSpelling(register, for: groupings)
    var groups: [[String?]: Group] = groupings.isEmpty ? [[]: Group()] : [:]
    for enrolment in register.enrolments {
      for mark in enrolment.marks {
        let key = groupings.map { $0.value(of: enrolment, day: mark.day, session: mark.session, yesNo: yesNo) }
        groups[key, default: Group()].add(mark, of: enrolment.key.upn)
      }
      for blank in enrolment.unmarked {
        let key = groupings.map { $0.value(of: enrolment, day: blank.day, session: blank.session, yesNo: yesNo) }
        if groups[key] == nil { groups[key] = Group() }
      }
    }
    let numbers = withMembers ? Rates.memberNumbers(register) : [:]
    return groups.map { $1.result(key: $0, numbers: numbers) }.sorted { GroupOrder.precedes($0.key, $1.key, by: groupings) }
  }

  private struct Group {
    var possible = 0
    var children: Set<String> = []
    var sessions: [String: Int] = [:]
    var users: [String: Set<String>] = [:]
    var meanings: [String: StatisticalMeaning] = [:]

    mutating func add(_ mark: Mark, of upn: String) {
      if mark.meaning.isPossible {
        possible += 1
        children.insert(upn)
      }
      sessions[mark.code, default: 0] += 1
      users[mark.code, default: []].insert(upn)
      // A letter can mean two things in one period; the line is named for what is possible.
      if !(meanings[mark.code]?.isPossible ?? false) { meanings[mark.code] = mark.meaning }
    }

    func result(key: [String?], numbers: [String: Int32]) -> ReasonGroup {
      let counts = sessions.map { code, sessions in
        let own = users[code] ?? []
        return ReasonCount(
          code: code, sessions: sessions, children: own.count, members: own.compactMap { numbers[$0] }.sorted(),
          meaning: meanings[code] ?? .administrative)
      }
      .sorted { ($1.sessions, $0.code) < ($0.sessions, $1.code) }
      let absence = counts.filter { $0.meaning.isAbsence }
      return ReasonGroup(
        key: key, possible: possible, absent: absence.reduce(0) { $0 + $1.sessions }, children: children.count, absence: absence,
        others: counts.filter { !$0.meaning.isAbsence })
    }
  }
}
