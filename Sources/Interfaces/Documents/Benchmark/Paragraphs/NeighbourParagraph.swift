// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Where the council stands among its neighbours and among all.
///
/// Rules: a place counts how many are strictly lower and strictly higher and is named from the nearer end; with an equal figure
/// beside it, "joint". Councils without a figure are not counted, and the number that is counted is said. "Came down" is a change that
/// prints below 0.00, of neighbours with both figures.
struct NeighbourParagraph {
  let words: ReportWords

  var texts: [String] {
    let answer = words.answer
    var sentences: [String] = []
    let subject = Words.capital(words.question.subject)
    let among = place(\.now).map { "is " + $0 }
    switch (among, standing) {
    case (let among?, let standing?): sentences.append(subject + " " + among + " and " + standing + ".")
    case (let among?, nil): sentences.append(subject + " " + among + ".")
    case (nil, let standing?): sentences.append(subject + " is " + standing + ".")
    case (nil, nil): break
    }
    if let baseline = answer.baseline, let then = place(\.baseline), among != nil {
      sentences.append("In " + baseline.period + " it was " + then + ".")
    }
    if let since { sentences.append(since) }
    return sentences.isEmpty ? [] : [sentences.joined(separator: " ")]
  }

  /// "second highest of the eleven"; nil where the council or all others have no figure.
  private func place(_ figure: KeyPath<NeighbourFigure, PublishedValue>) -> String? {
    let rows = words.answer.neighbours
    guard let own = rows.first(where: \.isPlace)?[keyPath: figure].number else { return nil }
    let others = rows.filter { !$0.isPlace }.compactMap { $0[keyPath: figure].number }
    guard !others.isEmpty else { return nil }
    let below = others.count { $0 < own }, above = others.count { $0 > own }
    let joint = below + above < others.count ? "joint " : ""
    let all = "of the " + Words.count(others.count + 1) + (others.count + 1 < rows.count ? " with a figure" : "")
    if below == above { return "in the middle " + all }
    let (number, end) = below < above ? (below + 1, "lowest") : (above + 1, "highest")
    return "the " + joint + (number == 1 ? "" : Words.ordinal(number) + " ") + end + " " + all
  }

  /// "138th of 151 councils from the lowest (quartile D: above 9.23%)".
  private var standing: String? {
    guard let standing = words.answer.standing else { return nil }
    let edge: String
    switch standing.quartile {
    case "A": edge = "up to " + Rounding.fixed(standing.firstQuartile, places: 2)
    case "B": edge = "up to the median, " + Rounding.fixed(standing.median, places: 2)
    case "C": edge = "above the median, " + Rounding.fixed(standing.median, places: 2)
    default: edge = "above " + Rounding.fixed(standing.thirdQuartile, places: 2)
    }
    let rank = standing.rank == 1 ? "the lowest of " : Words.digitsOrdinal(standing.rank) + " of "
    let from = standing.rank == 1 ? " councils" : " councils from the lowest"
    return rank + String(standing.of) + from + " (quartile " + standing.quartile + ": " + edge + "%)"
  }

  private var since: String? {
    let changes = words.answer.neighbours.filter { !$0.isPlace }.compactMap { row in
      row.now.combined(with: row.baseline) { $0 - $1 }.number
    }
    guard !changes.isEmpty, let own = words.answer.baseline?.change.number else { return nil }
    let down = changes.count { Printed.hundredths($0) < 0 }
    let all = Words.count(changes.count)
    let many = down == changes.count ? "all " + all : down == 0 ? "none of the " + all : Words.count(down) + " of the " + all
    return "Since then " + many + " came down; ours " + ReportWords.move(own) + "."
  }
}
