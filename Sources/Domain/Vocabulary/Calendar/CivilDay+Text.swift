// SPDX-License-Identifier: MIT

extension CivilDay: CustomStringConvertible {
  /// ISO 8601, `2026-07-10`.
  public var iso: String {
    let (year, month, day) = components
    return Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  /// ISO 8601.
  public var description: String { iso }

  /// As people write it: `10 July 2026`.
  public var words: String {
    let (year, month, day) = components
    return "\(day) \(Self.monthNames[month - 1]) \(year)"
  }

  /// Reads `yyyy-mm-dd` or `dd/mm/yyyy`; nil for anything else and for days that do not exist.
  public init?(text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 else { return nil }
    if bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") {
      guard let y = Self.digits(bytes[0..<4]), let m = Self.digits(bytes[5..<7]), let d = Self.digits(bytes[8..<10])
      else { return nil }
      self.init(year: y, month: m, day: d)
    } else if bytes[2] == UInt8(ascii: "/"), bytes[5] == UInt8(ascii: "/") {
      guard let d = Self.digits(bytes[0..<2]), let m = Self.digits(bytes[3..<5]), let y = Self.digits(bytes[6..<10])
      else { return nil }
      self.init(year: y, month: m, day: d)
    } else {
      return nil
    }
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard byte >= 48, byte <= 57 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
