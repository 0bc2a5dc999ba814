// SPDX-License-Identifier: MIT
import Registers
import Testing

@Suite("A threshold is tested in whole numbers")
struct ThresholdTests {
  @Test(
    "exactly on the line counts, one session less does not",
    arguments: [
      (19, 190, Segment.persistent), (18, 190, .atRisk), (95, 190, .severe), (94, 190, .chronic20), (38, 190, .chronic20),
      (37, 190, .persistent),
      (1, 20, .atRisk), (9, 190, .below5), (0, 1, .below5), (1, 1, .severe), (1, 2, .severe), (996, 10_000, .atRisk),
      (1000, 10_000, .persistent),
    ])
  func onTheLine(absent: Int, possible: Int, segment: Segment) { #expect(Segment(absent: absent, possible: possible) == segment) }

  @Test("nothing possible is in no segment and over no line")
  func nothing() throws {
    #expect(Segment(absent: 0, possible: 0) == nil)
    for threshold in try ShippedRules.load().thresholds.all { #expect(!threshold.isReached(absent: 0, possible: 0)) }
  }

  @Test("the four columns and the exclusive segments say the same of every register of up to 120 sessions")
  func agreement() throws {
    let lines = try ShippedRules.load().thresholds.segments
    #expect(lines.map(\.name) == ThresholdTable.segmentNames)
    for possible in 1...120 {
      for absent in 0...possible {
        let reached = lines.map { $0.isReached(absent: absent, possible: possible) }
        let segment = Segment(absent: absent, possible: possible)
        #expect(reached[0] == [.severe, .chronic20, .persistent].contains(segment))
        #expect(reached[1] == [.severe, .chronic20].contains(segment))
        #expect(reached[2] == (segment == .severe))
        #expect(reached[3] == (segment == .atRisk))
      }
    }
  }

  @Test("a local line that does not count itself begins one session later")
  func exclusive() throws {
    let line = try #require(try ShippedRules.load().thresholds.named("below_90"))
    #expect(!line.isReached(absent: 10, possible: 100))
    #expect(line.isReached(absent: 11, possible: 100))
  }
}
