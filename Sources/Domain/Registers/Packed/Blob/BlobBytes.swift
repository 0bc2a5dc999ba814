// SPDX-License-Identifier: MIT
import Vocabulary

/// The frame of a blob, numbers with their low byte first:
/// `BLGM`, version (2 bytes), kind (2), weeks (4), rows (4), check of the keys (4), length of the whole (8), the Mondays as days since
/// 1 January 1970 (4 each), the marks (10 a week and row, without padding), and CRC-32C of everything before it (4).
enum BlobFrame {
  static let magic: [UInt8] = [0x42, 0x4C, 0x47, 0x4D]
  static let version: UInt16 = 1
  static let headBytes = 28
  static let checkBytes = 4

  /// What is kept.
  enum Kind: UInt16 {
    case pupilYear = 1
    case register = 2
  }

  /// What a frame holds, checked.
  struct Content {
    let weeks: SchoolWeeks
    let rows: Int
    let keys: UInt32
    let marks: ArraySlice<UInt8>
  }

  /// Everything before the marks.
  static func head(_ kind: Kind, _ weeks: SchoolWeeks, rows: Int, keys: UInt32) -> [UInt8] {
    let length = length(weeks: weeks.mondays.count, rows: rows)
    var bytes = magic
    bytes.reserveCapacity(length)
    append(version, to: &bytes)
    append(kind.rawValue, to: &bytes)
    append(UInt32(weeks.mondays.count), to: &bytes)
    append(UInt32(rows), to: &bytes)
    append(keys, to: &bytes)
    append(UInt64(length), to: &bytes)
    for monday in weeks.mondays { append(UInt32(bitPattern: monday.number), to: &bytes) }
    return bytes
  }

  /// Puts the check after everything.
  static func close(_ bytes: inout [UInt8]) { append(Checksum.of(bytes), to: &bytes) }

  /// Reads a frame.
  /// - Throws: `BlobRefusal`.
  static func read(_ bytes: [UInt8], _ kind: Kind) throws(BlobRefusal) -> Content {
    guard bytes.count >= magic.count, Array(bytes.prefix(magic.count)) == magic else { throw .notABlob }
    guard bytes.count >= headBytes + checkBytes else { throw .cut(expected: headBytes + checkBytes, found: bytes.count) }
    let own = UInt16(truncatingIfNeeded: number(bytes, at: 4, 2))
    guard own == version else { throw .otherVersion(own) }
    let (weeks, rows) = (Int(number(bytes, at: 8, 4)), Int(number(bytes, at: 12, 4)))
    // Both numbers are under 2³², so that their product by 10 may not fit.
    let (cells, isTooMuch) = (weeks * 10).multipliedReportingOverflow(by: rows)
    guard !isTooMuch, cells < Int.max / 2 else { throw .damaged }
    let expected = length(weeks: weeks, rows: rows)
    guard number(bytes, at: 20, 8) == UInt64(expected) else { throw .damaged }
    guard bytes.count >= expected else { throw .cut(expected: expected, found: bytes.count) }
    guard bytes.count == expected else { throw .tooLong(expected: expected, found: bytes.count) }
    guard number(bytes, at: expected - checkBytes, 4) == UInt64(Checksum.of(bytes[..<(expected - checkBytes)])) else { throw .damaged }
    guard number(bytes, at: 6, 2) == UInt64(kind.rawValue) else { throw .otherKind }
    let days = (0..<weeks).map { Int32(truncatingIfNeeded: number(bytes, at: headBytes + $0 * 4, 4)) }
    // Days of the years 1 to 9999: of others the calendar knows no week.
    guard days.allSatisfy({ (-719_162...2_932_896).contains($0) }) else { throw .unknownWeeks }
    let mondays = days.map { CivilDay(number: $0) }
    let calendar = SchoolWeeks(containing: mondays)
    guard calendar.mondays == mondays else { throw .unknownWeeks }
    let marks = bytes[(headBytes + weeks * 4)..<(expected - checkBytes)]
    var occurs = [Bool](repeating: false, count: 256)
    for byte in marks { occurs[Int(byte)] = true }
    if let unknown = (0...255).first(where: { occurs[Int($0)] && !MarkByte.isKnown($0) }) { throw .unknownMark(unknown) }
    return Content(weeks: calendar, rows: rows, keys: UInt32(truncatingIfNeeded: number(bytes, at: 16, 4)), marks: marks)
  }

  private static func length(weeks: Int, rows: Int) -> Int { headBytes + weeks * 4 + weeks * 10 * rows + checkBytes }

  private static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
    for offset in 0..<Number.bitWidth / 8 { bytes.append(UInt8(truncatingIfNeeded: number >> Number(offset * 8))) }
  }

  private static func number(_ bytes: [UInt8], at start: Int, _ count: Int) -> UInt64 {
    (0..<count).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64($1 * 8) }
  }
}
