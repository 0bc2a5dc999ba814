// SPDX-License-Identifier: MIT
import Testing

@testable import Documents

@Suite("Text from a file never becomes code")
struct EscapingTests {
  @Test("A sign with a combining mark is escaped like the sign alone")
  func combining() {
    let escaped = Escape.text("a\"\u{301}<\u{338}b'\u{20DD}>&")
    #expect(escaped.unicodeScalars.allSatisfy { $0 != "<" && $0 != ">" && $0 != "\"" && $0 != "'" })
    #expect(escaped == "a&quot;\u{301}&lt;\u{338}b&#39;\u{20DD}&gt;&amp;")
  }

  @Test("Control signs are left out, line ends stay")
  func controls() { #expect(Escape.text("a\u{0}b\u{1B}\nc\u{85}") == "ab\nc") }
}
