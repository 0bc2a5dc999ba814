// SPDX-License-Identifier: MIT
public import Insight
import Vocabulary

/// One series over the school years, from zero; a year without a figure is a gap with its name, and no line crosses it.
public struct Trend: Sendable {
  /// A line besides our own.
  public struct Line: Sendable {
    /// How it is drawn; grey never tells two lines apart alone.
    public enum Dash: String, Sendable { case solid = "", dashed = "3 4", dotted = "1.5 4" }
    /// Its name at its end.
    public var name: String
    /// A figure for each year, or the reason why there is none.
    public var values: [PublishedValue]
    /// How it is drawn.
    public var dash: Dash

    /// A line.
    public init(name: String, values: [PublishedValue], dash: Dash) {
      self.name = name
      self.values = values
      self.dash = dash
    }
  }

  /// What is drawn, such as "secondary absence".
  public var measure: String
  /// Name of the place.
  public var placeName: String
  /// The years, each with the place's figure.
  public var years: [TrendYear]
  /// The others, England first.
  public var lines: [Line]

  /// A chart by hand.
  public init(measure: String, placeName: String, years: [TrendYear], lines: [Line]) {
    self.measure = measure
    self.placeName = placeName
    self.years = years
    self.lines = lines
  }

  /// The chart of an answer; nil where the place has no figure in any year.
  public init?(_ answer: BenchmarkAnswer) {
    let years = answer.trend
    guard years.contains(where: { $0.value.number != nil }) else { return nil }
    var lines: [Line] = []
    func add(_ name: String, _ dash: Line.Dash, _ values: [PublishedValue]) {
      if values.contains(where: { $0.number != nil }) { lines.append(Line(name: name, values: values, dash: dash)) }
    }
    if answer.question.council != nil {
      add("England", .solid, years.map(\.england))
      add("Neighbours’ mean", .dashed, years.map(\.neighboursMean))
      if let first = answer.comparators.first, first.kind == .region { add(first.name, .dotted, years.map(\.comparator)) }
    }
    self.init(measure: answer.question.subject, placeName: answer.question.placeName, years: years, lines: lines)
  }

  /// Drawings, sentence and table.
  public func chart(id: String) -> ChartPieces { pieces(id: id, frame: .wide, height: 225) }

  func pieces(id: String, frame: Frame, height: Double) -> ChartPieces {
    let wide = TrendDrawing(chart: self, frame: frame, height: height)
    let narrow = TrendDrawing(chart: self, frame: .narrow, height: 280)
    return ChartPieces(wide: wide.markup(id: id + "w"), narrow: narrow.markup(id: id + "n"), table: table.markup, sentence: sentence)
  }

  /// First and last school year.
  var span: (first: String, last: String) { (years.first?.year.label ?? "", years.last?.year.label ?? "") }

  var title: String {
    let names = [placeName] + lines.map(\.name)
    return Words.capital(measure) + ", " + span.first + " to " + span.last + ": " + Words.list(names)
  }

  var description: String {
    var spoken: [String] = []
    for (index, year) in years.enumerated() {
      guard let own = year.value.number else {
        spoken.append(year.year.label + " " + year.value.absence)
        continue
      }
      var words = year.year.label + " " + Rounding.fixed(own, places: 2)
      for line in lines where line.values.indices.contains(index) {
        if let value = line.values[index].number { words += ", " + line.name + " " + Rounding.fixed(value, places: 2) }
      }
      spoken.append(words)
    }
    return "Per cent. " + spoken.joined(separator: "; ") + "."
  }

  /// First and last figure.
  var sentence: String {
    let known = years.compactMap { year in year.value.number.map { (year.year.label, $0) } }
    guard let first = known.first, let last = known.last else { return "No year is published." }
    let end = Rounding.fixed(last.1, places: 2) + "% in " + last.0 + "."
    return known.count == 1
      ? Words.capital(measure) + " was " + end
      : Words.capital(measure) + " was " + Rounding.fixed(first.1, places: 2) + "% in " + first.0 + " and " + end
  }

  private var table: Table {
    let rows = years.enumerated().map { index, year in
      var cells = [year.year.label + (year.note == .pandemic ? " (pandemic)" : ""), Printed.rate(year.value)]
      for line in lines { cells.append(line.values.indices.contains(index) ? Printed.rate(line.values[index]) : "–") }
      return Table.Row(cells: cells)
    }
    return Table(
      caption: Words.capital(measure) + ", census series, percent. c: held back; –: not published.",
      heads: ["School year", placeName] + lines.map(\.name), rows: rows)
  }
}
