// SPDX-License-Identifier: MIT
import Vocabulary

/// Sessions, enrolments and children of one group, and how many of them are over each threshold.
public struct RateRow: Equatable, Sendable {
  /// Value of each grouping; nil is "unknown".
  public let key: [String?]
  /// Pupils at a school with at least one possible session in the group.
  public let enrolments: Int
  /// Children with at least one possible session in the group.
  public let pupils: Int
  /// Sessions.
  public let counts: SessionCounts
  /// Enrolments over each threshold asked for; empty where the groups cut time.
  public let enrolmentsOver: [Int]
  /// Children over each threshold, their sessions at all schools of the group together.
  public let pupilsOver: [Int]
  /// Numbers that stand for the children of the group, the same in every table of one register; empty unless asked for.
  public let members: [Int32]
}

/// The plain measure of rates: one pass over every mark. Rates are sums over sums, never means of rates.
public enum Rates {
  /// Rows in the order of the groupings; without groupings one row, even of an empty register.
  ///
  /// - Parameters:
  ///   - register: cut to the period and population asked for.
  ///   - groupings: what to cut by, in order.
  ///   - thresholds: counted over exactly the marks given, per enrolment and per child; not where a grouping is of time.
  ///   - withMembers: number the children of each group, so that tables can be compared child by child.
  public static func rows(
    of register: Register, by groupings: [Grouping], thresholds: [Threshold], withMembers: Bool = false
  ) -> [RateRow] {
    let yesNo = YesNoSpelling(register, for: groupings)
    var groups: [[String?]: Group] = groupings.isEmpty ? [[]: Group()] : [:]
    for enrolment in register.enrolments {
      var own: [[String?]: SessionCounts] = [:]
      func key(_ day: CivilDay, _ session: Session) -> [String?] {
        groupings.map { $0.value(of: enrolment, day: day, session: session, yesNo: yesNo) }
      }
      let isOneGroup = !groupings.contains { $0.isOfTime }
      if isOneGroup, let first = enrolment.marks.first {
        var counts = SessionCounts()
        for mark in enrolment.marks { counts.add(mark) }
        own[key(first.day, first.session)] = counts
      } else {
        for mark in enrolment.marks { own[key(mark.day, mark.session), default: SessionCounts()].add(mark) }
      }
      for blank in enrolment.unmarked { own[key(blank.day, blank.session), default: SessionCounts()].add(SessionCounts()) }
      for (key, counts) in own { groups[key, default: Group()].add(counts, of: enrolment.key.upn, thresholds: thresholds) }
    }
    let hasThresholds = !groupings.contains { $0.isOfTime }
    let numbers = withMembers ? memberNumbers(register) : [:]
    let rows = groups.map { key, group in group.row(key: key, thresholds: hasThresholds ? thresholds : [], numbers: numbers) }
    return rows.sorted { GroupOrder.precedes($0.key, $1.key, by: groupings) }
  }

  /// A number for each child, the same in every table made of one register.
  static func memberNumbers(_ register: Register) -> [String: Int32] {
    var numbers: [String: Int32] = [:]
    for enrolment in register.enrolments where numbers[enrolment.key.upn] == nil { numbers[enrolment.key.upn] = Int32(numbers.count) }
    return numbers
  }

  private struct Group {
    var counts = SessionCounts()
    var enrolments = 0
    var enrolmentsOver: [Int] = []
    var pupils: [String: SessionCounts] = [:]

    mutating func add(_ own: SessionCounts, of upn: String, thresholds: [Threshold]) {
      counts.add(own)
      guard own.possible > 0 else { return }
      enrolments += 1
      if enrolmentsOver.isEmpty { enrolmentsOver = thresholds.map { _ in 0 } }
      for (index, threshold) in thresholds.enumerated() where threshold.isReached(absent: own.overall, possible: own.possible) {
        enrolmentsOver[index] += 1
      }
      pupils[upn, default: SessionCounts()].add(own)
    }

    func row(key: [String?], thresholds: [Threshold], numbers: [String: Int32]) -> RateRow {
      RateRow(
        key: key, enrolments: enrolments, pupils: pupils.count, counts: counts,
        enrolmentsOver: enrolmentsOver.isEmpty ? thresholds.map { _ in 0 } : Array(enrolmentsOver.prefix(thresholds.count)),
        pupilsOver: thresholds.map { threshold in
          pupils.values.count { threshold.isReached(absent: $0.overall, possible: $0.possible) }
        }, members: pupils.keys.compactMap { numbers[$0] }.sorted())
    }
  }
}
