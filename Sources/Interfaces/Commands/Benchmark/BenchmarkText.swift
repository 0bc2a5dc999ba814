// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// One answer for a reader: the sentence first, then the figures, then how to read them.
struct BenchmarkText {
  let answer: BenchmarkAnswer
  let explain: Bool

  static let partColumns = ["code", "reason", "place", "comparator", "gap"]

  /// The parts as rows, in the order of the code table.
  static func partRows(_ answer: BenchmarkAnswer) -> [[Cell]] {
    answer.question.council == nil
      ? answer.reasons.map { [.text($0.code), .text($0.reason), .number($0.percent, places: 2), .none, .none] }
      : answer.parts.map { part in
        [
          .text(part.code), .text(part.reason), .number(part.place, places: 2), .number(part.comparator, places: 2),
          .number(part.gap, places: 2),
        ]
      }
  }

  /// "Overall absence, secondary schools" and the like.
  static func measureWords(_ answer: BenchmarkAnswer) -> String {
    let adjective = answer.question.measure.adjective
    return (adjective.isEmpty ? "overall" : adjective).capitalisedFirst + " absence"
  }

  var text: String {
    var blocks = [opening, comparison]
    if explain { blocks += [parts, phases, largest, trend, beside, cautions] }
    blocks.append(footer)
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var question: BenchmarkQuestion { answer.question }

  private func percent(_ value: PublishedValue) -> String {
    switch value {
    case .number(let number): Rounding.fixed(number, places: 2) + " %"
    case .suppressed: "c (held back)"
    case .notApplicable, .notPublished: "no figure"
    }
  }

  private var opening: String {
    let heading = "\(question.placeName), \(question.phase.schools), \(question.period), \(question.seriesWords)"
    let sentence = answer.sentence.map { explain ? $0.text : $0.headline + "." }
    return ([sentence, heading].compactMap { $0 }.flatMap { Render.wrapped($0) }).joined(separator: "\n")
  }

  private var comparison: String {
    var rows: [[Cell]] = [[.text(question.placeName), .published(answer.value), .text("")]]
    for comparator in answer.comparators {
      let gap = comparator.gap.number.map { Rounding.signed($0) } ?? (comparator.gap == .suppressed ? "c" : "\u{2013}")
      rows.append([.text(comparator.name), .published(comparator.value), .text(gap)])
    }
    // England has nobody to stand beside.
    let shown = answer.comparators.isEmpty ? 2 : 3
    let headings = [Self.measureWords(answer), "Rate %", "Gap, points"].prefix(shown)
    var lines = [
      String(Render.aligned(headings: Array(headings), rows: rows.map { Array($0.prefix(shown)) }).dropLast())
    ]
    if let standing = answer.standing {
      lines.append(
        "Rank \(standing.rank) of \(standing.of) councils, the lowest first; quarter \(standing.quartile) (A is the lowest).")
    }
    if let baseline = answer.baseline {
      let change =
        baseline.period == question.period
        ? ", the year itself" : baseline.change.number.map { "; \(question.period) is \(Rounding.signed($0)) points to it" } ?? ""
      lines.append("Baseline \(baseline.period): \(percent(baseline.value))\(change).")
    }
    return lines.joined(separator: "\n")
  }

  /// Sorted by size: what makes most of the gap stands first.
  private var parts: String {
    if question.council == nil, !answer.reasons.isEmpty {
      let rows = answer.reasons.sorted { $1.percent < $0.percent }.map { reason -> [Cell] in
        [
          .text(reason.code), .text(reason.reason), .number(reason.percent, places: 2),
          reason.shareOfAbsence.map { .number($0, places: 1) } ?? .none,
        ]
      }
      return String(Render.aligned(headings: ["Code", "Reason", "% of possible", "% of absence"], rows: rows).dropLast())
    }
    guard !answer.parts.isEmpty, let first = answer.comparators.first else { return "" }
    var rows = answer.parts.sorted { $1.gap.magnitude < $0.gap.magnitude }.map { part -> [Cell] in
      [
        .text(part.code), .text(part.reason), .number(part.place, places: 2), .number(part.comparator, places: 2),
        .text(Rounding.signed(part.gap)),
      ]
    }
    if let sum = answer.partsSum, let residual = answer.residual {
      rows.append([.text(""), .text("all of these"), .none, .none, .text(Rounding.signed(sum))])
      rows.append([.text(""), .text("not published by reason"), .none, .none, .text(Rounding.signed(residual, places: 4))])
    }
    return "Where the gap to \(first.inSentence) comes from, in percent of possible sessions\n"
      + Render.aligned(headings: ["Code", "Reason", "Here", "There", "Gap"], rows: rows).dropLast()
  }

  private var phases: String {
    guard !answer.byPhase.isEmpty else { return "" }
    let rows = answer.byPhase.map { part -> [Cell] in
      [.text(part.phase.rawValue), .text(Rounding.signed(part.ratePart)), .text(Rounding.signed(part.mixPart))]
    }
    return "Which phases drive it: by their rates, and by their weight among all sessions, points\n"
      + Render.aligned(headings: ["Phase", "Rate", "Mix"], rows: rows).dropLast()
  }

  private var largest: String { answer.largestReason.map { Render.wrapped($0.sentence).joined(separator: "\n") } ?? "" }

  private var trend: String {
    guard !answer.trend.isEmpty else { return "" }
    let rows = answer.trend.map { year -> [Cell] in
      let note: String =
        switch year.note {
        case .pandemic: "pandemic"
        case .notPublished: "not published"
        case nil: ""
        }
      let comparator = answer.comparators.isEmpty ? [] : [Cell.published(year.comparator)]
      return [.text(year.year.label), .published(year.value)] + comparator + [.text(note)]
    }
    let headings = ["Year", "Here"] + answer.comparators.prefix(1).map(\.name) + [""]
    return "The census series, percent: other figures than the year to date, never joined to it\n"
      + Render.aligned(headings: headings, rows: rows).dropLast()
  }

  private var beside: String {
    var lines = answer.disadvantagedSentence.map { Render.wrapped($0) } ?? []
    for pair in answer.suspensions where pair.phase == question.phase && pair.suspensionRate.number != nil {
      let rates = [pair.suspensionRate, pair.englandSuspensionRate].map { $0.number.map { Rounding.fixed($0, places: 1) } ?? "\u{2013}" }
      lines += Render.wrapped(
        "Suspensions per 100 pupils in \(pair.suspensionYear), \(question.phase.schools): \(rates[0]) here, \(rates[1]) in England. They stand "
          + "beside absence; one is not shown to cause the other.")
    }
    return lines.joined(separator: "\n")
  }

  private var cautions: String { answer.cautions.flatMap { Render.wrapped("Care: " + $0) }.joined(separator: "\n") }

  private var footer: String {
    var lines = Render.wrapped("What it counts: " + answer.definition)
    let coverage = answer.coverage
    let covers = coverage.from.flatMap { from in coverage.to.map { "\(from.words) to \($0.words)" } }
    let published = coverage.publishedOn.map { ", published \($0.words)" } ?? ""
    lines += Render.wrapped("Period: \(question.period)\(covers.map { " (\($0))" } ?? "")\(published). Data to: \(coverage.dataDate).")
    for note in answer.notes { lines += Render.wrapped("Note: " + note) }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// With a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
