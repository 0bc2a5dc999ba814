// SPDX-License-Identifier: MIT
import Registers
import Testing
import Vocabulary

@Suite("The numbers of marks are frozen")
struct DictionaryTests {
  @Test("each code keeps its number, and its class is a range")
  func frozen() {
    let words = MarkByte.words.map { "\($0.byte) \($0.code)" }.joined(separator: ", ")
    #expect(
      words
        == """
        1 #, 3 Z, 4 Y4, 5 D, 6 Y, 7 Y1, 8 Y2, 9 Y3, 10 Y5, 11 Y6, 12 Y7, 13 Q, 14 X, 20 X, 21 /, 22 \\, 23 L, 24 P, 25 V, 26 W, 27 B, \
        28 K, 29 D, 30 J, 32 I, 33 M, 34 S, 35 R, 36 E, 37 C, 38 C1, 39 C2, 40 J1, 41 T, 42 H, 43 F, 48 O, 49 G, 50 N, 51 U
        """)
    for word in MarkByte.words {
      let range: ClosedRange<UInt8> =
        switch word.meaning {
        case .administrative, .notPossible: 1...19
        case .covidNotAttending: 20...20
        case .present: 21...23
        case .approvedEducationalActivity: 24...31
        case .authorisedAbsence: 32...47
        case .unauthorisedAbsence: 48...55
        }
      #expect(range.contains(word.byte), "\(word.code)")
      #expect(MarkByte.number(of: word.code, as: word.meaning) == word.byte)
      #expect(MarkByte.word(word.byte)?.code == word.code)
    }
    #expect(MarkByte.none == 0)
    #expect(MarkByte.blank == 2)
  }

  @Test("a weekend mark and a code without a number are left to the plain measures")
  func refused() {
    let saturday = [(Rows.day("2025-01-11"), Session.am)]
    let odd = Cell.code("I", .present)
    let rows = [
      Rows.row("I1", "1", [.code("/", .present)], on: saturday), Rows.row("I1", "1", [.blank], on: saturday),
      Rows.row("I1", "1", [odd], on: [(Rows.day("2025-01-10"), .am)]),
    ]
    for row in rows { #expect(PackedRegister(Register(enrolments: [row], hasPupilRows: false)) == nil) }
  }
}
