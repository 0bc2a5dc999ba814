// SPDX-License-Identifier: MIT

/// The row before as a pattern: where the next one has the same signs but for its day, session and code, three looks read it.
///
/// A row of one pupil differs from the one before in thirteen signs; everything else (pupil, school, commas, quotes, an empty comment, the
/// line end) is compared sixty-four bytes at a time.
struct RowTemplate {
  private var signs = SIMD8<UInt64>()
  private var mask = SIMD8<UInt64>(repeating: .max)
  /// Bytes of the row; 0 while there is no pattern.
  private(set) var length = 0
  /// Where the fields stand in it.
  private(set) var date = 0
  private(set) var session = 0
  private(set) var code = 0

  /// Whether the row at a place fits.
  @inline(__always)
  func fits(_ base: UnsafeRawPointer, _ at: Int) -> Bool {
    let row = base.loadUnaligned(fromByteOffset: at, as: SIMD8<UInt64>.self)
    // Folded, since a comparison of whole vectors is made lane by lane in memory.
    let other = (row ^ signs) & mask
    let four = other.lowHalf | other.highHalf
    let two = four.lowHalf | four.highHalf
    return two[0] | two[1] == 0
  }

  /// Takes a row as the pattern; rows of more than sixty-four bytes are none.
  mutating func take(_ base: UnsafeRawPointer, from start: Int, to behind: Int, date: Int, session: Int, code: Int) {
    let own = behind - start
    guard own <= 64 else {
      length = 0
      return
    }
    if own != length || date - start != self.date || session - start != self.session || code - start != self.code {
      (length, self.date, self.session, self.code) = (own, date - start, session - start, code - start)
      var bytes = SIMD64<UInt8>()
      for index in 0..<own { bytes[index] = 255 }
      for index in self.date..<self.date + 10 { bytes[index] = 0 }
      (bytes[self.session], bytes[self.session + 1], bytes[self.code]) = (0, 0, 0)
      mask = unsafeBitCast(bytes, to: SIMD8<UInt64>.self)
    }
    signs = base.loadUnaligned(fromByteOffset: start, as: SIMD8<UInt64>.self)
  }

  /// No row fits any more.
  mutating func forget() {
    length = 0
  }
}
