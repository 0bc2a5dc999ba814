// SPDX-License-Identifier: MIT

/// CRC-32C, the cyclic redundancy check with Castagnoli's polynomial (Castagnoli, Bräuer and Herrmann 1993; RFC 3720, appendix B.4):
/// it finds every damage that lies within 32 bits in a row.
enum Checksum {
  /// The check of some bytes, eight at a time from eight tables (“slicing by 8”, Kounavis and Berry 2005).
  static func of(_ bytes: some Collection<UInt8>) -> UInt32 {
    bytes.withContiguousStorageIfAvailable { of($0) } ?? Array(bytes).withUnsafeBufferPointer { of($0) }
  }

  private static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var check = UInt32.max
    var index = 0
    tables.withUnsafeBufferPointer { tables in
      while index + 8 <= bytes.count {
        var mixed: UInt32 = 0
        for offset in 0..<8 {
          let low = offset < 4 ? UInt8(truncatingIfNeeded: check >> UInt32(offset * 8)) : 0
          mixed ^= tables[(7 - offset) * 256 + Int(bytes[index + offset] ^ low)]
        }
        check = mixed
        index += 8
      }
      while index < bytes.count {
        check = check >> 8 ^ tables[Int(UInt8(truncatingIfNeeded: check) ^ bytes[index])]
        index += 1
      }
    }
    return ~check
  }

  /// Table `t` carries a byte over `t` more bytes of zero.
  private static let tables: [UInt32] = {
    var all = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0x82F6_3B78 : value >> 1 }
      all[byte] = value
    }
    for table in 1..<8 {
      for byte in 0..<256 {
        let before = all[(table - 1) * 256 + byte]
        all[table * 256 + byte] = before >> 8 ^ all[Int(before & 0xFF)]
      }
    }
    return all
  }()
}
