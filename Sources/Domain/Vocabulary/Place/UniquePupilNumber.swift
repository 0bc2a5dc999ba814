// SPDX-License-Identifier: MIT

/// Checks of a unique pupil number: a check letter, then eleven digits, then a digit or (temporary numbers) a letter.
///
/// Source: the department's published check-letter rule; weights 2 to 13 over the twelve characters after the letter,
/// sum modulo 23, in an alphabet without I, O and S.
public enum UniquePupilNumber {
  private static let alphabet = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

  /// What a number looks like.
  public enum Reading: Equatable, Sendable {
    /// Right form and right check letter.
    case sound
    /// Right form; the check letter should be another one.
    case wrongLetter(expected: String)
    /// Begins with I, O or S, which no real number does: an invented one.
    case invented
    /// Not of the form of a pupil number.
    case otherForm
  }

  /// Reads a number, in capitals, without blanks.
  public static func read(_ text: String) -> Reading {
    let bytes = Array(text.utf8)
    guard bytes.count == 13, bytes[0] >= 65, bytes[0] <= 90 else { return .otherForm }
    var sum = 0
    for position in 1...12 {
      let byte = bytes[position]
      let value: Int
      if byte >= 48, byte <= 57 {
        value = Int(byte - 48)
      } else if position == 12, let letter = alphabet.firstIndex(of: byte) {
        value = letter
      } else {
        return .otherForm
      }
      sum += value * (position + 1)
    }
    if [UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "S")].contains(bytes[0]) { return .invented }
    let expected = alphabet[sum % 23]
    return expected == bytes[0] ? .sound : .wrongLetter(expected: String(decoding: [expected], as: UTF8.self))
  }
}
