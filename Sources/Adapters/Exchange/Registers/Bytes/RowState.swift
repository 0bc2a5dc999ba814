// SPDX-License-Identifier: MIT
import Vocabulary

/// What the row before was: most of the next row stands in it already.
struct RowState {
  /// Pupil and school, as words.
  var words = EnrolmentTable.Words(upn0: 0, upn1: 0, urn: 0)
  var upnLength = 0
  var urnLength = 0
  private var upnMask: (UInt64, UInt64) = (0, 0)
  private var urnMask: UInt64 = 0
  /// The place of the pupil at the school; -1 where it is not looked up yet.
  var enrolment = -1
  /// First and last day on the roll.
  var first: Int32 = 0
  var last: Int32 = 0
  /// The bytes that are filled, and the year they are of.
  var row: UnsafeMutablePointer<UInt8>?
  var year: Int16 = 0
  /// The day, and the signs it was written with.
  var day = RowDay.none
  private var template = RowTemplate()
  private var dateHead: UInt64 = 0
  private var dateTail: UInt16 = 0
  /// Where its month begins in the table of days; nil where the day is written before the month.
  private var month: Int?

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Reads pupil, school and day into this, and tells where the row ends, its session and the signs of its code.
  @inline(__always)
  mutating func parse(
    _ base: UnsafeRawPointer, from start: Int, _ columns: UnsafeBufferPointer<ColumnPlan.Column>, _ days: DayTable
  ) -> (behind: Int, session: Int, signs: Int)? {
    guard template.length > 0, template.fits(base, start) else { return fields(base, from: start, columns, days) }
    let code = base.load(fromByteOffset: start + template.code, as: UInt8.self)
    guard let session = session(base, start + template.session), date(base, start + template.date, days), !Self.ends(code),
      code != Self.quote
    else { return fields(base, from: start, columns, days) }
    return (start + template.length, session, Int(code))
  }

  /// Reads the row field by field.
  private mutating func fields(
    _ base: UnsafeRawPointer, from start: Int, _ columns: UnsafeBufferPointer<ColumnPlan.Column>, _ days: DayTable
  ) -> (behind: Int, session: Int, signs: Int)? {
    let before = words
    var (dateAt, sessionAt, codeAt) = (0, 0, 0)
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
        guard date(base, at, days) else { return nil }
        dateAt = at
        at += 10
      case .session:
        guard let own = self.session(base, at) else { return nil }
        (session, sessionAt) = (own, at)
        at += 2
      case .code:
        codeAt = at
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
    // The second row of a pupil becomes the pattern of those that follow; a code of two signs, or none, has another length.
    if words == before, signs > 0, signs < 256 {
      template.take(base, from: start, to: at, date: dateAt, session: sessionAt, code: codeAt)
    }
    return (at, session, signs)
  }

  /// Reads ten signs as a day that a mark may have.
  @inline(__always)
  private mutating func date(_ base: UnsafeRawPointer, _ at: Int, _ days: DayTable) -> Bool {
    let head = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    let tail = base.loadUnaligned(fromByteOffset: at + 8, as: UInt16.self)
    if head != dateHead {
      day = days.day(head, tail)
      month = days.month(head)
      (dateHead, dateTail) = (head, tail)
    } else if tail != dateTail {
      // In the month of the row before, written as there.
      day = month.map { days.day(in: $0, tail) } ?? days.day(head, tail)
      dateTail = tail
    }
    return day.kind != .none && day.kind != .weekend
  }

  /// The row is another pupil's, or another school's: nothing of the one before holds, even if the rest of the row does not fit.
  private mutating func becomeAnother() {
    enrolment = -1
    template.forget()
  }

  /// Reads two signs as a session.
  @inline(__always)
  private func session(_ base: UnsafeRawPointer, _ at: Int) -> Int? {
    switch base.loadUnaligned(fromByteOffset: at, as: UInt16.self) | 0x2020 {
    case 0x6D61: 0
    case 0x6D70: 1
    default: nil
    }
  }

  @inline(__always)
  private static func ends(_ byte: UInt8) -> Bool { byte == comma || byte == newline || byte == carriageReturn || byte == 0 }

  /// The place behind a pupil number.
  @inline(__always)
  private mutating func upn(_ base: UnsafeRawPointer, _ at: Int) -> Int? {
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
    becomeAnother()
    return at + length
  }

  /// The place behind a school number.
  @inline(__always)
  private mutating func urn(_ base: UnsafeRawPointer, _ at: Int) -> Int? {
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
    becomeAnother()
    return at + length
  }

  /// The signs of a number up to its end; nil where it is empty, too long, or holds a sign that is not plain.
  private static func length(_ base: UnsafeRawPointer, _ at: Int, most: Int) -> Int? {
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
