// SPDX-License-Identifier: MIT

/// The frozen dictionary between a register code, what it counts as, and the byte under which the engine keeps it.
///
/// A class of codes is a range of numbers, so that counting is comparing: 0 no mark, 1 planned closure, 2 a session left blank,
/// 3–19 not possible, 20 the coronavirus X (possible, and neither attendance nor absence), 21–31 attended (from 24 at an approved
/// activity), 32–47 authorised absence, 48–55 unauthorised absence. Rows that were written keep their meaning for ever: a number is
/// never given twice, and a code that comes to mean something else gets a new one. A code that ended (J, Y, H, F) has its own.
public enum MarkByte {
  /// No mark: a session nobody spoke of, and the padding of a row.
  public static let none: UInt8 = 0
  /// A session that stands in the register without a mark.
  public static let blank: UInt8 = 2
  /// The first number of a session on which a school was open: `#`, blank, `Z` and `Y4` lie before it.
  static let firstOpen: UInt8 = 5
  /// The first number that is possible.
  static let firstPossible: UInt8 = 20
  /// The first number that is attended.
  static let firstAttended: UInt8 = 21
  /// The first number of an approved activity.
  static let firstApproved: UInt8 = 24
  /// The first number of absence.
  static let firstAbsent: UInt8 = 32
  /// The first number of unauthorised absence.
  static let firstUnauthorised: UInt8 = 48
  /// One more than the last number.
  static let end: UInt8 = 56
  /// Came late, before the register closed.
  static let late: UInt8 = 23
  /// Came late, after the register closed.
  static let lateAfterClose: UInt8 = 51

  /// Whether a slot holds no mark yet: nobody spoke of it, or it was left blank.
  @inlinable
  public static func isUnmarked(_ byte: UInt8) -> Bool { byte == 0 || byte == 2 }

  /// A code that has a number.
  public struct Word: Sendable {
    /// The number.
    public let byte: UInt8
    /// The code it is counted under.
    public let code: String
    /// What it counts as.
    public let meaning: StatisticalMeaning
  }

  /// Every code that has a number, in order of the numbers.
  public static let words: [Word] =
    run(1, .administrative, ["#"]) + run(3, .administrative, ["Z"])
    + run(4, .notPossible, ["Y4", "D", "Y", "Y1", "Y2", "Y3", "Y5", "Y6", "Y7", "Q", "X"])
    + run(20, .covidNotAttending, ["X"]) + run(21, .present, ["/", "\\", "L"])
    + run(24, .approvedEducationalActivity, ["P", "V", "W", "B", "K", "D", "J"])
    + run(32, .authorisedAbsence, ["I", "M", "S", "R", "E", "C", "C1", "C2", "J1", "T", "H", "F"])
    + run(48, .unauthorisedAbsence, ["O", "G", "N", "U"])

  /// The number of a code that counts as this; nil where the dictionary has none, and only the plain measures can count it.
  public static func number(of code: String, as meaning: StatisticalMeaning) -> UInt8? { numbers[Pair(code: code, meaning: meaning)] }

  /// The code behind a number; nil for no mark, a blank, and numbers that nobody has.
  public static func word(_ byte: UInt8) -> Word? { byByte[Int(byte)] }

  /// Whether a number can stand in a row: no mark, a blank, or a code.
  static func isKnown(_ byte: UInt8) -> Bool { byte == none || byte == blank || word(byte) != nil }

  private struct Pair: Hashable {
    let code: String
    let meaning: StatisticalMeaning
  }

  private static let numbers = Dictionary(uniqueKeysWithValues: words.map { (Pair(code: $0.code, meaning: $0.meaning), $0.byte) })
  private static let byByte: [Word?] = {
    var out = [Word?](repeating: nil, count: 256)
    for word in words { out[Int(word.byte)] = word }
    return out
  }()

  private static func run(_ first: UInt8, _ meaning: StatisticalMeaning, _ codes: [String]) -> [Word] {
    codes.enumerated().map { Word(byte: first + UInt8($0), code: $1, meaning: meaning) }
  }
}
