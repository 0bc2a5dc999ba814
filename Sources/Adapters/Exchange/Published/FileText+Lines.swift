// SPDX-License-Identifier: MIT
import Foundation

extension FileText {
  /// The heading and the lines that hold one of some texts; the others are left empty, so that line numbers stay true.
  ///
  /// For the large tables that ship, of which a question needs a few hundred rows. Their fields hold no line ends.
  func keepingLines(holding texts: [String]) -> FileText {
    let needles = texts.map { Array($0.utf8) }
    var kept: [UInt8] = []
    bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress else { return }
      var start = 0
      var isHeading = true
      while start < all.count {
        let end = memchr(base + start, 10, all.count - start).map { base.distance(to: UnsafeRawPointer($0)) } ?? all.count
        let line = UnsafeRawBufferPointer(start: base + start, count: end - start)
        if isHeading || needles.contains(where: { Self.holds(line, $0) }) { kept.append(contentsOf: line) }
        if end < all.count { kept.append(10) }
        isHeading = false
        start = end + 1
      }
    }
    return FileText(file: file, bytes: kept, encoding: encoding)
  }

  private static func holds(_ line: UnsafeRawBufferPointer, _ needle: [UInt8]) -> Bool {
    guard let base = line.baseAddress, let first = needle.first, line.count >= needle.count else { return false }
    var at = 0
    let last = line.count - needle.count
    while at <= last, let found = memchr(base + at, Int32(first), last - at + 1) {
      at = base.distance(to: UnsafeRawPointer(found))
      if memcmp(base + at, needle, needle.count) == 0 { return true }
      at += 1
    }
    return false
  }
}

extension String {
  /// Without the blanks at both ends. Most cells have none, which bytes tell faster than characters do.
  func trimmingBlanks() -> String {
    let bytes = utf8
    guard let first = bytes.first, let last = bytes.last else { return self }
    if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return self }
    return self[...].trimmingBlanks()
  }
}
