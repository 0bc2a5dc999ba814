// SPDX-License-Identifier: MIT
public import Insight
import Vocabulary

/// A council among its neighbours, lowest first: an open dot for the baseline year, a full one for now, and a line between them.
public struct NeighbourRange: Sendable {
  /// An upright line with a name.
  public struct Line: Equatable, Sendable {
    /// Its name, such as "North East".
    public var name: String
    /// Percent.
    public var value: Double
    /// Dotted for regions, solid for England.
    public var isDotted: Bool

    /// A line.
    public init(name: String, value: Double, isDotted: Bool) {
      self.name = name
      self.value = value
      self.isDotted = isDotted
    }
  }

  /// The councils in the order they are drawn.
  public var rows: [NeighbourFigure]
  /// What is drawn, such as "secondary absence".
  public var measure: String
  /// Period of the full dots.
  public var period: String
  /// Period of the open dots; nil where none is published.
  public var baselinePeriod: String?
  /// England and the region.
  public var lines: [Line]
  /// Edges of the middle half of all councils.
  public var band: ClosedRange<Double>?

  /// A chart by hand.
  public init(
    rows: [NeighbourFigure], measure: String, period: String, baselinePeriod: String?, lines: [Line], band: ClosedRange<Double>?
  ) {
    self.rows = rows
    self.measure = measure
    self.period = period
    self.baselinePeriod = baselinePeriod
    self.lines = lines
    self.band = band
  }

  /// The chart of an answer; nil where it has no neighbours or none of them has a figure.
  public init?(_ answer: BenchmarkAnswer) {
    guard answer.neighbours.contains(where: { $0.now.number != nil }) else { return nil }
    var lines: [Line] = []
    for comparator in answer.comparators where comparator.kind == .england || comparator.kind == .region {
      guard let value = comparator.value.number else { continue }
      lines.append(Line(name: comparator.name, value: value, isDotted: comparator.kind == .region))
    }
    let hasBaseline = answer.neighbours.contains { $0.baseline.number != nil }
    var band: ClosedRange<Double>?
    if let standing = answer.standing, standing.firstQuartile <= standing.thirdQuartile {
      band = standing.firstQuartile...standing.thirdQuartile
    }
    self.init(
      rows: answer.neighbours, measure: answer.question.subject, period: answer.question.shortPeriod,
      baselinePeriod: hasBaseline ? answer.baseline?.period ?? "2022/23" : nil, lines: lines, band: band)
  }

  /// Drawings, sentence and table.
  public func chart(id: String) -> ChartPieces { pieces(id: id, rowHeight: nil) }

  func pieces(id: String, rowHeight: Double?) -> ChartPieces {
    let wide = NeighbourRangeDrawing(chart: self, frame: Frame.wide.rows(rowHeight))
    let narrow = NeighbourRangeDrawing(chart: self, frame: .narrow)
    return ChartPieces(wide: wide.markup(id: id + "w"), narrow: narrow.markup(id: id + "n"), table: table.markup, sentence: sentence)
  }

  var title: String {
    let periods = baselinePeriod.map { $0 + " and " + period } ?? period
    return Words.capital(measure) + " of " + Words.count(rows.count) + " councils like each other, " + periods
  }

  var description: String {
    let spoken = rows.map { row in
      let before = row.baseline.number.map { Rounding.fixed($0, places: 2) + " to " } ?? ""
      return row.name + " " + before + (row.now.number.map { Rounding.fixed($0, places: 2) } ?? row.now.absence)
    }
    let others = lines.map { $0.name + " " + Rounding.fixed($0.value, places: 2) }
    let tail = others.isEmpty ? "" : " " + others.joined(separator: ", ") + " in " + period + "."
    return "Per cent. " + spoken.joined(separator: "; ") + "." + tail
  }

  /// From whom to whom the figures reach.
  var sentence: String {
    let known = rows.compactMap { row in row.now.number.map { (row.name, $0) } }.sorted { $0.1 < $1.1 }
    guard let first = known.first, let last = known.last, known.count > 1 else { return "One council has a figure." }
    return Words.capital(measure) + " reaches from " + Rounding.fixed(first.1, places: 2) + "% (" + first.0 + ") to "
      + Rounding.fixed(last.1, places: 2) + "% (" + last.0 + ")."
  }

  private var table: Table {
    let lines = rows.map { row in
      let change = row.now.combined(with: row.baseline) { $0 - $1 }
      let cells =
        baselinePeriod == nil
        ? [row.name, Printed.rate(row.now)] : [row.name, Printed.rate(row.baseline), Printed.rate(row.now), Printed.gap(change)]
      return Table.Row(cells: cells, strong: row.isPlace)
    }
    let heads = baselinePeriod.map { ["Council", $0, period, "Change"] } ?? ["Council", period]
    return Table(
      caption: Words.capital(measure) + ", percent, lowest first; change in points before rounding. c: held back; –: not published.",
      heads: heads, rows: lines)
  }
}
