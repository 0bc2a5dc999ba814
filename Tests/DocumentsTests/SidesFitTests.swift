// SPDX-License-Identifier: MIT
import Insight
import Testing
import Vocabulary

@testable import Documents

@Suite("Two sides hold the report of any council")
struct SidesFitTests {
  private func heights(_ answer: BenchmarkAnswer, _ segments: SegmentBarsInput?) -> (Double, Double) {
    let words = ReportWords(answer)
    let parts = ReportParts(words: words, segments: segments.flatMap(SegmentBars.init), segmentSource: segments?.source ?? "")
    let first = FirstSide(words: words, parts: parts).built
    let second = SecondSide(words: words, parts: parts, command: Samples.command, leftOver: first.leftOver).built(after: first.side.numbers)
    return (first.side.used, second.used)
  }

  @Test("Samples of every kind fit as reckoned")
  func samples() {
    for sample in Samples.all {
      let (first, second) = heights(sample.answer, sample.segments)
      #expect(first <= FirstSide.room, "\(sample.name)")
      #expect(second <= FirstSide.room, "\(sample.name)")
    }
  }

  @Test("A hundred and fifty answers that no one wrote fit as reckoned, with and without segments")
  func random() {
    let seed = Seeded.seed
    print("seed", seed)
    var random = Seeded(seed)
    for index in 0..<150 {
      let answer = RandomAnswers.make(&random)
      let (first, second) = heights(answer, index % 3 == 0 ? RedcarSecondary.segments : nil)
      #expect(first <= FirstSide.room, "seed \(seed), answer \(index)")
      #expect(second <= FirstSide.room, "seed \(seed), answer \(index)")
    }
  }
}
