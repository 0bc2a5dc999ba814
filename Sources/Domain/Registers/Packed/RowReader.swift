// SPDX-License-Identifier: MIT

/// Reads rows of a view: as they lie in memory where nothing is masked, else into a line of its own. One for each thread.
final class RowReader {
  private let view: PackedView
  private let marks: MarkRows
  private let scratch: UnsafeMutableRawPointer

  init(_ view: PackedView) {
    self.view = view
    marks = view.register.marks
    scratch = .allocate(byteCount: marks.stride, alignment: 64)
    scratch.initializeMemory(as: UInt8.self, repeating: 0, count: marks.stride)
  }

  deinit { scratch.deallocate() }

  /// A row as it is seen; the bytes hold until the next one is read. A row that is left out has no marks.
  @inline(__always)
  func row(_ index: Int) -> RowBytes {
    let number = view.maskOf[index]
    guard number != PackedView.out else { return empty() }
    let bytes = marks.row(index)
    if view.masks[Int(number)].isWhole, view.codes == nil { return RowBytes(bytes, stride: marks.stride) }
    return masked(bytes, view.masks[Int(number)])
  }

  private func empty() -> RowBytes {
    scratch.initializeMemory(as: UInt8.self, repeating: 0, count: marks.stride)
    return RowBytes(scratch, stride: marks.stride)
  }

  private func masked(_ bytes: UnsafeRawPointer, _ mask: SlotMask) -> RowBytes {
    mask.bytes.withUnsafeBytes { mask in
      for offset in Swift.stride(from: 0, to: marks.stride, by: 64) {
        // An array of bytes may begin anywhere: its words are read unaligned.
        let seen =
          bytes.load(fromByteOffset: offset, as: SIMD8<UInt64>.self) & mask.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self)
        scratch.storeBytes(of: seen, toByteOffset: offset, as: SIMD8<UInt64>.self)
      }
    }
    if let codes = view.codes {
      for offset in 0..<marks.stride {
        let byte = scratch.load(fromByteOffset: offset, as: UInt8.self)
        scratch.storeBytes(of: codes[Int(byte)], toByteOffset: offset, as: UInt8.self)
      }
    }
    return RowBytes(scratch, stride: marks.stride)
  }
}
