// SPDX-License-Identifier: MIT

/// The bytes of one row, and what can be counted in them without a branch a mark.
struct RowBytes {
  /// The first byte, on a line of 64.
  let base: UnsafeRawPointer
  /// A multiple of 64.
  let stride: Int

  @inline(__always)
  init(_ base: UnsafeRawPointer, stride: Int) {
    self.base = base
    self.stride = stride
  }

  /// The mark of a slot.
  @inline(__always)
  subscript(slot: Int) -> UInt8 { base.load(fromByteOffset: slot, as: UInt8.self) }

  /// Whether there is a mark, or a session left blank.
  var hasAnything: Bool {
    var all = SIMD8<UInt64>()
    for offset in Swift.stride(from: 0, to: stride, by: 64) { all |= base.load(fromByteOffset: offset, as: SIMD8<UInt64>.self) }
    // Folded, since a comparison of whole vectors is made lane by lane in memory.
    let four = all.lowHalf | all.highHalf
    let two = four.lowHalf | four.highHalf
    return two[0] | two[1] != 0
  }

  /// Adds to a line of words every bit that any mark sets; a slot is neither 0 nor `MarkByte.blank` exactly where some row has a mark.
  func gather(into words: inout [UInt64]) {
    for word in 0..<stride / 8 { words[word] |= base.load(fromByteOffset: word * 8, as: UInt64.self) }
  }

  /// Sessions of the row by class.
  @inline(__always)
  func counts() -> SessionCounts {
    // Sixteen lanes: seven sums and seven bounds then fit the registers of every x86-64.
    typealias Line = SIMD16<UInt8>
    @inline(__always) func ones(_ mask: SIMDMask<SIMD16<Int8>>) -> Line { unsafeBitCast(mask, to: Line.self) }
    let (possible, attended, approved) = (
      Line(repeating: MarkByte.firstPossible), Line(repeating: MarkByte.firstAttended), Line(repeating: MarkByte.firstApproved)
    )
    let (absent, unauthorised) = (Line(repeating: MarkByte.firstAbsent), Line(repeating: MarkByte.firstUnauthorised))
    let (late, afterClose) = (Line(repeating: MarkByte.late), Line(repeating: MarkByte.lateAfterClose))
    var total = SessionCounts()
    var offset = 0
    while offset < stride {
      // A lane of eight bits holds 255 lines at most.
      let end = min(stride, offset + 16 * 255)
      var (p, t, a, n, u, l, c) = (Line(), Line(), Line(), Line(), Line(), Line(), Line())
      while offset < end {
        let line = base.load(fromByteOffset: offset, as: Line.self)
        // A true lane is 255, so that taking it away adds one.
        p &-= ones(line .>= possible)
        t &-= ones(line .>= attended)
        a &-= ones(line .>= approved)
        n &-= ones(line .>= absent)
        u &-= ones(line .>= unauthorised)
        l &-= ones(line .== late)
        c &-= ones(line .== afterClose)
        offset += 16
      }
      let (all, present, activity) = (Self.sum(p), Self.sum(t), Self.sum(a))
      let (missed, without) = (Self.sum(n), Self.sum(u))
      total.add(
        SessionCounts(
          possible: all, attended: present - missed, approvedActivity: activity - missed, authorised: missed - without,
          unauthorised: without, lateBeforeClose: Self.sum(l), lateAfterClose: Self.sum(c)))
    }
    return total
  }

  /// The sum of sixteen lanes.
  @inline(__always)
  static func sum(_ lanes: SIMD16<UInt8>) -> Int {
    let words = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
    let even: UInt64 = 0x00FF_00FF_00FF_00FF
    let pairs = (words[0] & even) &+ (words[0] >> 8 & even) &+ (words[1] & even) &+ (words[1] >> 8 & even)
    // Four lanes of sixteen bits, each at most 1,020.
    return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
  }
}
