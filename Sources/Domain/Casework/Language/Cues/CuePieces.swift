// SPDX-License-Identifier: MIT

/// Words, numbers and the signs that end a sentence.
enum CuePieces {
  static func of(_ text: String) -> [String] {
    let signs = Array(text.map { $0 == "\u{2019}" ? "'" : $0 })
    var pieces: [String] = []
    var at = 0
    while at < signs.count {
      var end = at
      if signs[at].isLetter {
        while end < signs.count, signs[end].isLetter || "'-".contains(signs[end]) { end += 1 }
      } else if signs[at].isNumber || signs[at] == "\u{A3}" {
        while end < signs.count, signs[end].isNumber || "\u{A3}.:,/%".contains(signs[end]) { end += 1 }
        while end > at + 1, ".:,/".contains(signs[end - 1]) { end -= 1 }
      } else {
        if ".!?:".contains(signs[at]) { pieces.append(String(signs[at])) }
        at += 1
        continue
      }
      pieces.append(String(signs[at..<end]))
      at = end
    }
    return pieces
  }
}
