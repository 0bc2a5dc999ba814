// SPDX-License-Identifier: MIT

/// Counts one row by groups of time.
final class RowTimes {
  private let groups: RowGroups
  private var tallies: [UInt16]
  private var touched: [Bool]

  /// Eight numbers a group: 0 not possible, 1 coronavirus, 2 present, 3 late, 4 approved activity, 5 authorised, 6 unauthorised, 7 late after closing.
  private static let kindOf: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case ..<MarkByte.firstPossible: 0
    case MarkByte.firstPossible: 1
    case MarkByte.late: 3
    case ..<MarkByte.firstApproved: 2
    case ..<MarkByte.firstAbsent: 4
    case ..<MarkByte.firstUnauthorised: 5
    case MarkByte.lateAfterClose: 7
    default: 6
    }
  }

  init(_ groups: RowGroups) {
    self.groups = groups
    tallies = [UInt16](repeating: 0, count: groups.timeGroups * 8)
    touched = [Bool](repeating: false, count: groups.timeGroups)
  }

  /// Hands out each group of time in which the row has a mark or a blank, with its sessions.
  @inline(__always)
  func read(_ row: RowBytes, _ take: (Int, SessionCounts) -> Void) {
    for slot in 0..<row.stride {
      let byte = row[slot]
      guard byte != MarkByte.none else { continue }
      let time = Int(groups.ofSlot[slot])
      tallies[time * 8 + Int(Self.kindOf[Int(byte)])] += 1
      touched[time] = true
    }
    for time in touched.indices where touched[time] {
      func n(_ kind: Int) -> Int { Int(tallies[time * 8 + kind]) }
      let (attended, unauthorised) = (n(2) + n(3) + n(4), n(6) + n(7))
      take(
        time,
        SessionCounts(
          possible: n(1) + attended + n(5) + unauthorised, attended: attended, approvedActivity: n(4), authorised: n(5),
          unauthorised: unauthorised, lateBeforeClose: n(3), lateAfterClose: n(7)))
      for kind in 0..<8 { tallies[time * 8 + kind] = 0 }
      touched[time] = false
    }
  }
}
