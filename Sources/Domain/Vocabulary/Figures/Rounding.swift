// SPDX-License-Identifier: MIT

/// Rounding and printing of published figures.
public enum Rounding {
  /// Rounds half away from zero to `places` decimals, as the department does: a hair (1.5e-8 of a last digit) is
  /// added first, so that values such as 2.675, stored a little low in binary, round up.
  public static func halfAway(_ value: Double, places: Int) -> Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = value.magnitude * scale + 0.5 + 1.5e-8
    let rounded = scaled.rounded(.down) / scale
    return value < 0 && rounded != 0 ? -rounded : rounded
  }

  /// `9.94`: fixed decimals, with a true minus (U+2212) where negative.
  public static func fixed(_ value: Double, places: Int) -> String {
    let rounded = halfAway(value, places: places)
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let digits = Int((rounded.magnitude * scale).rounded())
    let sign = rounded < 0 ? "\u{2212}" : ""
    guard places > 0 else { return sign + String(digits) }
    let text = String(digits)
    let padded = String(repeating: "0", count: max(0, places + 1 - text.count)) + text
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// `+1.45`, `−0.28`, `0.00`: a gap, always signed unless it prints as zero.
  public static func signed(_ value: Double, places: Int = 2) -> String {
    let text = fixed(value, places: places)
    return halfAway(value, places: places) > 0 ? "+" + text : text
  }

  /// `18,622`: a count with commas.
  public static func grouped(_ count: Int) -> String {
    let digits = Array(String(count.magnitude))
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(",") }
      out.append(digit)
    }
    return (count < 0 ? "\u{2212}" : "") + out
  }
}
