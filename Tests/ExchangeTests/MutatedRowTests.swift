// SPDX-License-Identifier: MIT
import Exchange
import Foundation
import Registers
import TestSupport
import Testing
import Vocabulary

/// No reader may return nothing and call it success: on damaged rows, rows read are accepted, refused or ignored, each told apart,
/// and every accepted row is in the register.
@Suite("Damaged rows")
struct MutatedRowTests {
  private static let batches = ProcessInfo.processInfo.environment["BELONG_VERIFY"] == "1" ? 5_000 : 100

  @Test("are counted to the last one: 20,000 of them, a million in the long check")
  func long() async throws {
    let rules = try RuleFiles.load(from: DataFolder.find(option: Repository.path("Data"), environment: nil, binary: "/"))
    let on = try #require(CivilDay(text: "2026-07-31"))
    try await withTemporaryFolder { folder in
      for batch in 0..<Self.batches {
        let seed = Seed(UInt64(batch) + 1)
        var random = seed.random
        let text =
          "upn,urn,date,session,code\n" + (0..<200).map { DamagedSigns.damaged(Self.row($0), times: 0...3, &random) + "\n" }.joined()
        let path = try folder.write("m.csv", text)
        let records = Array(DelimitedText(FileText(file: "m.csv", bytes: Array(text.utf8)))).count - 1
        let reading = try RegisterFiles.read(marks: [path], pupils: [], rules: rules, on: on) { _, _ in }
        let tally = try #require(reading.tallies.first)
        #expect(tally.read == records, "\(seed)")
        let refusedLines = Set(reading.refusals.compactMap { $0.place?.line })
        #expect(tally.refused == refusedLines.count, "\(seed)")
        let held = reading.register.enrolments.reduce(0) { $0 + $1.marks.count + $1.unmarked.count }
        let filled = Self.blanksFilled(reading)
        #expect(held + filled == tally.accepted, "\(seed)")
        #expect(reading.refusals.allSatisfy { !$0.message.isEmpty && ($0.place?.line ?? 0) > 1 }, "\(seed)")
      }
    }
  }

  /// Accepted blanks whose session another row marks too; they hold no place of their own.
  private static func blanksFilled(_ reading: RegisterReading) -> Int {
    var seen: Set<String> = []
    var filled = 0
    let marked = Set(reading.register.enrolments.flatMap { own in own.marks.map { "\(own.key)\($0.slot)" } })
    for finding in reading.findings where finding.kind == .blankMark {
      guard let day = finding.day, let session = finding.session, let upn = finding.upn, let urn = finding.urn else { continue }
      let place = "\(EnrolmentKey(upn: upn, urn: urn))\(day.number * 2 + Int32(session.rawValue))"
      if marked.contains(place) || !seen.insert(place).inserted { filled += 1 }
    }
    return filled
  }

  private static func row(_ index: Int) -> String {
    let codes = ["/", "\\", "I", "O", "C2", "Y4", "#", "-", "", "L", "J1"]
    let day = CivilDay(number: 20_332 + Int32(index / 40))
    return "A\(index % 20),10000\(index % 3),\(day.iso),\(index / 20 % 2 == 0 ? "AM" : "PM"),\(codes[index % codes.count])"
  }
}
