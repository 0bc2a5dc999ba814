// SPDX-License-Identifier: MIT

/// For each slot the rows that have a mark of some number or more.
struct SlotSums: Sendable {
  private var sum: [Int]
  private var lanes: [SIMD64<UInt8>]
  private let least: SIMD64<UInt8>
  private var held = 0

  init(stride: Int, from number: UInt8) {
    sum = [Int](repeating: 0, count: stride)
    lanes = [SIMD64<UInt8>](repeating: SIMD64<UInt8>(), count: stride / 64)
    least = SIMD64<UInt8>(repeating: number)
  }

  /// Adds a row.
  @inline(__always)
  mutating func add(_ bytes: RowBytes) {
    for line in lanes.indices {
      lanes[line] &-= unsafeBitCast(bytes.base.load(fromByteOffset: line * 64, as: SIMD64<UInt8>.self) .>= least, to: SIMD64<UInt8>.self)
    }
    held += 1
    // A lane of eight bits holds 255 rows at most.
    if held == 255 { flush() }
  }

  private mutating func flush() {
    for line in lanes.indices {
      for lane in 0..<64 { sum[line * 64 + lane] += Int(lanes[line][lane]) }
      lanes[line] = SIMD64<UInt8>()
    }
    held = 0
  }

  mutating func combine(_ other: SlotSums) {
    var other = other
    other.flush()
    flush()
    for slot in sum.indices { sum[slot] += other.sum[slot] }
  }

  mutating func sums() -> [Int] {
    flush()
    return sum
  }
}
