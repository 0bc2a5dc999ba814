// SPDX-License-Identifier: MIT
public import Insight
import Vocabulary

/// Which reasons absence is made of, where there is no gap to take apart: for England itself, and where nothing can be compared.
public struct ReasonBars: Sendable {
  /// Name of the place.
  public var placeName: String
  /// Absence, percent of possible sessions.
  public var total: Double
  /// The reasons; only the figures here are read.
  public var parts: [GapPart]

  /// Bars by hand.
  public init(placeName: String, total: Double, parts: [GapPart]) {
    self.placeName = placeName
    self.total = total
    self.parts = parts
  }

  /// The bars of an answer; nil where it has no figure or no reasons.
  public init?(_ answer: BenchmarkAnswer) {
    let alone = answer.reasons.map {
      GapPart(code: $0.code, reason: $0.reason, place: $0.percent, comparator: 0, gap: 0, isAuthorised: $0.isAuthorised)
    }
    let parts = answer.parts.isEmpty ? alone : answer.parts
    guard let total = answer.value.number, !parts.isEmpty else { return nil }
    self.init(placeName: answer.question.placeName, total: total, parts: parts)
  }

  /// Drawings, sentence and table.
  public func chart(id: String) -> ChartPieces { pieces(id: id, rowHeight: nil) }

  func pieces(id: String, rowHeight: Double?) -> ChartPieces {
    ChartPieces(
      wide: drawing(id: id + "w", Frame.wide.rows(rowHeight)), narrow: drawing(id: id + "n", .narrow), table: table.markup,
      sentence: sentence)
  }

  /// A row as printed.
  struct Row {
    var label: String
    var code: String
    var rate: Int
    var exact: Double
    /// Percent of all absence, one decimal.
    var share: String
  }

  /// Largest first; reasons under 0.02 together, and the remainder of the printed total with them, so that the column adds up.
  var rows: [Row] {
    let large = parts.filter { $0.place >= WaterfallRows.least }.sorted { $0.place > $1.place }
    let small = parts.count - large.count
    var rows = large.map { row(Words.capital($0.reason), $0.code, Printed.hundredths($0.place), $0.place) }
    let left = Printed.hundredths(total) - rows.reduce(0) { $0 + $1.rate }
    if small > 0 || left != 0 {
      let exact = total - large.reduce(0) { $0 + $1.place }
      let name = small == 0 ? "Rounding" : Words.capital(Words.count(small)) + " other reason" + (small == 1 ? "" : "s")
      rows.append(row(name, "", left, max(exact, 0)))
    }
    return rows
  }

  private func row(_ label: String, _ code: String, _ rate: Int, _ exact: Double) -> Row {
    Row(label: label, code: code, rate: rate, exact: exact, share: total > 0 ? Rounding.fixed(exact / total * 100, places: 1) : "–")
  }

  var sentence: String {
    guard let first = rows.first, first.code != "" else { return "No reason stands out." }
    return first.label + " is the largest reason: " + Printed.fixed(hundredths: first.rate) + "% of possible sessions, " + first.share
      + "% of all absence."
  }

  private var table: Table {
    var lines = rows.map { Table.Row(cells: [$0.label, $0.code, Printed.fixed(hundredths: $0.rate), $0.share]) }
    lines.append(Table.Row(cells: ["All reasons", "", Rounding.fixed(total, places: 2), total > 0 ? "100.0" : "–"], strong: true))
    return Table(
      caption: "Absence by reason in " + placeName + ", percent of possible sessions, which add up as printed, and of all absence.",
      heads: ["Reason", "Code", "Of sessions", "Of absence"], rows: lines, words: 2)
  }

  private func drawing(id: String, _ frame: Frame) -> Drawing {
    var canvas = Canvas(id: id)
    let size = frame.size, width = frame.width, narrow = frame.isStacked
    let height = narrow ? 48 : frame.rowHeight ?? size * 2.05
    let axis = narrow ? 1 : width * 0.525
    let numbers = (narrow ? width - 2 : width * 0.375, width * 0.49)
    let x = Scale(low: 0, high: max(rows.first?.exact ?? 0, rows.last?.exact ?? 0, 0.1), from: axis, to: narrow ? width - 58 : width - 6)
    var y = size * 1.1
    canvas.text(0, y, narrow ? "Percent of possible sessions" : "Reason for absence", size: frame.note, fill: Ink.soft)
    if !narrow {
      canvas.text(numbers.0, y, "Of sessions", size: frame.note, anchor: .end, fill: Ink.soft)
      canvas.text(numbers.1, y, "Of absence", size: frame.note, anchor: .end, fill: Ink.soft)
    }
    y += size * 0.55
    let top = y
    for row in rows {
      let base = narrow ? y + 20 : y + height * 0.5 + size * 0.36
      if row.code.isEmpty {
        canvas.text(narrow ? 7 : 0, base, row.label, size: size)
      } else {
        canvas.text(narrow ? 7 : 0, base, row.label, code: row.code, size: size, bold: false)
      }
      canvas.text(numbers.0, base, Printed.fixed(hundredths: row.rate) + "%", size: size, anchor: .end)
      if !narrow { canvas.text(numbers.1, base, row.share + "%", size: size, anchor: .end, fill: Ink.soft) }
      canvas.box(axis, narrow ? y + 27 : y + height * 0.2, x(row.exact) - axis, narrow ? 14 : height * 0.6, fill: Ink.teal)
      y += height
      canvas.line(0, y, width, y, Ink.hair)
    }
    canvas.line(axis, top, axis, y, Ink.text, width: 1.2)
    let base = y + size * 1.6
    canvas.text(narrow ? 7 : 0, base, "All reasons", size: size, bold: true)
    canvas.text(numbers.0, base, Rounding.fixed(total, places: 2) + "%", size: size, anchor: .end, bold: true)
    let spoken = rows.map { $0.label.lowercased() + " " + Printed.fixed(hundredths: $0.rate) }.joined(separator: "; ")
    return canvas.drawing(
      width: width, height: base + size * 0.6, title: "Absence by reason in " + placeName,
      description: "Per cent of possible sessions: " + spoken + ". All reasons " + Rounding.fixed(total, places: 2) + ".",
      kind: frame.kind.rawValue)
  }
}
