// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Segment bars from a common left edge, severe first, so that nested groups compare; the rest is said in words.
public struct SegmentBars: Sendable {
  /// What is drawn.
  public let input: SegmentBarsInput

  /// A chart; nil where no bar has all its counts.
  public init?(_ input: SegmentBarsInput) {
    guard input.bars.contains(where: { $0.known != nil }) else { return nil }
    self.input = input
  }

  /// Drawings, sentence and table.
  public func chart(id: String) -> ChartPieces { pieces(id: id, frame: .wide) }

  func pieces(id: String, frame: Frame) -> ChartPieces {
    ChartPieces(
      wide: SegmentBarsDrawing(chart: self, frame: frame).markup(id: id + "w"),
      narrow: SegmentBarsDrawing(chart: self, frame: .narrow).markup(id: id + "n"), table: table.markup, sentence: sentence)
  }

  static let names = ["50% or more", "20 to under 50%", "10 to under 20%", "5 to under 10%", "under 5%"]

  /// Compares the first and the last bar that are known, group by group; only what all groups do is said of all.
  var sentence: String {
    let known = input.bars.filter { $0.known != nil }
    guard let last = known.last, let now = last.known else { return "" }
    let total = now.reduce(0, +)
    let tenth = now[0] + now[1] + now[2]
    let share = Rounding.fixed(tenth / total * 100, places: 1)
    let start = last.label + ": " + grouped(tenth) + " of " + grouped(total) + " missed a tenth or more (" + share + "%), "
    let severe = grouped(now[0]) + " of them half or more."
    guard known.count > 1, let first = known.first, let then = first.known else { return start + severe }
    let before = then[0] / then.reduce(0, +), after = now[0] / total
    let printed = (Rounding.fixed(before * 100, places: 1), Rounding.fixed(after * 100, places: 1))
    if printed.0 == printed.1 { return start + severe }
    return start + severe + " Half or more: " + printed.0 + "% in " + first.label + ", " + printed.1 + "% in " + last.label + "."
  }

  /// The group that is not drawn, in words.
  var rest: String {
    let counts = input.bars.compactMap { bar in bar.known.map { grouped($0[4]) + " (" + bar.label + ")" } }
    return "The groups lie inside one another. The others missed less than 5%: " + Words.list(counts) + "."
  }

  var description: String {
    input.bars.map { bar in
      let words = zip(Self.names, bar.bands).map { name, value in
        name + " " + (value.number.map(grouped) ?? value.absence)
      }
      return bar.label + ": " + words.joined(separator: "; ")
    }.joined(separator: ". ") + "."
  }

  private var table: Table {
    let rows = input.bars.map { bar in
      let total = bar.known.map { grouped($0.reduce(0, +)) } ?? (bar.bands.contains(.suppressed) ? "c" : "–")
      return Table.Row(cells: [bar.label] + bar.bands.map { $0.number.map(grouped) ?? $0.sign } + [total])
    }
    return Table(
      caption: "Children by how much they missed. c: held back; –: not published.",
      heads: ["Period"] + Self.names.map(Words.capital) + ["All"], rows: rows)
  }

  private func grouped(_ value: Double) -> String { Rounding.grouped(Int(value.rounded())) }
}
