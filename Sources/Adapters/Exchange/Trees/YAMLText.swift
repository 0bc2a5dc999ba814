// SPDX-License-Identifier: MIT

/// Writes a text so that every reader of YAML reads the same text again, whatever is in it.
enum YAMLText {
  /// In double quotes; what could be taken for a line end, for a sign nobody sees, or for the end of the quotes is spelled out.
  static func quoted(_ text: String) -> String {
    var out = "\""
    for sign in text.unicodeScalars {
      switch sign {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default:
        if isPlain(sign) { out.unicodeScalars.append(sign) } else { out += spelled(sign) }
      }
    }
    return out + "\""
  }

  /// What YAML calls printable, without its further line ends, the byte order mark, and signs that turn the direction of what follows.
  private static func isPlain(_ sign: Unicode.Scalar) -> Bool {
    switch sign.value {
    case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF:
      ![0x2028, 0x2029, 0xFEFF].contains(sign.value) && !(0x202A...0x202E).contains(sign.value) && !(0x2066...0x2069).contains(sign.value)
    default: false
    }
  }

  private static func spelled(_ sign: Unicode.Scalar) -> String {
    let hex = String(sign.value, radix: 16, uppercase: true)
    let (letter, width) = sign.value <= 0xFF ? ("x", 2) : sign.value <= 0xFFFF ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - hex.count) + hex
  }
}
