// SPDX-License-Identifier: MIT

/// A window on the bytes of a source: filled block by block, always with zeroes behind its end, so that a few bytes too many may be looked at.
struct RecordBuffer: ~Copyable {
  private let source: ByteSource
  private(set) var base: UnsafeMutableRawPointer
  private var capacity: Int
  /// Offset in the source of the first byte of the window.
  private(set) var offset: Int
  /// Bytes in the window.
  private(set) var count = 0
  /// Whether the window reaches the end of the source.
  private(set) var isAtEnd = false
  /// A byte of 0 was read: this is no text.
  private(set) var hasZero = false
  /// A byte over 127 was read: it must be UTF-8.
  private(set) var hasHigh = false

  private static let padding = 64

  init(_ source: ByteSource, from offset: Int, window: Int) {
    self.source = source
    self.offset = offset
    capacity = max(1, window)
    base = .allocate(byteCount: capacity + Self.padding, alignment: 64)
    fill()
  }

  deinit { base.deallocate() }

  /// Drops the bytes before a place of the window and reads on; a record longer than the window makes it larger.
  mutating func advance(to place: Int) {
    let left = count - place
    if place > 0 {
      base.copyMemory(from: base + place, byteCount: left)
    } else if left == capacity {
      let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity * 2 + Self.padding, alignment: 64)
      larger.copyMemory(from: base, byteCount: left)
      base.deallocate()
      base = larger
      capacity *= 2
    }
    offset += place
    count = left
    fill()
  }

  private mutating func fill() {
    let got = source.read(from: offset + count, into: UnsafeMutableRawBufferPointer(start: base + count, count: capacity - count))
    (base + count + got).initializeMemory(as: UInt8.self, repeating: 0, count: Self.padding)
    look(from: count, to: count + got)
    count += got
    isAtEnd = got == 0 || offset + count >= source.count
  }

  private mutating func look(from start: Int, to end: Int) {
    typealias Line = SIMD8<UInt64>
    let (ones, highs) = (Line(repeating: 0x0101_0101_0101_0101), Line(repeating: 0x8080_8080_8080_8080))
    var (zero, high) = (Line(), Line())
    var at = start
    while at + 64 <= end {
      let line = base.loadUnaligned(fromByteOffset: at, as: Line.self)
      // The highest bit of a byte is set here where the byte is 0; a neighbour can set it too, so it is looked at again.
      zero |= (line &- ones) & ~line & highs
      high |= line & highs
      at += 64
    }
    if zero != Line() { hasZero = hasZero || (start..<end).contains { base.load(fromByteOffset: $0, as: UInt8.self) == 0 } }
    if high != Line() { hasHigh = true }
    while at < end {
      let byte = base.load(fromByteOffset: at, as: UInt8.self)
      if byte == 0 { hasZero = true }
      if byte >= 0x80 { hasHigh = true }
      at += 1
    }
  }

  /// The byte at a place of the window.
  subscript(place: Int) -> UInt8 { base.load(fromByteOffset: place, as: UInt8.self) }

  /// A copy of some bytes of the window.
  func copy(_ range: Range<Int>) -> [UInt8] { Array(UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)) }

  /// Where the record that begins at a place ends, its line end included; nil where the window ends first.
  func endOfRecord(from start: Int) -> Int? {
    var at = start
    var isFieldStart = true
    while at < count {
      let byte = self[at]
      if isFieldStart, byte == UInt8(ascii: "\"") {
        guard let end = endOfQuotes(from: at + 1) else { return isAtEnd ? count : nil }
        at = end
        isFieldStart = false
        continue
      }
      isFieldStart = byte == UInt8(ascii: ",")
      if byte == UInt8(ascii: "\n") { return at + 1 }
      if byte == UInt8(ascii: "\r") {
        if at + 1 < count { return self[at + 1] == UInt8(ascii: "\n") ? at + 2 : at + 1 }
        return isAtEnd ? count : nil
      }
      at += 1
    }
    return isAtEnd ? count : nil
  }

  /// The place behind the closing quote; a quote that is written twice does not close.
  private func endOfQuotes(from start: Int) -> Int? {
    var at = start
    while at < count {
      if self[at] == UInt8(ascii: "\"") {
        guard at + 1 < count else { return isAtEnd ? count : nil }
        if self[at + 1] != UInt8(ascii: "\"") { return at + 1 }
        at += 1
      }
      at += 1
    }
    return nil
  }

  /// The first place behind a line end, from a place on; nil where the window ends first.
  func afterLineEnd(from start: Int) -> Int? {
    var at = start
    while at < count {
      if self[at] == UInt8(ascii: "\n") { return at + 1 }
      if self[at] == UInt8(ascii: "\r") {
        guard at + 1 < count || isAtEnd else { return nil }
        return at + 1 < count && self[at + 1] == UInt8(ascii: "\n") ? at + 2 : at + 1
      }
      at += 1
    }
    return isAtEnd ? count : nil
  }
}
