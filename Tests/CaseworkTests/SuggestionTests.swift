// SPDX-License-Identifier: MIT
import Casework
import TestSupport
import Testing
import Vocabulary

@testable import Exchange

@Suite("The causes and approaches that ship")
struct SuggestionTests {
  static func shipped() throws -> Suggestions {
    try SuggestionFiles.load(from: DataFolder.find(option: Repository.path("Data"), environment: nil, binary: "/"))
  }

  @Test("hold what was asked for, and every cause is answered by an approach")
  func whole() throws {
    let all = try Self.shipped()
    #expect(all.groups.map(\.group) == Cause.Group.allCases)
    for place in Plan.Barrier.Place.allCases where place != .child { #expect(all.causes.contains { $0.place == place }) }
    for lens in Plan.Barrier.Lens.allCases {
      #expect(all.causes.contains { $0.lens == lens } && all.approaches.contains { $0.lens == lens })
    }
    for part in Cause.Motivation.allCases { #expect(all.causes.contains { $0.motivation == part }) }
    for name in [
      "phone and friends online", "no need for school", "school and the world", "money", "kit and clothes", "since the pandemic",
    ] {
      #expect(all.cause(named: name.uppercased()) != nil, "\(name)")
    }
    for name in [
      "after-hours visit", "school dog at the gate", "wake-up call", "a job of one's own", "home visit", "learning a morning routine",
    ] {
      #expect(all.approaches.contains { $0.name == name }, "\(name)")
    }
    for cause in all.causes { #expect(!all.approaches(to: cause).isEmpty, "\(cause.name)") }
  }

  @Test("are sentences, and where nothing is known of an effect they say so")
  func sentences() throws {
    let all = try Self.shipped()
    for text in all.causes.map(\.words) + all.approaches.flatMap({ [$0.what, $0.purpose, $0.evidence, $0.limits] }) {
      #expect(text.hasSuffix(".") && text.first?.isUppercase == true, "\(text)")
      #expect(!["engage", "hard to reach", "refuse", "attitude", "fail to"].contains { text.lowercased().contains($0) }, "\(text)")
    }
    for approach in all.approaches {
      #expect((approach.strength == .noneKnown) == (approach.evidence == "No study of it is known to us."), "\(approach.name)")
    }
  }

  @Test("stand in a blank plan as comments only, and leave its fields as they are")
  func comments() throws {
    let all = try Self.shipped()
    let text = BlankPlan.text(offering: all)
    let comments = text.split(separator: "\n").filter { $0.hasPrefix("#") }.joined(separator: " ").replacing("#     ", with: "")
    for name in all.causes.map(\.name) + all.approaches.map(\.name) { #expect(comments.contains(name), "\(name)") }
    let fields = text.split(separator: "\n").filter { !$0.hasPrefix("#   ") && !$0.contains("`belong plan ") }
    #expect(fields == BlankPlan.text().split(separator: "\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 150 })
  }

  static let causes = "cause,group,words,where,lens,force,motivation,source\n"
  static let broken: [(text: String, place: String, word: String)] = [
    (causes + "a,access,W.,home,capability,push,purpose,s\na,access,W.,home,capability,push,purpose,s\n", ":3:1:", "twice"),
    (causes + "a,nowhere,W.,home,capability,push,purpose,s\n", ":2:2:", "access, trust"),
    (causes + "a,access,W.,moon,capability,push,purpose,s\n", ":2:4:", "child, home"),
    (causes + "a,access,W.,home,luck,push,purpose,s\n", ":2:5:", "capability, opportunity"),
    (causes + "a,access,W.,home,capability,shove,purpose,s\n", ":2:6:", "push, pull"),
    (causes + "a,access,W.,home,capability,push,money,s\n", ":2:7:", "purpose, confidence"),
    (causes + "a,access,W.,home,capability,push,purpose,\n", ":2:8:", "source is empty"),
    (causes + "a;b,access,W.,home,capability,push,purpose,s\n", ":2:1:", "semicolon"),
  ]

  @Test("are checked when they are read", arguments: broken.indices)
  func checked(index: Int) {
    let one = Self.broken[index]
    #expect {
      try SuggestionFiles.causes(FileText(file: "causes.csv", bytes: Array(one.text.utf8)))
    } throws: { error in
      guard case Failure.badData(let findings, _)? = error as? Failure, let line = findings.first?.line else { return false }
      return line.hasPrefix("causes.csv" + one.place) && line.contains(one.word)
    }
  }

  @Test("name no cause in approaches that is not there, and no strength of their own")
  func approaches() {
    let heading = "approach,what,for,causes,lens,evidence,strength,limits,source\n"
    for (row, place) in [("a,W.,F.,b;c,capability,E.,weak,L.,s\n", ":2:4:"), ("a,W.,F.,b,capability,E.,strong,L.,s\n", ":2:7:")] {
      #expect {
        try SuggestionFiles.approaches(FileText(file: "a.csv", bytes: Array((heading + row).utf8)), answering: ["b"])
      } throws: { error in
        guard case Failure.badData(let findings, _)? = error as? Failure else { return false }
        return findings.first?.line.hasPrefix("a.csv" + place) ?? false
      }
    }
  }
}
