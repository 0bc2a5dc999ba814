// SPDX-License-Identifier: MIT
import Casework
import Foundation
import TestSupport
import Testing

@testable import Exchange

/// From the cells of a table to a plan file and back: whatever stood in a cell, the plan says the same.
@Suite("A plan begun from a pasted table")
struct PastedTableTests {
  /// By scalar: a quote with a mark on it is a quote in a table.
  static func cell(_ text: String) -> String {
    "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  static func table(_ rows: [[String]], separator: String = ",") -> [UInt8] {
    Array(rows.map { $0.map(cell).joined(separator: separator) + "\r\n" }.joined().utf8)
  }

  static let heading = ["Identified barrier", "Agreed action", "By when", "Person responsible", "How will we know?"]

  static func read(_ bytes: [UInt8]) throws -> (plan: PlanFile, text: String, table: ActionTableFile) {
    let file = try ActionTableFile(FileText(file: "table.csv", bytes: bytes))
    let text = BlankPlan.text(holding: file.table)
    return (try PlanFile(FileText(file: "plan.yaml", bytes: Array(text.utf8))), text, file)
  }

  static func isSame(_ a: String?, _ b: String) -> Bool { Array((a ?? "").unicodeScalars) == Array(b.unicodeScalars) }

  static let strings =
    HostileStrings.all + [
      String(repeating: "very long ", count: 2000), String(repeating: "x", count: 5000), "yes", "no", "on", "off", "y", "~", "0b1", "1_000",
      "12:30:45", "1e3", ".inf", "2026-10-23T10:00:00Z", "<<", "=", "!", "! x", "|", ">", "|-", "- ", "-", "?", ":", ": ", " :", "a:",
      "a: b",
      "a #b", "#", "{", "}", "[", "]", "{a: b}", "[a]", ",", "a, b", "%", "@", "`", "&", "*", "b1", "FIRST NAME", "not_asked: safety",
      "\n- {who: child}", "x\nrows:\n  - action: y", "\"\nfamily: []\n\"", "\\", "\\n", "end\\", "\u{2028}# x", "\u{85}rows: []",
      "a\n\n\nb", "a\rb", "trailing\\\n", "'", "''", "it's", "\"", "\"\"", "\u{1F468}\u{1F3FF}\u{200D}\u{1F9B1}", "e\u{301}", "\u{E9}",
    ]

  @Test("says each text in every field as it stood in its cell")
  func everyField() throws {
    #expect(Self.strings.count > 360)
    for text in Self.strings {
      let wanted = text.trimmingBlanksAndLines()
      let read = try Self.read(Self.table([[text], Self.heading + [text], ["b"] + [String](repeating: text, count: 5), ["c", "d"]]))
      let row = try #require(read.plan.plan.rows.first)
      #expect(row.barrier == (wanted.isEmpty ? "b2" : "b1"))
      for found in wanted.isEmpty ? [] : [row.action, row.by?.text, row.responsible?.name, row.howWeKnow] {
        #expect(Self.isSame(found, wanted), "\(text.debugDescription)")
      }
      #expect(read.plan.plan.barriers.map(\.text) == ["b", "c"] && read.plan.plan.barriers.map(\.id) == ["b1", "b2"])
      // Beside its row it is a comment, and above the table too; neither becomes anything else.
      #expect(
        wanted.isEmpty || read.text.contains("# \(YAMLText.quoted(wanted)): \(YAMLText.quoted(wanted))\n"), "\(text.debugDescription)")
      #expect(read.plan.remarks.count == 1 && read.plan.plan.family.allSatisfy { $0.name.isEmpty })
      #expect(read.plan.plan.rows.count == (wanted.isEmpty ? 1 : 2), "\(text.debugDescription)")
    }
  }

  @Test("says each text as a barrier, and its rows name it")
  func barriers() throws {
    let texts = Self.strings.map { $0.trimmingBlanksAndLines() }.filter { !$0.isEmpty }
    for separator in [",", ";", "\t"] {
      let rows = texts.map { [$0, "do it", "", "", ""] }
      let read = try Self.read(Self.table([Self.heading] + rows, separator: separator))
      var once: [String] = []
      for text in texts where !once.contains(where: { Self.isSame($0, text) }) { once.append(text) }
      #expect(read.plan.plan.barriers.map { Array($0.text.unicodeScalars) } == once.map { Array($0.unicodeScalars) })
      #expect(read.plan.plan.rows.count == texts.count)
      for (row, text) in zip(read.plan.plan.rows, texts) {
        let barrier = read.plan.plan.barriers.first { $0.id == row.barrier }
        #expect(Self.isSame(barrier?.text, text), "\(text.debugDescription)")
      }
    }
  }

  @Test("holds no sign that would end a line, hide what follows or turn its direction")
  func signs() throws {
    for text in Self.strings {
      let file = try Self.read(Self.table([[text], Self.heading + [text], ["b"] + [String](repeating: text, count: 5)])).text
      let bad = file.unicodeScalars.filter { sign in
        (sign.value < 0x20 && sign != "\n") || (0x7F...0x9F).contains(sign.value) || (0x2028...0x202E).contains(sign.value)
          || (0x2066...0x2069).contains(sign.value) || sign.value == 0xFEFF
      }
      #expect(bad.isEmpty, "\(text.debugDescription)")
    }
  }
}
