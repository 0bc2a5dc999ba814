// SPDX-License-Identifier: MIT

/// A set of numbers of codes, as bits; two numbers of one code are one bit.
struct CodeBits {
  /// The first number of the code of each number.
  static let first: [UInt8] = (0..<64).map { byte in
    let code = MarkByte.word(UInt8(byte))?.code
    return MarkByte.words.first { $0.code == code }?.byte ?? UInt8(byte)
  }
  /// Each code by its first number and, where it has one, its second: not possible first, then possible.
  static let codes: [(word: MarkByte.Word, other: MarkByte.Word?)] = MarkByte.words.filter { first[Int($0.byte)] == $0.byte }.map { word in
    (word, MarkByte.words.first { $0.code == word.code && $0.byte != word.byte })
  }
  private static let doubled = (0..<64).filter { first[$0] != UInt8($0) }

  /// Numbers as bits of codes.
  static func merged(_ numbers: UInt64) -> UInt64 {
    var bits = numbers
    for byte in doubled where bits & (1 << UInt64(byte)) != 0 {
      bits &= ~(1 << UInt64(byte))
      bits |= 1 << UInt64(first[byte])
    }
    return bits
  }

  /// Hands out each number.
  @inline(__always)
  static func each(_ bits: UInt64, _ take: (Int) -> Void) {
    var left = bits
    while left != 0 {
      take(left.trailingZeroBitCount)
      left &= left &- 1
    }
  }
}
