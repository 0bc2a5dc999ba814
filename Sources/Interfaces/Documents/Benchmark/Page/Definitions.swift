// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// What the words mean, where the figures are from, under which licence, and the command that makes the page again.
struct Definitions {
  let words: ReportWords
  let command: String
  /// Are the answer's notes printed too?
  let withNotes: Bool

  private static let licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"

  private var entries: [(String, String)] {
    let answer = words.answer, question = words.question
    var out = [(question.measureName, Self.sentence(answer.definition))]
    if question.measure.isOfSessions, answer.persistent != nil {
      out.append(("Persistently absent", "missed 10% or more of own possible sessions."))
    }
    if let waterfall = ReportParts(words: words, segments: nil, segmentSource: "").waterfall, let sum = answer.partsSum {
      let other = waterfall.against.inSentence
      let words = "(sessions of a code ÷ possible) here minus the same in " + other + "; parts sum to "
      out.append(("Gap by reason", words + Rounding.signed(sum, places: 4) + "."))
    } else if self.words.kind == .compared {
      out.append(("Gap", "here minus there."))
    }
    if answer.comparators.contains(where: { $0.kind == .neighboursMean || $0.kind == .neighboursPooled }) {
      out.append(("Mean, pooled", "mean of the neighbours’ rates; all their sessions together."))
    }
    out.append(("Sources", sources))
    if withNotes, !answer.notes.isEmpty {
      out.append(("Notes", answer.notes.map { Words.capital(Self.sentence($0)) }.joined(separator: " ")))
    }
    return out
  }

  private var sources: String {
    let answer = words.answer, coverage = answer.coverage
    let isCensus = words.question.series == .census
    var text = isCensus ? "census series, " + words.question.period : "daily series, " + Self.lower(words.question.longPeriod)
    if let to = coverage.to { text += ", to " + to.words } else { text += ", " + coverage.dateWords }
    if let published = coverage.publishedOn { text += ", published " + published.words }
    if let before = coverage.baselinePublishedOn, let baseline = answer.baseline {
      text += " (" + baseline.period + ": published " + before.words + ")"
    }
    text += "."
    if !isCensus, let last = coverage.censusTo, answer.trend.contains(where: { $0.value.number != nil }) {
      text += " Trend: census series to " + last + ". The two differ; do not join them."
    }
    if let next = coverage.nextExpected { text += " Next figures expected " + next.words + "." }
    return text
  }

  /// Adds the block to the foot of a side.
  func add(to side: inout SideBuilder) {
    var list: [Markup] = []
    var spoken = ""
    for (term, meaning) in entries {
      list.append(Markup.element("div", [], [.element("dt", [], term), .element("dd", [], " " + meaning)]).line)
      spoken += term + ": " + meaning + " "
    }
    let before = "Contains public sector information licensed under the ", after = ". Source: Department for Education."
    let link = Markup.element("a", [("href", Self.licence)], "Open Government Licence v3.0")
    let inside: [Markup] = [
      .element("h2", [], "What the words mean"), .element("dl", [], list), .element("p", [], [.text(before), link, .text(after)]),
      .element("p", [("class", "cmd")], command),
    ]
    let block = Markup.element("div", [("class", "defs")], [.element("div", [("class", "in")], inside)])
    let words = Paper.height(of: spoken, width: Paper.width, points: 8.5, leading: 1.35)
    // Every sign of the command is as wide as the others: 0.6 of 8 points.
    let lines = (Double(command.unicodeScalars.count) * 0.6 * 8 * 25.4 / 72 / (Paper.width * 0.98)).rounded(.up)
    side.add(block, height: 9.7 + words + 1.5 + 5.1 + max(lines, 1) * 3.9 + 1)
  }

  /// Small first letter, but not in "RS" or "2025".
  private static func lower(_ text: String) -> String {
    guard let first = text.first, let second = text.dropFirst().first, second.isLowercase else { return text }
    return first.lowercased() + text.dropFirst()
  }

  private static func sentence(_ text: String) -> String { text.hasSuffix(".") || text.isEmpty ? text : text + "." }
}
