// SPDX-License-Identifier: MIT
import Exchange
import Insight
import Registers
import SyntheticBorough
import TestSupport
import Testing
import Vocabulary

@Suite("The reader of register files")
struct ReaderTests {
  @Test("finds nothing that must or should be mended in the invented place, and takes every row", arguments: Seed.several(2))
  func sound(seed: Seed) async throws {
    let place = try MadePlace("800", seed: seed.value)
    try await withTemporaryFolder { folder in
      let marks = try folder.write("register.csv", bytes: place.registerBytes)
      let pupils = try folder.write("pupils.csv", bytes: place.pupilBytes)
      let rules = try RuleFiles.load(from: DataFolder.find(option: Repository.path("Data"), environment: nil, binary: ""))
      let on = try #require(CivilDay(text: "2026-07-31"))
      let reading = try RegisterFiles.read(marks: [marks], pupils: [pupils], rules: rules, on: on) { _, _ in }
      let findings = reading.findings + RegisterQuality.findings(in: reading.register, rules: rules)
      #expect(findings.filter { $0.severity != .could } == [])
      #expect(Set(findings.map(\.kind.name)).isSubset(of: ["blank-mark", "upn-invented", "code-unlike-others"]))
      #expect(reading.unknownColumns.isEmpty)
      #expect(reading.tallies.map(\.accepted) == [place.tally.enrolments, place.tally.marks])
      #expect(reading.tallies.allSatisfy { $0.read == $0.accepted })
    }
  }
}
