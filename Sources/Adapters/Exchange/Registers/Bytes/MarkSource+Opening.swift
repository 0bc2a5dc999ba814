// SPDX-License-Identifier: MIT
import Vocabulary

extension MarkSource {
  /// Opens a file of marks and reads its heading.
  /// - Throws: `Failure` where there is no such file, it is no text, or its heading cannot be used.
  init(path: String) throws {
    guard let source = ByteSource(path: path) else {
      // Packed files, pipes, and everything that cannot be opened: read whole, or told why not.
      try self.init(path: path, ByteSource(FileText(path: path).bytes))
      return
    }
    do {
      try self.init(path: path, source)
    } catch {
      // A file that is no text at all is told so, before its heading is; one in another encoding is turned first.
      try self.init(turning: path)
    }
  }

  /// Text in another encoding, turned and held in memory.
  init(turning path: String) throws { try self.init(path: path, ByteSource(FileText(path: path).bytes)) }

  private init(path: String, _ source: ByteSource) throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var head = [UInt8](repeating: 0, count: 3)
    let hasMark = head.withUnsafeMutableBytes { source.read(from: 0, into: $0) } == 3 && head == mark
    var buffer = RecordBuffer(source, from: hasMark ? 3 : 0, window: 1 << 16)
    var place = 0
    var line = 1
    while place < buffer.count, buffer[place] == UInt8(ascii: "\n") || buffer[place] == UInt8(ascii: "\r") {
      let isPair = buffer[place] == UInt8(ascii: "\r") && place + 1 < buffer.count && buffer[place + 1] == UInt8(ascii: "\n")
      place += isPair ? 2 : 1
      line += 1
      if place >= buffer.count - 1, !buffer.isAtEnd {
        buffer.advance(to: place)
        place = 0
      }
    }
    var end = buffer.endOfRecord(from: place)
    while end == nil {
      buffer.advance(to: place)
      place = 0
      end = buffer.endOfRecord(from: 0)
    }
    var records = DelimitedText(bytes: buffer.copy(place..<(end ?? place)), line: line)
    row = try MarkRow(heading: records.next(), file: path)
    file = path
    self.source = source
    plan = ColumnPlan(row)
    start = buffer.offset + (end ?? place)
    self.line = records.line
    headHasZero = buffer.hasZero
    headHasHigh = buffer.hasHigh
  }

  /// Whether every byte is part of a sign in UTF-8.
  var isUTF8: Bool {
    var offset = 0
    var block = [UInt8](repeating: 0, count: 1 << 20)
    while offset < source.count {
      var got = block.withUnsafeMutableBytes { source.read(from: offset, into: $0) }
      guard got > 0 else { return true }
      // A block ends before a sign that it cuts.
      if offset + got < source.count {
        var tail = 0
        while tail < 3, got - tail > 1, block[got - tail - 1] & 0xC0 == 0x80 { tail += 1 }
        if got - tail > 0, block[got - tail - 1] >= 0xC0 { got -= tail + 1 }
      }
      guard got > 0, String(validating: block[..<got], as: UTF8.self) != nil else { return false }
      offset += got
    }
    return true
  }
}
