// SPDX-License-Identifier: MIT
import TestSupport
import Testing

@Suite("plan check")
struct PlanCheckTests {
  static func check(_ text: String, on day: String = "2026-09-14", name: String = "plan.yaml", more: [String] = []) async throws
    -> BelongProcess.Outcome
  {
    try await withTemporaryFolder { folder in
      try await BelongProcess.run(["plan", "check", folder.write(name, text), "--on", day, "--format", "json"] + more)
    }
  }

  static func ids(_ outcome: BelongProcess.Outcome) throws -> [String] { try outcome.json()["findings"].list.compactMap { $0["id"].text } }

  @Test("of the example names what no row answers, a hope for a measure, and what is already there")
  func example() async throws {
    let text = try Repository.text("Documentation/examples/plan.yaml")
    let outcome = try await Self.check(text)
    #expect(outcome.exitCode == 0)
    #expect(try Self.ids(outcome) == ["B7.voice-unanswered", "B2.private-in-print", "B7.barrier-without-action", "B8.no-measure", "E9"])
    let elements = try outcome.json()["elements"].list
    #expect(elements.compactMap { $0["id"].text } == (1...13).map { "E\($0)" })
    #expect(elements.filter { $0["met"].flag == false }.compactMap { $0["id"].text } == ["E6", "E7", "E9", "E11"])
    #expect(try await Self.check(text, more: ["--strict"]).exitCode == 1)
  }

  static let secret = "xylophone marmalade quartz"

  static func attack(share: String) -> String {
    """
    child: {first_name: Ellie}
    aim: {text: Improve with Darren, by: 2026-10-23}
    voices:
      - {who: child, words: "\(secret)", about: b1, share: \(share)}
      - {who: dad, name: Darren, words: he shouts, share: all}
    family:
      - {name: Leanne Price, relation: mum}
      - {name: Darren Price, relation: dad, not_asked: safety}
    barriers:
      - {id: b1, text: "\(secret) and more", raised_by: Darren}
      - {id: dad-darren, text: Her father waits outside}
    rows:
      - {id: darren, barrier: dad-darren, action: "Monitor \(secret)", by: asap, responsible: {name: Darren}, how_we_know: Darren is calmer}
    team: [{name: Darren, role: dad, attended: true}]
    agreed: [{who: Dad, status: agrees, follow_up: {who: Darren}}]
    timetable: {part_time: true, agreed_by: [Darren]}
    """
  }

  @Test("never says the name, the relation or unshared words of anybody who is left out", arguments: ["team", "nobody"])
  func attack(share: String) async throws {
    for format in ["json", "csv", "table"] {
      // Beside the file: the folder's own name is made of letters and digits, some of which may be a word.
      let outcome = try await withTemporaryFolder { folder in
        try folder.write("plan.yaml", Self.attack(share: share))
        return try await BelongProcess.run(["plan", "check", "plan.yaml", "--on", "2026-09-14", "--format", format], folder: folder.path)
      }
      #expect(outcome.exitCode == 0)
      let said = (outcome.output + outcome.errors).lowercased()
      for word in ["darren", "dad", "father", "xylophone", "marmalade", "quartz", "he shouts"] {
        #expect(!said.contains(word), "\(format)")
      }
    }
    let found = try Self.ids(try await Self.check(Self.attack(share: share)))
    #expect(found.contains("B3.name-in-text") && found.contains("B3.not-asked"))
  }

  @Test("lets a name pass that is part of a hyphenated word, a small letter or a relation somebody else has")
  func notTheName() async throws {
    let text = """
      child: {first_name: Ellie}
      aim: {text: Will-power and a hope in 3 steps, by: 2026-10-23}
      family:
        - {name: Will, relation: uncle, not_asked: order}
        - {name: Sam, relation: uncle}
      strengths: [Her uncle will help, Will she draw again? Yes]
      """
    let outcome = try await Self.check(text)
    let safety = try outcome.json()["findings"].list.filter { $0["id"].text?.hasPrefix("B3.name") ?? false }
    #expect(safety.compactMap { $0["severity"].text } == ["could"])
  }

  static let broken: [(text: String, place: String, word: String)] = [
    ("child: {first_name: A}\nchild: {first_name: B}\n", ":2:1:", "twice"),
    ("child:\n  first_name: A\n\tschool: X\n", ":3:1:", "tab"),
    ("- a\n- b\n", ":1:1:", "mapping"),
    ("", ":1:1:", "child"),
    ("child: {school: X}\n", ":1:8:", "first_name"),
    ("child: {first_name: A}\nfamily: [{name: Zed, not_asked: maybe}]\n", ":2:33:", "safety"),
    ("child: {first_name: A}\nvoices: [{who: child, words: Zed, share: some}]\n", ":2:42:", "all, team, nobody"),
    ("child: {first_name: A}\nrows: Zed\n", ":2:7:", "list"),
    ("child: {first_name: A}\naim: [Zed]\n", ":2:6:", "mapping"),
  ]

  @Test("refuses a file that cannot be read with line, column and what to do, and shows nothing of it", arguments: broken.indices)
  func refuses(index: Int) async throws {
    let one = Self.broken[index]
    let outcome = try await Self.check(one.text)
    #expect(outcome.exitCode == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(one.place), "\(outcome.errors)")
    #expect(outcome.errors.contains(one.word), "\(outcome.errors)")
    #expect(!outcome.errors.contains("Zed"))
  }

  @Test("reads JSON too, with tabs and signs in halves, and reports unknown keys by name")
  func json() async throws {
    let outcome = try await Self.check("{\n\t\"child\": {\"first_name\": \"\\ud83d\\ude00\", \"colour\": 1}}", name: "plan.json")
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("colour"))
  }

  static let reviews: [(text: String, ids: [String])] = [
    ("next_review: 2026-10-26", []),
    ("next_review: 2026-10-27", ["B6"]),
    ("next_review: 2026-09-13", ["B6"]),
    ("next_review: 2026-09-14", []),
    ("", ["B8.no-review"]),
    ("next_review: 2026-10-01\nreviews: [{date: 2026-09-01, held_on: 2026-09-08}]", []),
    ("next_review: 2026-10-01\nreviews: [{date: 2026-09-01, held_on: 2026-09-09}]", ["B6"]),
    (
      "next_review: 2026-10-01\nreviews: [{date: 2026-09-01, held_on: 2026-09-01, attendance_before: 60, attendance_since: 60, decision: continue}]",
      ["B9"]
    ),
    (
      "next_review: 2026-10-01\nreviews: [{date: 2026-09-01, held_on: 2026-09-01, attendance_before: 60, attendance_since: 61, decision: continue}]",
      []
    ),
    (
      "next_review: 2026-10-01\nreviews: [{date: 2026-09-01, held_on: 2026-09-01, decision: change, why: We start again from scratch}]",
      ["B9"]
    ),
  ]

  @Test("judges reviews by the day it is asked on", arguments: reviews.indices)
  func reviewed(index: Int) async throws {
    let one = Self.reviews[index]
    let found = try Self.ids(try await Self.check("child: {first_name: A}\n" + one.text + "\n"))
    #expect(found.filter { $0.hasPrefix("B6") || $0.hasPrefix("B9") || $0 == "B8.no-review" } == one.ids)
  }
}
