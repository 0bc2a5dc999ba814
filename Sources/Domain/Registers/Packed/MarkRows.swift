// SPDX-License-Identifier: MIT

/// Rows of marks, one after the other, each from a multiple of 64 bytes; never changed once it is built.
final class MarkRows: @unchecked Sendable {
  /// Rows.
  let count: Int
  /// Bytes of a row, a multiple of 64.
  let stride: Int
  private let base: UnsafeMutableRawPointer

  /// Rows, each filled once before anybody reads; what is not written is 0.
  ///
  /// - Parameters:
  ///   - count: rows.
  ///   - stride: bytes of a row, a multiple of 64.
  ///   - workers: who fills them.
  ///   - fill: given the number of a row and its bytes.
  init(count: Int, stride: Int, workers: Workers, fill: @Sendable (Int, UnsafeMutableBufferPointer<UInt8>) -> Void) {
    precondition(stride > 0 && stride % 64 == 0, "rows begin on lines of the cache")
    self.count = count
    self.stride = stride
    let bytes = max(64, count * stride)
    let base = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
    self.base = base
    nonisolated(unsafe) let start = base
    workers.split(count, least: 512) { rows in
      let first = start + rows.lowerBound * stride
      first.initializeMemory(as: UInt8.self, repeating: 0, count: rows.count * stride)
      for row in rows {
        fill(row, UnsafeMutableBufferPointer(start: (start + row * stride).assumingMemoryBound(to: UInt8.self), count: stride))
      }
    }
  }

  deinit { base.deallocate() }

  /// The bytes of a row. They live as long as this object.
  @inline(__always)
  func row(_ index: Int) -> UnsafeRawPointer {
    precondition(index >= 0 && index < count, "no such row")
    return UnsafeRawPointer(base + index * stride)
  }
}
