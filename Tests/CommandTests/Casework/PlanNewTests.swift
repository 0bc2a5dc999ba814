// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("plan new, plan causes and plan approaches")
struct PlanNewTests {
  static let table = """
    Our plan for Zed;;;;;
    Barrier;Agreed action;By when;Who;How will we know?;Progress
    "The bus
    is late";Mrs Khan rings the firm;23/10/2026;Mrs Khan;In by 9:00 on 3 days;half done
    ;A lift on Tuesdays;soon;Mum;;

    """

  @Test("--from begins a plan that check and print read, and says what has no place without its words")
  func from() async throws {
    try await withTemporaryFolder { folder in
      let (plan, table) = (folder.file("plan.yaml"), try folder.write("table.csv", Self.table))
      let made = try await BelongProcess.run(["plan", "new", plan, "--from", table])
      #expect(made.exitCode == 0)
      #expect(made.errors.contains("table.csv:2:6: ") && made.errors.contains("table.csv:5:3: line 5 "))
      #expect(!made.errors.contains("Zed") && !made.errors.contains("soon") && !made.errors.contains("half done"))
      #expect(try FileManager.default.attributesOfItem(atPath: plan)[.posixPermissions] as? Int == 0o600)
      let text = try folder.read("plan.yaml")
      #expect(text.contains("    by: 2026-10-23\n") && text.contains("text: \"The bus\\nis late\""))
      #expect(text.contains("# \"Progress\": \"half done\"") && text.contains("# \"Our plan for Zed\""))
      let check = try await BelongProcess.run(["plan", "check", plan, "--on", "2026-09-14", "--format", "json"])
      #expect(check.exitCode == 0)
      let ids = try check.json()["findings"].list.compactMap { $0["id"].text }
      #expect(ids.first == "B1.no-name" && ids.contains("B8.no-date"))
      #expect(check.errors.contains("child.first_name is still that of a blank plan"))
      let again = try await BelongProcess.run(["plan", "new", plan, "--from", table])
      #expect(again.exitCode == 64)
      #expect(try folder.read("plan.yaml") == text)
    }
  }

  @Test("--from that cannot be read says why, shows nothing of it, and writes nothing")
  func refused() async throws {
    try await withTemporaryFolder { folder in
      let plan = folder.file("plan.yaml")
      let wrong = try folder.write("wrong.csv", "Zed,Zed2\nZed,Zed3\n")
      let document = try folder.write("plan.xlsx", bytes: [0x50, 0x4B, 3, 4, 0, 0])
      for (table, code, word) in [
        (wrong, 65, "identified barrier"), (document, 65, "not a text file"), (folder.file("none.csv"), 66, "no such file"),
        ("-", 64, "not standard input"), (folder.path, 66, "folder"),
      ] {
        let outcome = try await BelongProcess.run(["plan", "new", plan, "--from", table])
        #expect(outcome.exitCode == Int32(code), "\(table)")
        #expect(outcome.errors.contains(word), "\(outcome.errors)")
        #expect(!outcome.errors.contains("Zed"))
        #expect(!FileManager.default.fileExists(atPath: plan))
      }
    }
  }

  @Test("causes and approaches print as a page of sentences, as CSV and as JSON with what the words mean")
  func lists() async throws {
    for (verb, rows) in [("causes", 42), ("approaches", 23)] {
      let json = try await BelongProcess.run(["plan", verb, "--format", "json"]).json()
      #expect(json["rows"].list.count == rows)
      #expect(json["definition"].text?.isEmpty == false && json["notes"].list.count > 1)
      let csv = try await BelongProcess.run(["plan", verb, "--format", "csv"])
      #expect(csv.lines.count == rows + 1)
      let page = try await BelongProcess.run(["plan", verb])
      #expect(page.exitCode == 0 && page.lines.allSatisfy { $0.count <= 100 })
      #expect(page.output.contains("Note: "))
    }
  }

  @Test("approaches --cause lists those that may answer one, and an unknown one names those there are")
  func oneCause() async throws {
    let found = try await BelongProcess.run(["plan", "approaches", "--cause", "Mornings", "--format", "json"]).json()["rows"].list
    #expect(found.contains { $0["approach"].text == "wake-up call" } && found.count < 10)
    let outcome = try await BelongProcess.run(["plan", "approaches", "--cause", "weather"])
    #expect(outcome.exitCode == 64 && outcome.errors.contains("The nearest: "))
    #expect(outcome.errors.contains("`belong plan causes`") && !outcome.errors.contains("buses, a long way, kit"))
  }

  static let words: [(word: String, causes: String?)] = [
    ("bus", "buses"), ("phones", "phone and friends online"), ("panic", "fear"), ("health", "illness"), ("MORNING", nil),
  ]

  @Test("approaches --cause takes a word of a cause for it, and says for which", arguments: words.indices)
  func wordOfACause(index: Int) async throws {
    let one = Self.words[index]
    let outcome = try await BelongProcess.run(["plan", "approaches", "--cause", one.word, "--format", "json"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let note = try outcome.json()["notes"].list.first?.text ?? ""
    #expect(note.hasPrefix("Taken for: "))
    if let cause = one.causes { #expect(note.contains(cause), "\(note)") }
    #expect(try !outcome.json()["rows"].list.isEmpty)
  }

  @Test("approaches names the three nearest causes where no word fits", arguments: [("bulling", "bullying"), ("slep", "sleep")])
  func nearest(word: String, cause: String) async throws {
    let outcome = try await BelongProcess.run(["plan", "approaches", "--cause", word])
    let line = outcome.errors.split(separator: "\n").first { $0.contains("The nearest: ") } ?? ""
    #expect(outcome.exitCode == 64 && line.contains(cause) && line.split(separator: ",").count == 3, "\(outcome.errors)")
  }

  @Test("approaches says of each once that nothing is known")
  func once() async throws {
    let page = try await BelongProcess.run(["plan", "approaches", "--cause", "mornings"]).output
    let blocks = page.components(separatedBy: "\n\n").filter { $0.contains("Answers: ") }
    #expect(blocks.count == 4 && blocks.allSatisfy { $0.components(separatedBy: "nothing known").count == 2 && !$0.contains("No study") })
  }

  @Test("doctor counts them")
  func doctor() async throws {
    let rows = try await BelongProcess.run(["doctor", "--format", "json"]).json()["rows"].list
    for name in ["causes", "approaches"] { #expect(rows.contains { $0["name"].text == name && $0["state"].text == "good" }) }
  }
}
