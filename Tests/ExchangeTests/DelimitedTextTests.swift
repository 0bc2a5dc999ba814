// SPDX-License-Identifier: MIT
import Exchange
import Testing
import TestSupport
import Vocabulary

@Suite("Comma-separated text")
struct DelimitedTextTests {
  private func records(_ text: String) -> [DelimitedRecord] { Array(DelimitedText(FileText(file: "f.csv", bytes: Array(text.utf8)))) }

  @Test("is cut at commas and line ends of three kinds", arguments: ["a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d", "\n\na,b\n\n\nc,d"])
  func lineEnds(text: String) { #expect(records(text).map(\.fields) == [["a", "b"], ["c", "d"]]) }

  @Test("keeps commas, quotes and line ends inside quotes, and counts the physical lines")
  func quotes() {
    let read = records("a,\"b, \"\"c\"\"\nd\",e\nf,g,h\n")
    #expect(read.map(\.fields) == [["a", "b, \"c\"\nd", "e"], ["f", "g", "h"]])
    #expect(read.map(\.line) == [1, 3])
    #expect(read.allSatisfy { $0.brokenQuote == nil })
  }

  @Test(
    "names the field of a quote that is not closed, or has text after its end",
    arguments: [("a,\"b", 2), ("\"a\"b,c", 1), ("a,\"b\" ,c", 2)])
  func brokenQuote(text: String, field: Int) { #expect(records(text).first?.brokenQuote == field) }

  @Test(
    "keeps empty fields, and a backslash is a character",
    arguments: [("a,,\n", ["a", "", ""]), (",\n", ["", ""]), ("\\,\"\\\"\n", ["\\", "\\"])])
  func empties(text: String, fields: [String]) { #expect(records(text).map(\.fields) == [fields]) }

  @Test("nothing has no records")
  func nothing() { #expect(records("").isEmpty && records("\n\r\n").isEmpty) }

  @Test(
    "older spreadsheets' letters are read",
    arguments: [
      ([0x43, 0x61, 0x66, 0xE9], "Caf\u{E9}"), ([0x80, 0x2C], "\u{20AC},"), ([0xEF, 0xBB, 0xBF, 0x61], "a"), ([0xC3, 0xA9], "\u{E9}"),
    ] as [([UInt8], String)])
  func encodings(bytes: [UInt8], text: String) async throws {
    try await withTemporaryFolder { folder in
      let path = try folder.write("t.csv", bytes: bytes)
      #expect(String(decoding: try FileText(path: path).bytes, as: UTF8.self) == text)
    }
  }

  @Test("UTF-16 and zero bytes are refused with a hint", arguments: [[0xFF, 0xFE, 0x61, 0x00], [0x61, 0x0A, 0x00, 0x62]] as [[UInt8]])
  func notText(bytes: [UInt8]) async throws {
    try await withTemporaryFolder { folder in
      let path = try folder.write("t.csv", bytes: bytes)
      #expect(throws: Failure.self) { try FileText(path: path) }
    }
  }
}
