// SPDX-License-Identifier: MIT
import Vocabulary

extension PackedView {
  /// A child's path, a row for each day with a mark: what `Trajectory.days` answers, from packed rows; nil where no such pupil is seen.
  public func trajectory(of upn: String) -> [TrajectoryDay]? {
    let rows = rows(of: upn)
    guard !rows.isEmpty else { return nil }
    let reader = RowReader(self)
    var days = [(hasMark: Bool, possible: Int, absent: Int)](repeating: (false, 0, 0), count: register.weeks.slots / 2)
    for row in rows {
      let bytes = reader.row(row)
      for slot in 0..<register.weeks.slots where bytes[slot] != MarkByte.none && bytes[slot] != MarkByte.blank {
        days[slot / 2].hasMark = true
        if bytes[slot] >= MarkByte.firstPossible { days[slot / 2].possible += 1 }
        if bytes[slot] >= MarkByte.firstAbsent { days[slot / 2].absent += 1 }
      }
    }
    var (possible, absent) = (0, 0)
    return days.enumerated().filter(\.element.hasMark).map { day, own in
      possible += own.possible
      absent += own.absent
      return TrajectoryDay(
        day: register.weeks.day(of: day * 2), possible: possible, absent: absent, segment: Segment(absent: absent, possible: possible))
    }
  }

  /// The seen rows of a pupil, in the order of schools.
  func rows(of upn: String) -> [Int] {
    let byPupil = register.byPupil
    var (low, high) = (0, byPupil.count)
    while low < high {
      let middle = (low + high) / 2
      if register.keys[Int(byPupil[middle])].upn < upn { low = middle + 1 } else { high = middle }
    }
    var rows: [Int] = []
    while low < byPupil.count, register.keys[Int(byPupil[low])].upn == upn {
      if isSeen(Int(byPupil[low])) { rows.append(Int(byPupil[low])) }
      low += 1
    }
    return rows
  }
}
