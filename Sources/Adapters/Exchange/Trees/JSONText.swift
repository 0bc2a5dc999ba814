// SPDX-License-Identifier: MIT

/// JSON is YAML but for two things: tabs between values, and signs written as two halves (`\ud83d\ude00`).
enum JSONText {
  /// Does the text begin as JSON does?
  static func isLikely(_ source: String) -> Bool { source.unicodeScalars.first { !" \t\r\n".unicodeScalars.contains($0) } == "{" }

  /// The same values as YAML; lines and, but for signs in halves, columns stay.
  static func asYAML(_ source: String) -> String {
    var out = String.UnicodeScalarView()
    let signs = Array(source.unicodeScalars)
    var inText = false
    var at = 0
    while at < signs.count {
      let sign = signs[at]
      if !inText, sign == "\t" {
        out.append(" ")
      } else if inText, sign == "\\" {
        if let high = half(signs, at), (0xD800..<0xDC00).contains(high), let low = half(signs, at + 6), (0xDC00..<0xE000).contains(low),
          let joined = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
        {
          out.append(joined)
          at += 12
          continue
        }
        out.append(sign)
        if at + 1 < signs.count { out.append(signs[at + 1]) }
        at += 2
        continue
      } else {
        if sign == "\"" { inText.toggle() }
        out.append(sign)
      }
      at += 1
    }
    return String(out)
  }

  private static func half(_ signs: [Unicode.Scalar], _ at: Int) -> UInt32? {
    guard at + 6 <= signs.count, signs[at] == "\\", signs[at + 1] == "u" else { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: signs[(at + 2)..<(at + 6)])
    return UInt32(text, radix: 16)
  }
}
