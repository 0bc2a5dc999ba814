// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// Reads a row of a long file in which nothing is odd, straight from its bytes.
///
/// Each field is checked where it stands against what it must be (the pupil of the row before, a day of the table, a code of the rules);
/// the first sign that fits nothing here gives the row back, and it is read field by field. So this never decides anything but "all is well".
struct CleanRow {
  private let columns: [ColumnPlan.Column]
  private let codeColumn: Int
  private let days: DayTable
  private let codes: CodeBytes
  private let tellsBlanks: Bool
  private let file: String

  // The pupil and school of the row before, as words.
  private var words = EnrolmentTable.Words(upn0: 0, upn1: 0, urn: 0)
  private var upnLength = 0
  private var urnLength = 0
  private var upnMask: (UInt64, UInt64) = (0, 0)
  private var urnMask: UInt64 = 0
  private var enrolment = -1
  private var first: Int32 = 0
  private var last: Int32 = 0
  private var row: UnsafeMutablePointer<UInt8>?
  private var year: Int16 = 0
  // The day of the row before, as signs.
  private var dateHead: UInt64 = 0
  private var dateTail: UInt16 = 0
  private var day = RowDay.none

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ plan: ColumnPlan, _ rules: ReadingRules, file: String) {
    columns = plan.columns
    codeColumn = (plan.columns.firstIndex(of: .code) ?? 0) + 1
    days = rules.days
    codes = rules.codes
    tellsBlanks = rules.wantsFindings
    self.file = file
  }

  /// A row was read in another way: rows may have been made meanwhile.
  mutating func forget() { enrolment = -1 }

  /// Reads the row at a place and keeps its mark; the place behind it, or nil where it must be read field by field.
  mutating func read(_ base: UnsafeMutableRawPointer, from start: Int, line: Int, into builder: inout StretchBuilder) -> Int? {
    guard let (behind, session, signs) = parse(base, from: start) else { return nil }
    guard day.kind == .plain else {
      // A day after the one asked about is left out before anything else is looked at.
      guard day.kind == .later else { return nil }
      builder.counts.ignored[RowOutcome.later, default: 0] += 1
      return behind
    }
    let entry = codes.entry(signs, era: day.era, session: session)
    guard entry.care == .clean || (entry.care != .ask && !tellsBlanks) else { return nil }
    if enrolment < 0 { resolve(line: line, into: &builder) }
    guard first <= day.number, day.number <= last else { return nil }
    if year != day.year || row == nil {
      row = builder.bytes(of: enrolment, in: day.year)
      year = day.year
    }
    guard let row else { return nil }
    let slot = Int(day.slot) + session
    let before = row[slot]
    if entry.care == .clean {
      if before == MarkByte.none || before == MarkByte.blank { row[slot] = entry.byte } else { builder.collide(enrolment) }
    } else if entry.care == .blank {
      builder.counts.noticed[.blankMark, default: 0] += 1
      if before == MarkByte.none { row[slot] = MarkByte.blank }
    } else if before == MarkByte.none || before == MarkByte.blank {
      builder.counts.noticed[.otherSlash, default: 0] += 1
      row[slot] = entry.byte
    } else {
      builder.collide(enrolment)
    }
    builder.counts.accepted += 1
    return behind
  }

  /// Steps over the row at a place unless its pupil is wanted; nil where it is, and where the row must be read field by field.
  mutating func skip(_ base: UnsafeMutableRawPointer, from start: Int, unless wanted: (EnrolmentTable.Words) -> Bool) -> Int? {
    guard let (behind, _, _) = parse(base, from: start) else { return nil }
    return wanted(words) ? nil : behind
  }

  private mutating func resolve(line: Int, into builder: inout StretchBuilder) {
    builder.beginRow()
    let (words, upnLength, urnLength) = (words, upnLength, urnLength)
    enrolment = builder.place(
      of: words, at: { FilePlace(file: file, line: line, column: codeColumn) },
      make: {
        EnrolmentKey(upn: Self.text([words.upn0, words.upn1], upnLength), urn: Self.text([words.urn], urnLength))
      })
    let own = builder.enrolments.all[enrolment]
    (first, last) = (own.first, own.last)
    row = nil
  }

  private static func text(_ words: [UInt64], _ length: Int) -> String {
    String(decoding: (0..<length).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> UInt64($0 % 8 * 8)) }, as: UTF8.self)
  }

  /// Reads pupil, school and day into this, and tells where the row ends, its session and the signs of its code.
  @inline(__always)
  private mutating func parse(_ base: UnsafeMutableRawPointer, from start: Int) -> (behind: Int, session: Int, signs: Int)? {
    var at = start
    var session = 0
    var signs = 0
    let lastColumn = columns.count - 1
    for index in 0...lastColumn {
      let isQuoted = base.load(fromByteOffset: at, as: UInt8.self) == Self.quote
      if isQuoted { at += 1 }
      switch columns[index] {
      case .upn:
        guard let behind = upn(base, at) else { return nil }
        at = behind
      case .urn:
        guard let behind = urn(base, at) else { return nil }
        at = behind
      case .date:
        let head = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let tail = base.loadUnaligned(fromByteOffset: at + 8, as: UInt16.self)
        if head != dateHead || tail != dateTail {
          day = days.day(head, tail)
          (dateHead, dateTail) = (head, tail)
        }
        guard day.kind != .none, day.kind != .weekend else { return nil }
        at += 10
      case .session:
        let two = base.loadUnaligned(fromByteOffset: at, as: UInt16.self) | 0x2020
        if two == 0x6D61 { session = 0 } else if two == 0x6D70 { session = 1 } else { return nil }
        at += 2
      case .code:
        let one = base.load(fromByteOffset: at, as: UInt8.self)
        if Self.ends(one) || one == Self.quote {
          signs = 0
        } else {
          let two = base.load(fromByteOffset: at + 1, as: UInt8.self)
          if Self.ends(two) || two == Self.quote {
            signs = Int(one)
            at += 1
          } else {
            signs = Int(one) | Int(two) << 8
            at += 2
          }
        }
      case .minutes:
        while case let byte = base.load(fromByteOffset: at, as: UInt8.self), byte >= 48, byte <= 57 { at += 1 }
      case .other:
        let end = isQuoted ? Self.quote : Self.comma
        while case let byte = base.load(fromByteOffset: at, as: UInt8.self), byte != end, byte != Self.newline, byte != Self.carriageReturn,
          byte != 0
        { at += 1 }
      }
      if isQuoted {
        guard base.load(fromByteOffset: at, as: UInt8.self) == Self.quote else { return nil }
        at += 1
      }
      let byte = base.load(fromByteOffset: at, as: UInt8.self)
      if index < lastColumn {
        guard byte == Self.comma else { return nil }
        at += 1
      } else if byte == Self.newline {
        at += 1
      } else {
        guard byte == Self.carriageReturn, base.load(fromByteOffset: at + 1, as: UInt8.self) == Self.newline else { return nil }
        at += 2
      }
    }
    return (at, session, signs)
  }

  @inline(__always)
  private static func ends(_ byte: UInt8) -> Bool { byte == comma || byte == newline || byte == carriageReturn || byte == 0 }

  /// The place behind a pupil number.
  @inline(__always)
  private mutating func upn(_ base: UnsafeMutableRawPointer, _ at: Int) -> Int? {
    let (one, two) = (base.loadUnaligned(fromByteOffset: at, as: UInt64.self), base.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self))
    if (one ^ words.upn0) & upnMask.0 | (two ^ words.upn1) & upnMask.1 == 0, upnLength > 0,
      Self.ends(base.load(fromByteOffset: at + upnLength, as: UInt8.self))
        || base.load(fromByteOffset: at + upnLength, as: UInt8.self) == Self.quote
    {
      return at + upnLength
    }
    guard let length = Self.length(base, at, most: 16) else { return nil }
    upnMask = (Self.mask(length), Self.mask(length - 8))
    (words.upn0, words.upn1) = (one & upnMask.0, two & upnMask.1)
    upnLength = length
    enrolment = -1
    return at + length
  }

  /// The place behind a school number.
  @inline(__always)
  private mutating func urn(_ base: UnsafeMutableRawPointer, _ at: Int) -> Int? {
    let one = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    if (one ^ words.urn) & urnMask == 0, urnLength > 0,
      Self.ends(base.load(fromByteOffset: at + urnLength, as: UInt8.self))
        || base.load(fromByteOffset: at + urnLength, as: UInt8.self) == Self.quote
    {
      return at + urnLength
    }
    guard let length = Self.length(base, at, most: 8) else { return nil }
    urnMask = Self.mask(length)
    words.urn = one & urnMask
    urnLength = length
    enrolment = -1
    return at + length
  }

  /// The signs of a number up to its end; nil where it is empty, too long, or holds a sign that is not plain.
  private static func length(_ base: UnsafeMutableRawPointer, _ at: Int, most: Int) -> Int? {
    var length = 0
    while true {
      let byte = base.load(fromByteOffset: at + length, as: UInt8.self)
      if ends(byte) || byte == quote { return length > 0 ? length : nil }
      guard byte > 32, byte < 128, length < most else { return nil }
      length += 1
    }
  }

  /// The lowest bytes of a word.
  private static func mask(_ length: Int) -> UInt64 { length <= 0 ? 0 : length >= 8 ? .max : (1 << UInt64(length * 8)) - 1 }
}
