// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// An answer with the words that every part of the report needs.
struct ReportWords {
  /// What can be said at all.
  enum Kind {
    /// A figure and a gap to the first comparator.
    case compared
    /// A figure alone: England itself, or a comparator without one.
    case alone
    /// The figure is held back.
    case suppressed
    /// There is no figure: no such school, or none that reports.
    case missing
  }

  let answer: BenchmarkAnswer
  let question: BenchmarkQuestion
  let kind: Kind
  /// The first comparator and its names.
  let first: Comparator?
  let against: OtherPlace?

  init(_ answer: BenchmarkAnswer) {
    self.answer = answer
    question = answer.question
    first = answer.comparators.first
    against = first.map(OtherPlace.init)
    switch answer.value {
    case .suppressed: kind = .suppressed
    case .notApplicable, .notPublished: kind = .missing
    case .number: kind = answer.gap.number == nil || answer.comparators.isEmpty ? .alone : .compared
    }
  }

  /// "Redcar and Cleveland (807)", "England".
  var placeWithCode: String { question.council.map { $0.name + " (" + $0.code + ")" } ?? "England" }

  /// Does the gap print as 0.00?
  var isLevel: Bool { answer.gap.number.map { Printed.hundredths($0) == 0 } ?? false }

  /// "above England", "below the North East", "the same as England".
  func position(_ gap: Double, to name: String, units: Bool = true) -> String {
    let hundredths = Printed.hundredths(gap)
    if hundredths == 0 { return "the same as " + name }
    let size = Printed.fixed(hundredths: Int(hundredths.magnitude)) + (units ? " points" : "")
    return size + (hundredths > 0 ? " above " : " below ") + name
  }

  /// "rose by 0.32 points", "fell by …", "did not change".
  static func move(_ change: Double) -> String {
    let hundredths = Printed.hundredths(change)
    if hundredths == 0 { return "did not change" }
    return (hundredths > 0 ? "rose" : "fell") + " by " + Printed.fixed(hundredths: Int(hundredths.magnitude)) + " points"
  }

  /// The first line of the page.
  var headline: String {
    let place = question.placeName
    switch kind {
    case .compared:
      if let sentence = answer.sentence { return sentence.headline }
      return Words.capital(question.subject) + " is " + position(answer.gap.number ?? 0, to: first?.inSentence ?? "")
    case .alone: return Words.capital(question.subject) + " in " + place + " is " + Printed.rate(answer.value) + "%"
    case .suppressed: return Words.capital(question.subject) + " in " + place + " is held back"
    case .missing: return "No figure is published for " + question.subject + " in " + place
    }
  }

  /// The sentence under it: the reasons; else what became of it since the baseline; else why there is no figure.
  var lead: String {
    switch kind {
    case .compared where !(answer.sentence?.reasons ?? "").isEmpty: return answer.sentence?.reasons ?? ""
    case .compared, .alone: return since.isEmpty ? answer.largestReason?.sentence ?? "" : since
    case .suppressed:
      return "The department does not show it, so that no school and no child can be told from it."
    case .missing: return "Either there is no such school here, or none of them is in the published table. A missing figure is not a 0."
    }
  }

  /// "It rose by 0.32 points since 2022/23, when it was 9.62%."
  var since: String {
    guard let baseline = answer.baseline, let then = baseline.value.number, let change = baseline.change.number else { return "" }
    return "It " + Self.move(change) + " since " + baseline.period + ", when it was " + Rounding.fixed(then, places: 2) + "%."
  }

  /// "Year to date 2025/26, secondary schools, percent".
  var tableCaption: String {
    var words = question.longPeriod + ", " + question.phase.schools
    if question.isWeek, let from = answer.coverage.from, let to = answer.coverage.to {
      words = question.longPeriod + " (" + from.words + " to " + to.words + "), " + question.phase.schools
    }
    return words + ", percent"
  }
}
