// SPDX-License-Identifier: MIT
import Vocabulary

/// Which slots of a row are seen: a byte a slot, 255 or 0; the padding is never seen.
struct SlotMask: Sendable {
  /// The bytes, as long as a row.
  let bytes: [UInt8]
  /// Whether every slot is seen.
  let isWhole: Bool
  private let slots: Int

  /// The sessions for which the closure says yes.
  init(_ weeks: SchoolWeeks, _ sessions: (CivilDay, Session) -> Bool) {
    var bytes = [UInt8](repeating: 0, count: weeks.stride)
    for slot in 0..<weeks.slots where sessions(weeks.day(of: slot), weeks.session(of: slot)) { bytes[slot] = 255 }
    self.init(bytes, slots: weeks.slots)
  }

  private init(_ bytes: [UInt8], slots: Int) {
    self.bytes = bytes
    self.slots = slots
    isWhole = !bytes[..<slots].contains(0)
  }

  /// What both see.
  func intersection(_ other: SlotMask) -> SlotMask {
    SlotMask(zip(bytes, other.bytes).map { $0 & $1 }, slots: slots)
  }
}
