// SPDX-License-Identifier: MIT

/// Pupil numbers that no child has: right in form, and beginning with I, O or S, with which no real one does.
enum PupilNumber {
  /// Letter, council 999, establishment, year of entry and serial: 13 signs, unique while a school takes in fewer than 1,000 in a year.
  static func make(establishment: Int, year: Int, serial: Int, dice: inout Dice) -> [UInt8] {
    let letters: [UInt8] = [UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "S")]
    return [letters[dice.below(3)]] + digits(999, 3) + digits(establishment, 4) + digits(year % 100, 2) + digits(serial, 3)
  }

  private static func digits(_ value: Int, _ width: Int) -> [UInt8] {
    var rest = value
    var out: [UInt8] = []
    for _ in 0..<width {
      out.append(UInt8(48 + rest % 10))
      rest /= 10
    }
    return out.reversed()
  }
}
