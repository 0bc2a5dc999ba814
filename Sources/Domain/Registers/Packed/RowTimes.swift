// SPDX-License-Identifier: MIT

/// Counts one row by groups of time.
final class RowTimes {
  private let ofSlot: [UInt16]
  private let slots: Int
  private let times: Int
  /// Eight numbers a group: 0 not possible, 1 coronavirus, 2 present, 3 late, 4 approved activity, 5 authorised, 6 unauthorised, 7 late after closing.
  private let tallies: UnsafeMutableBufferPointer<UInt32>
  private let kinds: UnsafeMutableBufferPointer<UInt8>

  private static func kind(of byte: UInt8) -> UInt8 {
    switch byte {
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

  init(_ groups: RowGroups, slots: Int) {
    ofSlot = groups.ofSlot
    self.slots = slots
    times = groups.timeGroups
    tallies = .allocate(capacity: times * 8)
    tallies.initialize(repeating: 0)
    kinds = .allocate(capacity: 256)
    _ = kinds.initialize(from: (0...255).map { Self.kind(of: UInt8($0)) })
  }

  deinit {
    tallies.deallocate()
    kinds.deallocate()
  }

  /// Hands out each group of time in which the row has a mark or a blank, with its sessions.
  @inline(__always)
  func read(_ row: RowBytes, _ take: (Int, SessionCounts) -> Void) {
    let (tallies, kinds) = (tallies, kinds)
    ofSlot.withUnsafeBufferPointer { ofSlot in
      for slot in 0..<slots {
        let byte = row[slot]
        guard byte != MarkByte.none else { continue }
        tallies[Int(ofSlot[slot]) * 8 + Int(kinds[Int(byte)])] &+= 1
      }
    }
    for time in 0..<times {
      @inline(__always) func n(_ kind: Int) -> Int { Int(tallies[time * 8 + kind]) }
      let (attended, unauthorised) = (n(2) &+ n(3) &+ n(4), n(6) &+ n(7))
      let possible = n(1) &+ attended &+ n(5) &+ unauthorised
      guard possible &+ n(0) > 0 else { continue }
      take(
        time,
        SessionCounts(
          possible: possible, attended: attended, approvedActivity: n(4), authorised: n(5), unauthorised: unauthorised,
          lateBeforeClose: n(3), lateAfterClose: n(7)))
      for kind in 0..<8 { tallies[time * 8 + kind] = 0 }
    }
  }
}
