// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// A file of marks that is read in stretches.
struct MarkSource: Sendable {
  let file: String
  let source: ByteSource
  let row: MarkRow
  let plan: ColumnPlan?
  /// Where the first row begins, and its line.
  let start: Int
  let line: Int
  /// What was seen of bytes while the heading was read, as in a stretch.
  let headHasZero: Bool
  let headHasHigh: Bool
}

/// Reads the rows that begin in one stretch of a file: clean rows straight from the bytes, all others field by field.
struct StretchReader: ~Copyable {
  let file: MarkSource
  private var buffer: RecordBuffer
  private var clean: CleanRows?
  /// Offset of the first byte of the stretch that belongs to it: the start of a record.
  private(set) var first: Int
  private(set) var place = 0
  /// Lines from the start of the stretch.
  private(set) var lines = 0
  private let end: Int

  /// - Parameters:
  ///   - file: what is read.
  ///   - rules: what it is read by.
  ///   - start: the start of a record, or, where `isCut`, a place anywhere: the stretch begins behind the next line end.
  ///   - isCut: whether the start was cut blindly.
  ///   - end: rows that begin before it are read.
  init(_ file: MarkSource, _ rules: ReadingRules, from start: Int, isCut: Bool, to end: Int) {
    self.file = file
    self.end = end
    buffer = RecordBuffer(file.source, from: isCut ? start - 1 : start, window: rules.sizes.window)
    clean = file.plan.map { CleanRows($0, rules, file: file.file) }
    first = start
    guard isCut else { return }
    var from = 0
    while true {
      if let behind = buffer.afterLineEnd(from: from) {
        place = behind
        break
      }
      // A return at the very end of the window may belong to a line feed: it is looked at again.
      let keep = max(0, buffer.count - 1)
      buffer.advance(to: keep)
      from = 0
      place = 0
    }
    first = buffer.offset + place
  }

  /// Where reading stands in the source: the start of a record or an empty line, once the stretch is read.
  var offset: Int { buffer.offset + place }
  /// A byte of 0 was seen: this is no text.
  var hasZero: Bool { buffer.hasZero }
  /// A byte over 127 was seen: it must be UTF-8.
  var hasHigh: Bool { buffer.hasHigh }

  /// Reads every row of the stretch.
  mutating func read(into builder: inout StretchBuilder, progress: (Int) -> Void) {
    while offset < end {
      guard place < buffer.count else {
        guard !buffer.isAtEnd else { return }
        refill(progress)
        continue
      }
      if skipLineEnd() { continue }
      let limit = min(buffer.count, end - buffer.offset)
      if let rows = clean?.read(UnsafeRawPointer(buffer.base), from: &place, to: limit, line: lines, into: &builder), rows > 0 {
        lines += rows
        continue
      }
      guard let behind = buffer.endOfRecord(from: place) else {
        refill(progress)
        continue
      }
      var records = DelimitedText(bytes: buffer.copy(place..<behind), line: lines)
      if let record = records.next() {
        builder.beginRow(line: lines)
        builder.counts.count(file.row.outcome(of: record, into: &builder))
        clean?.forget()
      }
      lines = records.line
      place = behind
    }
  }

  /// Hands out the records for which the closure says so, cut into fields, with their line in the file; for a second look.
  mutating func reread(from line: Int, where wanted: (EnrolmentTable.Words) -> Bool, _ take: (DelimitedRecord) -> Void) {
    lines = line
    while offset < end {
      guard place < buffer.count else {
        guard !buffer.isAtEnd else { return }
        refill { _ in }
        continue
      }
      if skipLineEnd() { continue }
      if let behind = clean?.skip(UnsafeRawPointer(buffer.base), from: place, unless: wanted) {
        place = behind
        lines += 1
        continue
      }
      guard let behind = buffer.endOfRecord(from: place) else {
        refill { _ in }
        continue
      }
      var records = DelimitedText(bytes: buffer.copy(place..<behind), line: lines)
      if let record = records.next() { take(record) }
      lines = records.line
      place = behind
    }
  }

  private mutating func refill(_ progress: (Int) -> Void) {
    let before = buffer.offset
    buffer.advance(to: place)
    place = 0
    progress(buffer.offset - before)
  }

  /// Steps over the end of an empty line.
  private mutating func skipLineEnd() -> Bool {
    let byte = buffer[place]
    if byte == UInt8(ascii: "\n") {
      place += 1
    } else if byte == UInt8(ascii: "\r") {
      if place + 1 == buffer.count, !buffer.isAtEnd { buffer.advance(to: place); place = 0 }
      place += place + 1 < buffer.count && buffer[place + 1] == UInt8(ascii: "\n") ? 2 : 1
    } else {
      return false
    }
    lines += 1
    return true
  }
}
