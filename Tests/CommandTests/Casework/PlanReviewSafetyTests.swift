// SPDX-License-Identifier: MIT
import TestSupport
import Testing

@Suite("The next look, and whom last time's plan left out")
struct PlanReviewSafetyTests {
  static let family = "family: [{name: Darren, relation: dad, not_asked: safety}, {name: Leanne, relation: mum}]\n"
  static let head = "child: {first_name: Zoe}\naim: {text: In for 3 days, by: 2026-10-23}\n"
  static let review = "next_review: {date: 2026-10-05, time: '2:45', place: 12 Rose Street, tell: Sam}\n"

  @Test("a place that is a home is on no page, and that is said without the place")
  func home() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("plan.yaml", Self.head + Self.family + Self.review)
      for style in [[], ["--family"], ["--large"]] {
        let page = try await BelongProcess.run(["plan", "print", "plan.yaml"] + style, folder: folder.path)
        #expect(page.exitCode == 0 && page.output.contains("2:45") && page.output.contains("Tell Sam"))
        #expect(page.errors.contains("next_review: the place looks like somebody\u{2019}s home"), "\(page.errors)")
        for word in ["Rose", "Darren", "dad"] { #expect(!(page.output + page.errors).contains(word)) }
      }
      for format in ["json", "csv", "table"] {
        let check = try await BelongProcess.run(["plan", "check", "plan.yaml", "--format", format, "--strict"], folder: folder.path)
        #expect(check.exitCode == 1 && check.output.contains("B3.home-place"))
        for word in ["Rose", "Darren", "dad"] { #expect(!(check.output + check.errors).contains(word)) }
      }
      try folder.write("plan.yaml", Self.head + Self.review)
      #expect(try await BelongProcess.run(["plan", "print", "plan.yaml"], folder: folder.path).output.contains("12 Rose Street"))
    }
  }

  @Test("somebody whom this plan forgot to leave out is asked about, and is still left out of the page")
  func forgotten() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("old.yaml", Self.head + Self.family)
      try folder.write("plan.yaml", Self.head + "team: [{name: Darren, role: dad, attended: true}]\n" + Self.review)
      let arguments = ["plan", "check", "plan.yaml", "--previous", "old.yaml", "--print", "out.html", "--on", "2026-09-14"]
      let answer = try await BelongProcess.run(arguments + ["--format", "json"], folder: folder.path)
      let found = try answer.json()["findings"].list.filter { $0["id"].text == "B3.left-out-before" }
      #expect(found.map { $0["severity"].text } == ["could"] && found.map { $0["row"].text } == [nil])
      let page = try folder.read("out.html")
      #expect(page.contains("2:45"))
      for word in ["Darren", "dad", "12 Rose Street"] { #expect(!(page + answer.output + answer.errors).contains(word), "\(word)") }
      let marked = Self.head + Self.family + Self.review
      try folder.write("plan.yaml", marked)
      #expect(try await !BelongProcess.run(arguments, folder: folder.path).output.contains("B3.left-out-before"))
    }
  }

  @Test("and nothing is asked about last time of a plan that is only compared")
  func compared() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("others/old.yaml", Self.head + Self.family)
      try folder.write("plan.yaml", "child: {first_name: Ada}\n")
      let answer = try await BelongProcess.run(["plan", "check", "plan.yaml", "--compare", "others"], folder: folder.path)
      #expect(answer.exitCode == 0 && !answer.output.contains("B3.left-out-before"))
    }
  }
}
