// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("letter check, list and preview")
struct LetterTests {
  static let hard = """
    Dear Parent/Guardian,

    Jayden's attendance is 84% and he is now a persistent absentee. You have failed to ring us about 6 days.
    You may be issued with a penalty notice.
    """

  @Test("check names each rule with its passage, a kinder line, and where it stands")
  func check() async throws {
    try await withTemporaryFolder { folder in
      let file = try folder.write("letter.txt", Self.hard)
      let outcome = try await BelongProcess.run(["letter", "check", file, "--format", "json"])
      #expect(outcome.exitCode == 0)
      let answer = try outcome.json()
      let findings = answer["findings"].list
      #expect(Set(findings.compactMap { $0["rule"].text }) == ["blame", "label", "threat-early", "percentage", "cold", "no-offer"])
      for finding in findings {
        for key in ["rule", "severity", "excerpt", "message", "suggestion"] { #expect(finding[key].text?.isEmpty == false) }
        #expect(Self.hard.contains(finding["excerpt"].text ?? "?"))
      }
      #expect(answer["percentages"].list.compactMap(\.text) == ["84%"])
      #expect(answer["days_mentioned"].list.compactMap(\.text) == ["6 days"])
      #expect(answer["words"].int == 30)
      #expect((answer["reading_age"].number ?? 0) > 5)
      let strict = try await BelongProcess.run(["letter", "check", file, "--strict"])
      #expect(strict.exitCode == 1)
      #expect(strict.output.contains("Kinder:"))
    }
  }

  @Test(
    "a legal step is no finding at the statutory stage, and one at every other", arguments: ["universal", "early", "targeted", "statutory"])
  func stage(stage: String) async throws {
    let outcome = try await withTemporaryFolder { folder in
      try await BelongProcess.run(["letter", "check", folder.write("letter.txt", Self.hard), "--stage", stage, "--format", "json"])
    }
    let rules = try outcome.json()["findings"].list.compactMap { $0["rule"].text }
    #expect(rules.contains("threat-early") == (stage != "statutory"))
  }

  @Test(
    "an unknown stage, no letter, no such file and a document are refused in plain words",
    arguments: [
      (["letter", "check", "first-day", "--stage", "late"], 64), (["letter", "check"], 64), (["letter", "check", "nothing-here"], 66),
      (["letter", "preview", "first-day"], 65), (["letter", "preview", "first-day", "--fields", "a=1", "b.csv"], 64),
    ] as [([String], Int32)])
  func refused(arguments: [String], code: Int32) async throws {
    let outcome = try await BelongProcess.run(arguments)
    #expect(outcome.exitCode == code, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
  }

  @Test("those that ship have nothing to change, and a folder of letters is one list")
  func shipped() async throws {
    let outcome = try await BelongProcess.run(["letter", "check", Repository.path("Data/letters"), "--strict", "--format", "json"])
    #expect(outcome.exitCode == 0)
    let letters = try outcome.json()["rows"].list
    #expect(letters.count == 7)
    for letter in letters {
      #expect(letter["findings"].list.isEmpty)
      #expect((letter["reading_age"].number ?? 99) <= 11)
    }
  }

  @Test("list says of each when to choose it and what is known of its effect")
  func list() async throws {
    let outcome = try await BelongProcess.run(["letter", "list"])
    #expect(outcome.output.components(separatedBy: "  Effect:").count == 8)
    #expect(outcome.output.contains("0.21 days") && outcome.output.contains("Kindness is the reason"))
    let rules = try await BelongProcess.run(["letter", "check", "--rules", "--format", "json"])
    #expect(try rules.json()["rows"].list.count == 8)
  }

  @Test("show prints the words of a letter with its fields in braces, and its when above")
  func show() async throws {
    let outcome = try await BelongProcess.run(["letter", "show", "welcome-back"])
    #expect(outcome.output.hasPrefix("When: "))
    #expect(outcome.output.contains("It was so good to see {child} back today."))
    #expect(try await BelongProcess.run(["letter", "show", "nothing-here"]).exitCode == 66)
  }

  static let typed = ["child=Sam", "parent=Mrs Khan", "who=Anna Bell", "phone=01632 960 001", "school=Eastmoor Primary", "date=Monday"]

  @Test("preview fills a letter from words, a table, YAML or JSON alike", arguments: ["typed", "fields.csv", "fields.yaml", "fields.json"])
  func preview(kind: String) async throws {
    let outcome = try await withTemporaryFolder { folder in
      try folder.write(
        "fields.csv",
        "child,parent,who,phone,school,date,house,Address 1,Postcode\nSam,Mrs Khan,Anna Bell,01632 960 001,Eastmoor Primary,Monday,red,1 High St,EM1 1AA\n"
      )
      try folder.write(
        "fields.yaml", "child: Sam\nparent: Mrs Khan\nwho: Anna Bell\nphone: 01632 960 001\nschool: Eastmoor Primary\ndate: Monday\n")
      try folder.write(
        "fields.json",
        "[{\"child\": \"Sam\", \"parent\": \"Mrs Khan\", \"who\": \"Anna Bell\", \"phone\": \"01632 960 001\", \"school\": \"Eastmoor Primary\", \"date\": \"Monday\"}]"
      )
      let fields = kind == "typed" ? Self.typed : [folder.file(kind)]
      return try await BelongProcess.run(["letter", "preview", "first-day", "--fields"] + fields)
    }
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Dear Mrs Khan,"))
    #expect(outcome.output.contains("01632 960 001"))
    if kind == "fields.csv" {
      #expect(outcome.output.contains("1 High St<br>EM1 1AA"))
      #expect(outcome.errors.contains("not used by this letter: house."))
    }
    #expect(!outcome.output.contains("{" + "child}"))
  }

  @Test(
    "preview names fields that are missing or unknown, with the line of the row, and never a value",
    arguments: [
      ("fields.csv", "child,parent,whom\nMarker,Mrs Marker,Marker\n", "2"),
      ("fields.yaml", "\nchild: Marker\nparent: [Marker]\n", "3"), ("fields.yaml", "- child: Marker\n- Marker\n", "2"),
      ("fields.json", "", "1"), ("fields.yaml", "child: Marker\nchild: Marker\n", "2"),
    ])
  func gaps(name: String, text: String, line: String) async throws {
    let outcome = try await withTemporaryFolder { folder in
      try await BelongProcess.run(["letter", "preview", "first-day", "--fields", folder.write(name, text)])
    }
    #expect(outcome.exitCode == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("\(name):\(line)"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("Marker"))
  }

  @Test(
    "preview writes no file of another ending, and one file only",
    arguments: [["--output", "l.docx"], ["--out", "letter"], ["--output", "a.html", "--out", "b.html"]])
  func endings(more: [String]) async throws {
    try await withTemporaryFolder { folder in
      let outcome = try await BelongProcess.run(["letter", "preview", "first-day", "--fields"] + Self.typed + more, folder: folder.path)
      #expect(outcome.exitCode == 64 && outcome.output.isEmpty)
      #expect(outcome.errors.contains(".html, .htm or .pdf") || outcome.errors.contains("Name one."), "\(outcome.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test("preview writes a page that only its owner can open, one side of A4 as PDF")
  func pdf() async throws {
    try await withTemporaryFolder { folder in
      let file = folder.file("letter.pdf")
      let outcome = try await BelongProcess.run(
        ["letter", "preview", "days-missed", "--fields"] + Self.typed + [
          "from=1 September", "to=20 November", "days_in=50 days", "days_missed=5 days", "--output", file,
        ])
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      #expect(outcome.errors == "Written: \(file)\n")
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      let text = try String(decoding: Data(contentsOf: URL(fileURLWithPath: file)), as: Unicode.ASCII.self)
      #expect(text.hasPrefix("%PDF"))
      #expect(text.components(separatedBy: "/Type /Page\n").count == 2)
    }
  }
}
