// SPDX-License-Identifier: MIT
import TestSupport
import Testing

@Suite("plan check --rules")
struct PlanRulesTests {
  @Test("lists every id with what it looks for and why, and reads no plan")
  func lists() async throws {
    let outcome = try await BelongProcess.run(["plan", "check", "--rules", "--format", "json"])
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty)
    let rows = try outcome.json()["rows"].list
    for id in ["E1", "E13", "B1", "B9", "B1.copied", "B3.name-in-text", "B9.promise-dropped"] {
      #expect(rows.contains { $0["id"].text == id }, "\(id)")
    }
    #expect(rows.allSatisfy { ["must", "should", "could"].contains($0["severity"].text) })
    for key in ["looks_for", "why", "asks_when"] { #expect(rows.allSatisfy { $0[key].text?.isEmpty == false }, "\(key)") }
    let csv = try await BelongProcess.run(["plan", "check", "--rules", "--format", "csv"])
    #expect(csv.lines.first == "id,severity,looks_for,why,asks_when")
    #expect(csv.lines.count == rows.count + 1)
    let table = try await BelongProcess.run(["plan", "check", "--rules"])
    for word in ["B1.copied (should)", "Looks for: ", "Why: ", "Asks when: "] { #expect(table.output.contains(word)) }
    #expect(table.lines.allSatisfy { $0.count <= 100 })
  }

  @Test("and without it a plan is to be named")
  func usage() async throws { #expect(try await BelongProcess.run(["plan", "check"]).exitCode == 64) }
}
