// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// What the census series shows.
///
/// Rules:
/// 1. OtherPlace the first comparator: years are counted by their printed figures. "In every year published" only where all of them
///    are on one side; else how many of how many. The gaps named are those of the last year before the pandemic and of the last year.
/// 2. OtherPlace the neighbours' mean in the last year: under 0.10 points apart is "close to". What the newer daily series says is added
///    only where it says something else, and as a series of its own.
/// 3. Without a comparator: first and last figure, and the highest year.
struct TrendParagraphs {
  let words: ReportWords

  var texts: [String] {
    guard words.answer.trend.contains(where: { $0.value.number != nil }) else { return [] }
    if words.question.council == nil { return [alone].compactMap { $0 } }
    return [against, mean].compactMap { $0 }
  }

  private struct Gap {
    let year: AcademicYear
    let note: TrendYear.Note?
    let hundredths: Int
  }

  private var gaps: [Gap] {
    words.answer.trend.compactMap { year in
      guard let own = year.value.number, let other = year.comparator.number else { return nil }
      return Gap(year: year.year, note: year.note, hundredths: Printed.hundredths(own) - Printed.hundredths(other))
    }
  }

  private var against: String? {
    let gaps = self.gaps
    guard let last = gaps.last, let there = words.against?.inSentence else { return alone }
    let above = gaps.count { $0.hundredths > 0 }, below = gaps.count { $0.hundredths < 0 }
    let start: String
    if gaps.count == 1 {
      return "In " + last.year.label + " it was " + words.position(Double(last.hundredths) / 100, to: there) + "."
    } else if above == gaps.count {
      start = "Above " + there + " in every year published."
    } else if below == gaps.count {
      start = "Below " + there + " in every year published."
    } else if above >= below {
      start = "Above " + there + " in " + Words.count(above) + " of " + Words.count(gaps.count) + " years published."
    } else {
      start = "Below " + there + " in " + Words.count(below) + " of " + Words.count(gaps.count) + " years published."
    }
    guard let before = beforePandemic(gaps), before.year != last.year else {
      return start + " In " + last.year.label + " the gap was " + Printed.signed(hundredths: last.hundredths) + " points."
    }
    let first = Printed.signed(hundredths: before.hundredths), second = Printed.signed(hundredths: last.hundredths)
    return start + " The gap was " + first + " points in " + before.year.label + " and " + second + " in " + last.year.label + "."
  }

  /// The last year before the first pandemic year, else the first year of all.
  private func beforePandemic(_ gaps: [Gap]) -> Gap? {
    guard let first = words.answer.trend.first(where: { $0.note != nil })?.year else { return gaps.first }
    return gaps.last { $0.year < first } ?? gaps.first
  }

  private var mean: String? {
    guard words.first?.kind != .neighboursMean, let last = words.answer.trend.last(where: { $0.value.number != nil }),
      let own = last.value.number, let other = last.neighboursMean.number
    else { return nil }
    let apart = own - other
    let pair = " (" + Rounding.fixed(own, places: 2) + " against " + Rounding.fixed(other, places: 2) + ")"
    let isClose = apart.magnitude < 0.1
    let name = "the neighbours’ mean"
    let start = "In " + last.year.label + " it was " + (isClose ? "close to " + name : words.position(apart, to: name)) + pair
    guard words.question.series == .yearToDate,
      let now = words.answer.comparators.first(where: { $0.kind == .neighboursMean })?.gap.number
    else { return start + "." }
    let says = now.magnitude < 0.1 ? 0 : now < 0 ? -1 : 1
    let said = isClose ? 0 : apart < 0 ? -1 : 1
    if says == said { return start + "." }
    let newer = says == 0 ? "close" : words.position(now, to: "").trimmingSpace
    return start + "; the newer daily series has it " + newer + "."
  }

  private var alone: String? {
    let known = words.answer.trend.compactMap { year in year.value.number.map { (year.year.label, $0) } }
    guard let first = known.first, let last = known.last, first.0 != last.0, let top = known.max(by: { $0.1 < $1.1 }) else { return nil }
    let highest = top.0 == last.0 ? "the highest year published" : "highest in " + top.0 + " (" + Rounding.fixed(top.1, places: 2) + "%)"
    return "From " + Rounding.fixed(first.1, places: 2) + "% in " + first.0 + " to " + Rounding.fixed(last.1, places: 2) + "% in " + last.0
      + "; " + highest + "."
  }
}
