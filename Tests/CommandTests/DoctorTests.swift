// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("doctor")
struct DoctorTests {
  /// A copy of what ships, changed.
  static func rows(_ change: (TemporaryFolder) throws -> Void) async throws -> [(name: String, state: String, detail: String)] {
    try await withTemporaryFolder { folder in
      let files = FileManager.default
      for name in try files.contentsOfDirectory(atPath: Repository.path("Data")) where name != "published" {
        try files.copyItem(atPath: Repository.path("Data/" + name), toPath: folder.file(name))
      }
      try change(folder)
      let outcome = try await BelongProcess.run(["doctor", "--data-folder", folder.path, "--format", "json"])
      #expect(outcome.exitCode == 0)
      return try outcome.json()["rows"].list.map { ($0["name"].text ?? "", $0["state"].text ?? "", $0["detail"].text ?? "") }
    }
  }

  @Test("looks at every table and at the letters")
  func whole() async throws {
    let rows = try await Self.rows { _ in }
    for name in ["codes", "thresholds", "causes", "approaches", "words of plans", "letters"] {
      #expect(rows.contains { $0.name == name && $0.state == "good" && !$0.detail.isEmpty }, "\(rows)")
    }
  }

  static let damages: [(name: String, path: String, text: String?)] = [
    ("words of plans", "cues.csv", nil), ("words of plans", "cues.csv", "kind,cue,weight\naim-wish,<always>,heavy\n"),
    ("words of plans", "cues.csv", "kind,cue,weight\naim-wish,<always>,-1\n"), ("letters", "letters", nil),
    ("letters", "letters/first-day.txt", "---\nstage: harsh\n---\nDear all,\n"), ("causes and approaches", "causes.csv", nil),
    ("causes and approaches", "approaches.csv", "name\nx\n"),
  ]

  @Test("says what is missing or damaged, and goes on", arguments: damages.indices)
  func damaged(index: Int) async throws {
    let one = Self.damages[index]
    let rows = try await Self.rows { folder in
      try FileManager.default.removeItem(atPath: folder.file(one.path))
      if let text = one.text { try folder.write(one.path, text) }
    }
    let found = try #require(rows.first { $0.name == one.name }, "\(rows)")
    #expect(found.state == "missing")
    #expect(found.detail.contains(one.path.split(separator: "/").first ?? ""), "\(found.detail)")
    #expect(rows.contains { $0.name == "codes" && $0.state == "good" })
  }
}
