// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// The plain form of the whole place's path: for each day each child is counted anew.
enum PlainPlace {
  static func days(of register: Register, weeks: SchoolWeeks) -> [PlaceDay] {
    let children = Dictionary(grouping: register.enrolments, by: \.key.upn).values.map { own in
      var days: [CivilDay: SessionCounts] = [:]
      for mark in own.flatMap(\.marks) { days[mark.day, default: SessionCounts()].add(mark) }
      return days
    }
    var totals = [SessionCounts](repeating: SessionCounts(), count: children.count)
    return weeks.mondays.flatMap { monday in (0..<5).map { monday.adding(days: $0) } }.map { day in
      for (index, days) in children.enumerated() {
        if let own = days[day] { totals[index].add(own) }
      }
      let segments = totals.compactMap { Segment(absent: $0.overall, possible: $0.possible) }
      return PlaceDay(
        day: day, possible: totals.reduce(0) { $0 + $1.possible }, absent: totals.reduce(0) { $0 + $1.overall }, children: segments.count,
        persistent: segments.count { [.severe, .chronic20, .persistent].contains($0) }, severe: segments.count { $0 == .severe })
    }
  }
}

extension Register {
  /// Only some rows and some of their marks, filtered one by one.
  func filtered(
    rows: (EnrolmentKey, PupilRow?) -> Bool = { _, _ in true }, sessions: (CivilDay, Session) -> Bool = { _, _ in true },
    codes: Set<String>? = nil
  ) -> Register {
    let kept = enrolments.filter { rows($0.key, $0.pupil) }.map { row in
      EnrolmentRegister(
        key: row.key, pupil: row.pupil,
        marks: row.marks.filter { mark in sessions(mark.day, mark.session) && codes.map { $0.contains(mark.code) } ?? true },
        unmarked: codes == nil ? row.unmarked.filter { sessions($0.day, $0.session) } : [])
    }
    return Register(enrolments: kept, hasPupilRows: hasPupilRows)
  }
}
