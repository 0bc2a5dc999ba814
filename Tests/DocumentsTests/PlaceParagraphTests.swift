// SPDX-License-Identifier: MIT
import Insight
import Testing
import Vocabulary

@testable import Documents

@Suite("Paragraphs about places and years say only what the figures show")
struct PlaceParagraphTests {
  private func near(_ answer: BenchmarkAnswer) -> String { NeighbourParagraph(words: ReportWords(answer)).texts.joined() }
  private func years(_ answer: BenchmarkAnswer) -> [String] { TrendParagraphs(words: ReportWords(answer)).texts }

  @Test("Where Redcar and Cleveland stands, stood, and what became of the others")
  func golden() {
    #expect(
      near(RedcarSecondary.answer)
        == "Secondary absence is the second highest of the eleven and 138th of 151 councils from the lowest (quartile D: above 9.23%). "
        + "In 2022/23 it was the second lowest of the eleven. Since then seven of the ten came down; ours rose by 0.32 points.")
  }

  @Test("Councils without a figure are not counted, and equal figures share a place")
  func counted() {
    var answer = RedcarSecondary.answer
    answer.neighbours[0].now = .suppressed
    #expect(near(answer).contains("of the ten with a figure"))
    answer.neighbours[10].now = answer.neighbours[9].now
    #expect(near(answer).contains("the joint highest of the ten"))
  }

  @Test("A council without a figure has no place, and without a standing no rank")
  func noPlace() {
    var answer = RedcarSecondary.answer
    answer.neighbours[9].now = .notPublished
    #expect(near(answer).hasPrefix("Secondary absence is 138th of 151"))
    answer.standing = nil
    answer.baseline = nil
    #expect(near(answer) == "")
  }

  @Test(
    "Quartiles are said with the edge that holds",
    arguments: [("A", "up to 7.78%"), ("B", "up to the median, 8.50%"), ("C", "above the median, 8.50%"), ("D", "above 9.23%")])
  func quartiles(_ letter: String, _ words: String) {
    var answer = RedcarSecondary.answer
    answer.standing?.quartile = letter
    #expect(near(answer).contains("(quartile \(letter): \(words))"))
  }

  @Test("All came down, none came down")
  func falls() {
    var answer = RedcarSecondary.answer
    answer.neighbours = answer.neighbours.map { RedcarSecondary.neighbour($0.code, $0.name, 10, $0.isPlace ? 10 : 9) }
    #expect(near(answer).contains("all ten came down"))
    answer.neighbours = answer.neighbours.map { RedcarSecondary.neighbour($0.code, $0.name, 10, 10.001) }
    #expect(near(answer).contains("none of the ten came down"))
  }

  @Test("Every year above, the gap before the pandemic and now; close to the neighbours, the newer series apart")
  func trend() {
    #expect(
      years(RedcarSecondary.answer) == [
        "Above England in every year published. The gap was +1.20 points in 2018/19 and +0.78 in 2024/25.",
        "In 2024/25 it was close to the neighbours’ mean (9.22 against 9.25); the newer daily series has it 0.61 points above.",
      ])
  }

  @Test("Years of both sides are counted, and a level year is on neither")
  func mixed() {
    var answer = RedcarSecondary.answer
    answer.trend[0].comparator = .number(7)
    answer.trend[1].comparator = answer.trend[1].value
    #expect(years(answer)[0].hasPrefix("Above England in seven of nine years published."))
    for index in answer.trend.indices where answer.trend[index].value.number != nil { answer.trend[index].comparator = .number(20) }
    #expect(years(answer)[0].hasPrefix("Below England in every year published."))
  }

  @Test("Nothing is said of a series that is not there, and England has its own words")
  func alone() {
    var answer = RedcarSecondary.answer
    answer.trend = []
    #expect(years(answer).isEmpty)
    #expect(years(Samples.england) == ["From 5.21% in 2015/16 to 8.44% in 2024/25; highest in 2022/23 (9.01%)."])
  }

  @Test("Questions follow the named codes, then the neighbours that came down; without names there are general ones")
  func questions() {
    let texts = SchoolQuestions(words: ReportWords(RedcarSecondary.answer)).texts
    #expect(texts[0] == SchoolQuestions.byCode["O"])
    #expect(texts[1] == SchoolQuestions.byCode["E"])
    #expect(texts[2] == "What did the councils whose absence fell most (Gateshead, Doncaster, Torbay) do, and would they say so?")
    #expect(SchoolQuestions(words: ReportWords(Samples.bare)).texts == SchoolQuestions.general)
  }

  @Test("A reason that is lower here is asked after as something to keep")
  func lower() {
    let texts = SchoolQuestions(words: ReportWords(Samples.below)).texts
    #expect(texts[0] == "What keeps “other unauthorised” lower here, and is it so in every school?")
  }

  @Test("A held-back figure is explained, nothing is offered to work it out from, and other phases are listed only with a number")
  func heldBack() {
    let words = ReportWords(Samples.suppressed)
    #expect(words.headline == "Primary absence in City of London is held back")
    let all = AbsenceParagraphs(words: words)
    #expect(all.why.count == 2)
    #expect(!all.instead.joined().contains("Published here"))
    #expect(
      AbsenceParagraphs(words: ReportWords(Samples.missing)).instead[0]
        == "Published here: primary schools, secondary schools and all schools.")
  }
}
