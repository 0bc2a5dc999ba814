// SPDX-License-Identifier: MIT
import Insight
import Testing
import Vocabulary

@testable import Documents

@Suite("Paragraphs about reasons say only what the parts show")
struct ReasonParagraphTests {
  private func texts(_ answer: BenchmarkAnswer) -> [String] { ReasonParagraphs(words: ReportWords(answer)).texts }

  @Test("The named reasons, and the two kinds of absence, of Redcar and Cleveland")
  func golden() {
    #expect(
      texts(RedcarSecondary.answer) == [
        "Sessions coded “other unauthorised” are 3.91% of all possible secondary sessions here and 2.61% in England. "
          + "Alone they are 90% of the gap.", "Sessions coded “suspension or exclusion” are 8.7 in every 1,000; in England 2.9.",
        "Unauthorised absence is 1.62 points above England; authorised absence is 0.17 points below.",
      ])
  }

  @Test("A part larger than the gap is said to be more than the whole of it, and no percent")
  func larger() throws {
    var answer = RedcarSecondary.answer
    answer.gap = .number(0.5)
    let first = try #require(texts(answer).first)
    #expect(first.hasSuffix("Alone they are more than the whole gap."))
  }

  @Test("A part of the other sign, or a gap of 0.00, has no share")
  func noShare() throws {
    var answer = RedcarSecondary.answer
    answer.gap = .number(-0.5)
    #expect(try !#require(texts(answer).first).contains("Alone"))
    answer.gap = .number(0.004)
    #expect(try !#require(texts(answer).first).contains("Alone"))
  }

  @Test("A reason that prints alike here and there is not said")
  func alike() {
    var answer = RedcarSecondary.answer
    answer.parts = answer.parts.map { RedcarSecondary.part($0.code, $0.reason, $0.place, $0.place + 0.0001, $0.isAuthorised) }
    #expect(!texts(answer).contains { $0.contains("Sessions coded") })
  }

  @Test("Where codes are not published, nothing is said of the two kinds; nor of a measure that is one of them")
  func kinds() {
    var answer = RedcarSecondary.answer
    answer.residual = 0.01
    #expect(!texts(answer).contains { $0.contains("authorised absence is") })
    answer.residual = 0
    answer.question.measure = .unauthorised
    #expect(!texts(answer).contains { $0.contains("authorised absence is") })
  }

  @Test("The largest reason is said unless the headline names it first")
  func largest() {
    var answer = RedcarSecondary.answer
    #expect(ReasonParagraphs(words: ReportWords(answer)).largest.isEmpty)
    answer.sentence?.named = ["E"]
    #expect(ReasonParagraphs(words: ReportWords(answer)).largest == [answer.largestReason?.sentence ?? ""])
  }

  @Test("Phases: all schools, what the phase adds, and the others")
  func phases() {
    let words = ReportWords(RedcarSecondary.answer)
    #expect(
      PhaseParagraph(words: words).texts == [
        "All schools together are 0.89 points above England, 0.66 of it from higher absence in secondary schools. "
          + "Primary schools are 0.26 above; special schools are 0.42 below."
      ])
    let total = PhaseParagraph(words: ReportWords(Samples.total)).texts.joined()
    #expect(total.hasSuffix("Secondary schools add most: +0.66 by their rate, +0.16 by their share of all sessions."))
  }

  @Test("A phase that is held back is left out, and a rate part of the other sign is no part of the gap")
  func heldBackPhase() {
    var answer = RedcarSecondary.answer
    answer.phases[2].value = .suppressed
    answer.byPhase[1].ratePart = -0.2
    let text = PhaseParagraph(words: ReportWords(answer)).texts.joined()
    #expect(!text.contains("pecial"))
    #expect(!text.contains("of it from"))
  }

  @Test("Suspension is said of the phase, beside England, and never joined; nothing where it is not known")
  func suspension() {
    var answer = RedcarSecondary.answer
    let text = SuspensionParagraph(words: ReportWords(answer)).texts.joined()
    #expect(text.hasPrefix("Suspensions in 2023/24: 92.41 for every 100 pupils in secondary schools here, 22.61 in England."))
    #expect(text.hasSuffix("do not join them."))
    answer.suspensions[1].suspensionRate = .suppressed
    #expect(SuspensionParagraph(words: ReportWords(answer)).texts.isEmpty)
  }
}
