// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// What the dots, lines and the band of the neighbours' chart are; says only what is drawn.
struct NeighbourCaption {
  let words: ReportWords
  let range: NeighbourRange

  var text: String {
    var out: [String] = []
    if let baseline = range.baselinePeriod {
      out.append("Open dot " + baseline + ", full dot " + range.period + ".")
    } else {
      out.append("Full dot " + range.period + ".")
    }
    let lines = range.lines.map { ($0.isDotted ? "dotted line " : "solid line ") + $0.name }
    if !lines.isEmpty { out.append(Words.capital(lines.joined(separator: ", ")) + ".") }
    if range.band != nil, let of = words.answer.standing?.of {
      out.append("Grey band: the middle half of " + String(of) + " councils.")
    }
    if let means { out.append(means) }
    if range.rows.contains(where: { $0.now == .suppressed || $0.baseline == .suppressed }) { out.append("c: held back.") }
    if range.baselinePeriod == "2022/23", words.question.series == .yearToDate {
      out.append("In 2022/23 schools shared registers by choice, so some open dots stand for few schools.")
    }
    return out.joined(separator: " ")
  }

  private var means: String? {
    let mean = words.answer.comparators.first { $0.kind == .neighboursMean }
    let pooled = words.answer.comparators.first { $0.kind == .neighboursPooled }
    var parts: [String] = []
    if let mean, let value = mean.value.number {
      let count = max(mean.codes.count - mean.missing.count, 0)
      parts.append("mean of the " + (count > 0 ? Words.count(count) : "neighbours") + " " + Rounding.fixed(value, places: 2) + "%")
    }
    if let value = pooled?.value.number { parts.append("pooled " + Rounding.fixed(value, places: 2) + "%") }
    return parts.isEmpty ? nil : Words.capital(parts.joined(separator: ", ")) + "."
  }
}
