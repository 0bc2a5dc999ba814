// SPDX-License-Identifier: MIT

/// Escaping of text for HTML and SVG, in content and in quoted attributes alike.
enum Escape {
  /// Goes by Unicode scalar, not by character: `<` or `"` followed by a combining mark is one character that equals neither,
  /// and would pass unescaped. Control signs that no page may hold are left out.
  static func text(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: if !isForbidden(scalar) { out.unicodeScalars.append(scalar) }
      }
    }
    return out
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
