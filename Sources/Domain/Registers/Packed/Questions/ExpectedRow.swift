// SPDX-License-Identifier: MIT

/// What a row looks like to a view where every session was plain presence.
struct ExpectedRow: Sendable {
  /// The row, eight slots a word.
  let words: [UInt64]
  /// For each group of time the slots expected in mornings and, after it, in afternoons.
  let slotsOf: [Int32]

  init(_ view: PackedView, mask: SlotMask, groups: RowGroups) {
    var words = [UInt64](repeating: 0, count: view.register.weeks.stride / 8)
    var slotsOf = [Int32](repeating: 0, count: groups.timeGroups * 2)
    for slot in 0..<view.register.weeks.slots where mask.bytes[slot] != 0 {
      let plain = slot & 1 == 0 ? PlainPresence.morning : PlainPresence.afternoon
      let seen = view.codes?[Int(plain)] ?? plain
      guard seen != MarkByte.none else { continue }
      words[slot / 8] |= UInt64(seen) << UInt64(slot % 8 * 8)
      slotsOf[Int(groups.ofSlot[slot]) * 2 + slot & 1] += 1
    }
    self.words = words
    self.slotsOf = slotsOf
  }
}
