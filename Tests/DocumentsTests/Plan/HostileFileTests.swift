// SPDX-License-Identifier: MIT
import Casework
import Foundation
import TestSupport
import Testing

@testable import Documents
@testable import Exchange

@Suite("A plan file with hostile text in every field")
struct HostileFileTests {
  static func plan(_ text: String) throws -> Plan {
    try PlanFile(FileText(file: "plan.yaml", bytes: Array(HostileFile.text(text).utf8))).plan
  }

  static func page(_ text: String, _ style: PlanStyle) throws -> String {
    PlanSamples.page(try #require(PrintablePlan.make(AskablePlan(try plan(text)))), style).html
  }

  @Test("reads as that text, sign for sign, in each of them")
  func read() throws {
    for text in HostileStrings.all {
      let wanted = text.trimmingBlanksAndLines()
      let fields = HostileFile.read(try Self.plan(text))
      #expect(fields.count > 50 || wanted.isEmpty)
      for (field, found) in fields {
        #expect(Array((found ?? "").unicodeScalars) == Array(wanted.unicodeScalars), "\(field): \(text.debugDescription)")
      }
    }
  }

  @Test("prints it as text, with the same tags as without", arguments: PlanStyle.allCases)
  func printed(style: PlanStyle) throws {
    let tame = Self.tags(try Self.page("tame", style))
    #expect(!tame.isEmpty)
    for text in HostileStrings.all {
      let html = try Self.page(text, style)
      #expect(Self.tags(html).subtracting(tame).isEmpty, "\(text.debugDescription)")
      let shown = Data(Escape.text(text.trimmingBlanksAndLines()).utf8)
      #expect(shown.isEmpty || Data(html.utf8).range(of: shown) != nil, "\(text.debugDescription)")
    }
  }

  /// By scalar: a mark on a sign would hide the sign.
  private static func tags(_ html: String) -> Set<String> {
    Set(
      html.unicodeScalars.split(separator: "<").dropFirst().map {
        String(String.UnicodeScalarView($0.prefix { !" >\n".unicodeScalars.contains($0) }))
      })
  }
}
