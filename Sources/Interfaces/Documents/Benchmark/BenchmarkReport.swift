// SPDX-License-Identifier: MIT
public import Insight
public import Vocabulary

/// The benchmark as one page that can be printed on two sides of A4 and handed round.
///
/// The page is whole in itself: no script, no request, no `style` attribute. Every sentence is computed from the answer by the rules
/// written beside it, and says only what the figures show.
public enum BenchmarkReport {
  /// The page.
  /// - Parameters:
  ///   - answer: what is known.
  ///   - asOf: day of printing.
  ///   - command: what was typed, printed at the foot so that the page can be made again.
  ///   - segments: children by how much they missed, where published.
  public static func html(_ answer: BenchmarkAnswer, asOf: CivilDay, command: String, segments: SegmentBarsInput? = nil) throws -> String {
    try check(answer)
    let words = ReportWords(answer)
    let parts = ReportParts(words: words, segments: segments.flatMap(SegmentBars.init), segmentSource: segments?.source ?? "")
    return ReportPage(words: words, parts: parts, asOf: asOf, command: command).markup.code
  }

  /// A figure that is not a number cannot be drawn, and would not be noticed on paper.
  private static func check(_ answer: BenchmarkAnswer) throws {
    var numbers = [answer.value, answer.gap].compactMap(\.number)
    for part in answer.parts { numbers += [part.place, part.comparator, part.gap] }
    for comparator in answer.comparators { numbers += [comparator.value, comparator.gap].compactMap(\.number) }
    for row in answer.neighbours { numbers += [row.now, row.baseline].compactMap(\.number) }
    for year in answer.trend { numbers += [year.value, year.comparator, year.england, year.neighboursMean].compactMap(\.number) }
    guard numbers.allSatisfy(\.isFinite) else {
      throw Failure.usage("a figure of this answer is not a number, so no report can be made of it")
    }
  }
}
