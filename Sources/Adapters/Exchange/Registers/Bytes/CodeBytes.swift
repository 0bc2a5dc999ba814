// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// What the engine keeps for a code that stands clean in a file: the dated rules, turned once into tables.
final class CodeBytes: @unchecked Sendable {
  /// A byte of the register, and what else must be done about it.
  struct Entry: Sendable {
    /// The byte; meaningless where it is not clean.
    let byte: UInt8
    /// What else.
    let care: Care
  }

  enum Care: UInt8, Sendable {
    /// Nothing.
    case clean
    /// No mark: told, and kept as blank.
    case blank
    /// A present mark of the other half of the day: told.
    case otherSlash
    /// The rules must be asked: unknown, ended, dependent on age.
    case ask
  }

  /// First days of the stretches of time after the first, in each of which every code means one thing.
  let eras: [CivilDay]
  private let numbers: UnsafeMutableBufferPointer<UInt8>
  private let entries: UnsafeMutableBufferPointer<Entry>

  /// Nil where the rules hold a code for which the engine has no number: the plain measures answer then.
  init?(_ codes: CodeTable) {
    guard codes.rules.allSatisfy({ MarkByte.number(of: $0.readsAs, as: $0.statisticalMeaning) != nil }) else { return nil }
    let firsts = codes.rules.flatMap { rule in [rule.validFrom, rule.validTo.map { $0.adding(days: 1) }].compactMap { $0 } }
    eras = Set(firsts).sorted()
    let words = Set(codes.rules.map(\.code)).filter { (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 > 32 && $0 < 127 } }
      .sorted()
    guard words.count < 250, eras.count < 250 else { return nil }
    numbers = .allocate(capacity: 1 << 16)
    numbers.initialize(repeating: 0)
    entries = .allocate(capacity: (eras.count + 1) * 2 * 256)
    entries.initialize(repeating: Entry(byte: 0, care: .ask))
    let blank = 255
    numbers[0] = UInt8(blank)
    numbers[Int(UInt8(ascii: "-"))] = UInt8(blank)
    for (index, word) in words.enumerated() { numbers[Self.signs(word)] = UInt8(index + 1) }
    for era in 0...eras.count {
      let day = era == 0 ? (eras.first ?? CivilDay(number: 0)).adding(days: -1) : eras[era - 1]
      for session in Session.allCases {
        let start = (era * 2 + session.rawValue) * 256
        entries[start + blank] = Entry(byte: MarkByte.blank, care: .blank)
        for (index, word) in words.enumerated() { entries[start + index + 1] = Self.entry(word, on: day, session, codes) }
      }
    }
  }

  deinit {
    numbers.deallocate()
    entries.deallocate()
  }

  private static func entry(_ word: String, on day: CivilDay, _ session: Session, _ codes: CodeTable) -> Entry {
    guard case .rule(let rule, false) = codes.read(word, on: day, ofCompulsoryAge: true),
      case .rule(let other, false) = codes.read(word, on: day, ofCompulsoryAge: false), rule == other,
      let byte = MarkByte.number(of: rule.readsAs, as: rule.statisticalMeaning)
    else { return Entry(byte: 0, care: .ask) }
    return Entry(byte: byte, care: MarkJudge.isOtherSlash(rule.readsAs, in: session) ? .otherSlash : .clean)
  }

  /// One or two signs as a number, the first in the lower byte.
  private static func signs(_ word: String) -> Int { word.utf8.reversed().reduce(0) { $0 << 8 | Int($1) } }

  /// A code of one or two signs, or none, on a day of an era.
  @inline(__always)
  func entry(_ signs: Int, era: UInt8, session: Int) -> Entry { entries[(Int(era) * 2 + session) * 256 + Int(numbers[signs])] }

  /// A code as text; asks where it is longer than two signs.
  func entry(_ code: String, era: UInt8, session: Session) -> Entry {
    var text = code
    return text.withUTF8 { bytes in
      guard bytes.count <= 2 else { return Entry(byte: 0, care: .ask) }
      var signs = 0
      for byte in bytes.reversed() { signs = signs << 8 | Int(byte) }
      return entry(signs, era: era, session: session.rawValue)
    }
  }
}
