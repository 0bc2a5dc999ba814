// SPDX-License-Identifier: MIT
import Insight
import Testing
import Vocabulary

@testable import Documents

@Suite("A reader with a pencil finds that the printed figures add up")
struct PrintedSumsTests {
  @Test("Every column of the waterfall adds up, and no reason is bent, in hundreds of answers")
  func waterfall() {
    let seed = Seeded.seed
    print("seed", seed)
    var random = Seeded(seed)
    var seen = 0
    for _ in 0..<600 {
      let answer = RandomAnswers.make(&random)
      guard let chart = Waterfall(answer) else { continue }
      seen += 1
      let rows = chart.rows
      let all = rows.groups.flatMap(\.rows)
      #expect(all.reduce(0) { $0 + $1.gap } == rows.gap, "seed \(seed)")
      #expect(all.reduce(0) { $0 + $1.place } == rows.place, "seed \(seed)")
      #expect(all.reduce(0) { $0 + $1.comparator } == rows.comparator, "seed \(seed)")
      #expect(rows.groups.reduce(0) { $0 + $1.sum } == rows.gap, "seed \(seed)")
      for row in all where !row.code.isEmpty {
        let part = answer.parts.first { $0.code == row.code }
        #expect(row.gap == part.map { Printed.hundredths($0.gap) }, "seed \(seed)")
        #expect(row.place == part.map { Printed.hundredths($0.place) }, "seed \(seed)")
      }
      #expect(all.count { $0.code.isEmpty } <= 1, "seed \(seed)")
      for code in answer.sentence?.named ?? [] { #expect(all.contains { $0.code == code && $0.isNamed }, "seed \(seed)") }
    }
    #expect(seen > 100)
  }

  @Test("The reasons alone add up to the printed rate")
  func reasons() {
    let seed = Seeded.seed
    print("seed", seed)
    var random = Seeded(seed)
    for _ in 0..<300 {
      let answer = RandomAnswers.make(&random)
      guard let total = answer.value.number, !answer.parts.isEmpty else { continue }
      let rows = ReasonBars(placeName: "Here", total: total, parts: answer.parts).rows
      #expect(rows.reduce(0) { $0 + $1.rate } == Printed.hundredths(total), "seed \(seed)")
    }
  }

  @Test("Rate and mix of the phases add up to the printed gap, with what rounding leaves in a row of its own")
  func phases() throws {
    var random = Seeded(807)
    for _ in 0..<300 {
      var answer = Samples.total
      answer.byPhase = SchoolPhase.parts.map {
        PhasePart(phase: $0, ratePart: .random(in: -1...1, using: &random), mixPart: .random(in: -0.2...0.2, using: &random))
      }
      let gap = answer.byPhase.reduce(0) { $0 + $1.ratePart + $1.mixPart }
      answer.gap = .number(gap)
      let table = try #require(PhaseTable(words: ReportWords(answer)).table)
      for column in 3...5 {
        let printed = try table.rows.map { try #require(number($0.cells[column])) }
        #expect(printed.dropLast().reduce(0, +) == printed.last)
      }
      #expect(try number(#require(table.rows.last?.cells[5])) == Printed.hundredths(gap))
    }
  }

  @Test("Redcar and Cleveland prints as the published figures say")
  func golden() throws {
    let rows = try #require(Waterfall(RedcarSecondary.answer)).rows
    #expect(rows.groups.map(\.sum) == [223, -78])
    #expect(rows.groups[0].rows.map(\.gap) == [130, 58, 20, 15])
    #expect(rows.groups[1].rows.map(\.code) == ["I", "C", "C2", "S", "R", "M", "N", ""])
    let last = try #require(rows.groups[1].rows.last)
    #expect(last.label == "Four other reasons")
    #expect((last.place, last.comparator, last.gap) == (1, 1, -2))
    #expect((rows.place, rows.comparator, rows.gap) == (994, 849, 145))
  }

  private func number(_ text: String) -> Int? {
    let plain = text.map { $0 == "\u{2212}" ? "-" : String($0) }.joined()
    return Double(plain).map { Int(($0 * 100).rounded()) }
  }
}
