// SPDX-License-Identifier: MIT
public import Insight
public import Vocabulary

/// The benchmark as one page that can be printed on two sides of A4 and handed round.
public enum BenchmarkReport {
  /// The page.
  /// - Parameters:
  ///   - answer: what is known.
  ///   - asOf: day of printing.
  ///   - command: what was typed, printed at the foot so that the page can be made again.
  public static func html(_ answer: BenchmarkAnswer, asOf: CivilDay, command: String) throws -> String {
    let title = answer.sentence?.headline ?? answer.question.placeName
    let head = Markup.element(
      "head", [], [.single("meta", [("charset", "utf-8")]), .element("title", [], "Benchmark report: " + title + " - Belong")])
    let body = Markup.element(
      "body", [],
      [
        .element("h1", [], title), .element("p", [], answer.sentence?.reasons ?? ""), .element("p", [], command),
        .element("p", [], asOf.words),
      ])
    return Markup.constant("<!DOCTYPE html>\n").code + Markup.element("html", [("lang", "en-GB")], [head, body]).code
  }
}
