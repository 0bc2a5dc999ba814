// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// The pupils at schools that one stretch of a file speaks of, found by the bytes of their numbers.
struct EnrolmentTable {
  /// Numbers of a pupil and a school as words of memory, zeroes behind them.
  struct Words: Equatable {
    var upn0: UInt64
    var upn1: UInt64
    var urn: UInt64

    var hash: Int {
      var value = (upn0 &* 0x9E37_79B9_7F4A_7C15) ^ (upn1 &* 0xC2B2_AE3D_27D4_EB4F) ^ (urn &* 0x1656_67B1_9E37_79F9)
      value ^= value >> 32
      value = value &* 0xD6E8_FEB8_6659_FD93
      return Int(truncatingIfNeeded: value >> 32)
    }
  }

  struct Enrolment {
    let key: EnrolmentKey
    let pupil: PupilRow?
    let words: Words?
    /// First and last day on the roll.
    let first: Int32
    let last: Int32
    /// Its newest row, and the year of it; -1 while there is none.
    var row: Int32 = -1
    var year: Int16 = 0
    /// Two marks met in one of its sessions.
    var collides = false
  }

  private let pupils: [EnrolmentKey: PupilRow]
  private(set) var all: [Enrolment] = []
  private var slots = [Int32](repeating: -1, count: 1 << 10)
  /// Every enrolment by its text; made once a number comes that is not short plain text.
  private var byText: [EnrolmentKey: Int]?

  /// Whether a number is spelled with signs that are not plain text: the same number may be spelled with plain ones elsewhere.
  var hasOddSpelling: Bool { byText != nil }

  init(pupils: [EnrolmentKey: PupilRow]) { self.pupils = pupils }

  /// The place of an enrolment, new where it was not met before.
  mutating func place(of words: Words, make: () -> EnrolmentKey) -> (place: Int, isNew: Bool) {
    var slot = words.hash & (slots.count - 1)
    while slots[slot] >= 0 {
      if all[Int(slots[slot])].words == words { return (Int(slots[slot]), false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let key = make()
    // A sign that is not plain text can spell the same number in another way.
    if let known = byText?[key] { return (known, false) }
    slots[slot] = Int32(all.count)
    append(key, words)
    if all.count * 2 > slots.count { grow() }
    return (all.count - 1, true)
  }

  /// The place of an enrolment by its text.
  mutating func place(of key: EnrolmentKey) -> (place: Int, isNew: Bool) {
    if let words = Self.words(key) { return place(of: words) { key } }
    if byText == nil { byText = Dictionary(all.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first }) }
    if let known = byText?[key] { return (known, false) }
    append(key, nil)
    return (all.count - 1, true)
  }

  mutating func setRow(_ row: Int32, year: Int16, of place: Int) {
    all[place].row = row
    all[place].year = year
  }

  mutating func setCollides(_ place: Int) { all[place].collides = true }

  private mutating func append(_ key: EnrolmentKey, _ words: Words?) {
    let pupil = pupils[key]
    byText?[key] = all.count
    all.append(
      Enrolment(
        key: key, pupil: pupil, words: words, first: pupil?.entry?.number ?? Int32.min, last: pupil?.leaving?.number ?? Int32.max))
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (place, enrolment) in all.enumerated() {
      guard let words = enrolment.words else { continue }
      var slot = words.hash & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place)
    }
  }

  /// Numbers as words; nil where they are longer than sixteen and eight signs, or not plain text.
  private static func words(_ key: EnrolmentKey) -> Words? {
    func load(_ text: String, most: Int) -> [UInt64]? {
      guard text.utf8.count <= most, text.utf8.allSatisfy({ $0 > 32 && $0 < 128 }) else { return nil }
      var words: [UInt64] = [0, 0]
      for (index, byte) in text.utf8.enumerated() { words[index / 8] |= UInt64(byte) << UInt64(index % 8 * 8) }
      return words
    }
    guard let upn = load(key.upn, most: 16), let urn = load(key.urn, most: 8) else { return nil }
    return Words(upn0: upn[0], upn1: upn[1], urn: urn[0])
  }
}
