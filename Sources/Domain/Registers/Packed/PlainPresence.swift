// SPDX-License-Identifier: MIT

/// Plain presence, `/` in a morning and `\` in an afternoon, is nine marks of ten: a word of eight slots is compared with it at once,
/// and only the slots that differ are looked at. (A mask over the two bytes would take a morning `\` for presence as well.)
enum PlainPresence {
  /// The number of `/`.
  static let morning: UInt8 = 21
  /// The number of `\`.
  static let afternoon: UInt8 = 22
  /// Four days of it, as they lie in memory.
  static let word: UInt64 = 0x1615_1615_1615_1615

  /// The top bit of each byte that is not 0; no byte may be over 127.
  @inline(__always)
  static func nonZero(_ word: UInt64) -> UInt64 { (word &+ 0x7F7F_7F7F_7F7F_7F7F) & 0x8080_8080_8080_8080 }
}

extension RowBytes {
  /// Hands out each slot that is not as expected, in order, with its mark.
  @inline(__always)
  func eachUnlike(_ expected: [UInt64], _ take: (Int, UInt8) -> Void) {
    expected.withUnsafeBufferPointer { expected in
      for index in 0..<expected.count {
        let own = word(index)
        var unlike = PlainPresence.nonZero(own ^ expected[index])
        while unlike != 0 {
          let bit = unlike.trailingZeroBitCount
          take(index * 8 + bit >> 3, UInt8(truncatingIfNeeded: own >> UInt64(bit & 56)))
          unlike &= unlike &- 1
        }
      }
    }
  }
}
