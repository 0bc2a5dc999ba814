// SPDX-License-Identifier: MIT

extension RowBytes {
  /// Eight slots.
  @inline(__always)
  func word(_ index: Int) -> UInt64 { base.load(fromByteOffset: index * 8, as: UInt64.self) }

  /// The last slot of a possible session; nil without any.
  var lastPossible: Int? {
    for index in Swift.stride(from: stride / 8 - 1, through: 0, by: -1) where word(index) != 0 {
      let possible = Self.atLeast(MarkByte.firstPossible, word(index))
      if possible != 0 { return index * 8 + 7 - possible.leadingZeroBitCount / 8 }
    }
    return nil
  }

  /// Hands out each absence, in order.
  @inline(__always)
  func eachAbsence(_ take: (Int, UInt8) -> Void) {
    for index in 0..<stride / 8 {
      let own = word(index)
      var absent = Self.atLeast(MarkByte.firstAbsent, own)
      while absent != 0 {
        let bit = absent.trailingZeroBitCount
        take(index * 8 + bit >> 3, UInt8(truncatingIfNeeded: own >> UInt64(bit & 56)))
        absent &= absent &- 1
      }
    }
  }

  /// The top bit of each byte of a word that is this number or more; no byte may be over 127, the number not 0.
  @inline(__always)
  static func atLeast(_ number: UInt8, _ word: UInt64) -> UInt64 {
    (word &+ UInt64(128 &- number) &* 0x0101_0101_0101_0101) & 0x8080_8080_8080_8080
  }

  /// Marks of this number or more.
  func count(atLeast number: UInt8) -> Int {
    typealias Line = SIMD16<UInt8>
    let least = Line(repeating: number)
    var (total, offset) = (0, 0)
    while offset < stride {
      let end = min(stride, offset + 16 * 255)
      var lanes = Line()
      while offset < end {
        lanes &-= unsafeBitCast(base.load(fromByteOffset: offset, as: Line.self) .>= least, to: Line.self)
        offset += 16
      }
      total += Self.sum(lanes)
    }
    return total
  }
}
