// SPDX-License-Identifier: MIT
import Registers
import TestSupport
import Testing
import Vocabulary

@Suite("Marks are kept as bytes and read again")
struct BlobTests {
  private func year() throws -> PupilYear {
    let weeks = SchoolWeeks(containing: [Rows.day("2025-01-06"), Rows.day("2025-01-24")])
    return try #require(PupilYear(weeks: weeks, marks: [21, 22, 0, 2, 32, 51, 1, 3, 20, 48, 21, 22, 21, 22, 29, 30, 14, 5, 43, 0]))
  }

  @Test("a pupil's year comes back as it was")
  func roundTrip() throws {
    let year = try year()
    #expect(try PupilYear(blob: year.blob) == year)
    let empty = try #require(PupilYear(weeks: SchoolWeeks(containing: []), marks: []))
    #expect(try PupilYear(blob: empty.blob) == empty)
  }

  @Test("the bytes of a year are frozen: its head, its weeks, its marks, and CRC-32C")
  func frozen() throws {
    let head: [UInt8] = [0x42, 0x4C, 0x47, 0x4D, 1, 0, 1, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0, 0, 0]
    let blob = try year().blob
    #expect(Array(blob[..<28]) == head)
    #expect(Array(blob[28..<36]) == [0x7E, 0x4E, 0, 0, 0x8C, 0x4E, 0, 0])
    #expect(try Array(blob[36..<56]) == year().marks)
    // The check bit by bit, as in the definition.
    var check = UInt32.max
    for byte in blob[..<56] {
      check ^= UInt32(byte)
      for _ in 0..<8 { check = check & 1 == 1 ? check >> 1 ^ 0x82F6_3B78 : check >> 1 }
    }
    #expect(blob[56..<60].reversed().reduce(0) { $0 << 8 | UInt32($1) } == ~check)
  }

  @Test("every damage of one byte is found, in any of its 255 ways")
  func damage() throws {
    let blob = try year().blob
    for at in blob.indices {
      for change in 1...255 {
        var damaged = blob
        damaged[at] ^= UInt8(change)
        #expect(throws: BlobRefusal.self) { try PupilYear(blob: damaged) }
      }
    }
  }

  @Test("a cut one, a longer one, another version, another kind and other bytes are refused, each with its reason")
  func refusals() throws {
    let year = try year()
    let blob = year.blob
    for length in 0..<blob.count {
      #expect(throws: length < 4 ? BlobRefusal.notABlob : BlobRefusal.cut(expected: length < 32 ? 32 : 60, found: length)) {
        try PupilYear(blob: Array(blob[..<length]))
      }
    }
    #expect(throws: BlobRefusal.tooLong(expected: 60, found: 61)) { try PupilYear(blob: blob + [0]) }
    var other = blob
    other[4] = 2
    #expect(throws: BlobRefusal.otherVersion(2)) { try PupilYear(blob: other) }
    #expect(throws: BlobRefusal.notABlob) { try PupilYear(blob: Array("upn,urn,date,session,code\n".utf8)) }
    let register = try #require(
      PackedRegister(Register(enrolments: [Rows.row("I1", "1", [.blank], on: [(Rows.day("2025-01-06"), .am)])], hasPupilRows: false)))
    #expect(throws: BlobRefusal.otherKind) { try PupilYear(blob: register.blob) }
    #expect(throws: BlobRefusal.otherKind) { try PackedRegister(blob: blob, enrolments: [], hasPupilRows: false) }
    #expect(PupilYear(weeks: year.weeks, marks: [1]) == nil)
    #expect(PupilYear(weeks: year.weeks, marks: [UInt8](repeating: 15, count: 20)) == nil)
    for refusal in [BlobRefusal.damaged, .cut(expected: 2, found: 1), .unknownMark(15), .otherEnrolments, .unknownWeeks] {
      #expect(!"\(refusal)".isEmpty)
    }
  }

  @Test("a register's marks come back as they were, to the same enrolments only", arguments: Seed.several(8))
  func register(seed: Seed) throws {
    let plain = Borough(seed, codes: ConformanceRules.all.codes).register
    let packed = try #require(PackedRegister(plain, workers: .three))
    let enrolments = Array(zip(packed.keys, packed.pupils)).map { (key: $0, pupil: $1) }
    let back = try PackedRegister(blob: packed.blob, enrolments: enrolments, hasPupilRows: plain.hasPupilRows, workers: .three)
    let found = Comparison(rules: ConformanceRules.all).differences(plain, PackedView(back))
    #expect(found.isEmpty, "\(seed) \(found)")
    #expect(back.blob == packed.blob)
    if enrolments.count > 1 {
      #expect(throws: BlobRefusal.otherEnrolments) {
        try PackedRegister(blob: packed.blob, enrolments: enrolments.reversed(), hasPupilRows: true)
      }
    }
    #expect(throws: BlobRefusal.otherEnrolments) {
      try PackedRegister(blob: packed.blob, enrolments: Array(enrolments.dropLast()), hasPupilRows: true)
    }
    for key in packed.keys {
      let year = try #require(packed.year(of: key))
      #expect(try PupilYear(blob: year.blob) == year)
      #expect(year.marks.count { $0 == MarkByte.blank } == plain.enrolments.first { $0.key == key }?.unmarked.count)
    }
    #expect(packed.year(of: EnrolmentKey(upn: "nobody", urn: "1")) == nil)
  }
}
