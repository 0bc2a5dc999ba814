// SPDX-License-Identifier: MIT
public import Insight
import Vocabulary

/// Where a gap comes from: 0 is the comparator, each reason leads on from the one before, and the last bar is what is left.
public struct Waterfall: Sendable {
  /// Name of the place.
  public var placeName: String
  /// Whom it is compared with.
  public var against: OtherPlace
  /// Percent here.
  public var place: Double
  /// Percent there.
  public var comparator: Double
  /// The difference, points.
  public var gap: Double
  /// The reasons; they add up to the gap but for codes that are not published.
  public var parts: [GapPart]
  /// Codes that the sentence names; they are bold.
  public var named: Set<String>

  /// A waterfall.
  public init(
    placeName: String, against: OtherPlace, place: Double, comparator: Double, gap: Double, parts: [GapPart], named: Set<String>
  ) {
    self.placeName = placeName
    self.against = against
    self.place = place
    self.comparator = comparator
    self.gap = gap
    self.parts = parts
    self.named = named
  }

  /// The waterfall of an answer; nil where it has no gap or no reasons.
  public init?(_ answer: BenchmarkAnswer) {
    guard let first = answer.comparators.first, let place = answer.value.number, let comparator = first.value.number,
      let gap = answer.gap.number, !answer.parts.isEmpty
    else { return nil }
    self.init(
      placeName: answer.question.placeName, against: OtherPlace(first), place: place, comparator: comparator, gap: gap,
      parts: answer.parts, named: Set(answer.sentence?.named ?? []))
  }

  /// Drawings, sentence and table.
  /// `id` is the stem of the ids in the drawings; another for each chart of a page.
  public func chart(id: String) -> ChartPieces { pieces(id: id, rowHeight: nil) }

  func pieces(id: String, rowHeight: Double?) -> ChartPieces {
    let wide = WaterfallDrawing(chart: self, rows: rows, frame: Frame.wide.rows(rowHeight))
    let narrow = WaterfallDrawing(chart: self, rows: rows, frame: .narrow)
    return ChartPieces(wide: wide.markup(id: id + "w"), narrow: narrow.markup(id: id + "n"), table: table.markup, sentence: sentence)
  }

  var rows: WaterfallRows { WaterfallRows(place: place, comparator: comparator, gap: gap, parts: parts, named: named) }

  /// Does the gap lead down from the comparator?
  var isBelow: Bool { Printed.hundredths(gap) < 0 }

  /// What each side adds, in printed figures that add up.
  var sentence: String {
    let rows = self.rows
    let words = rows.groups.map { group in
      (group.isHigher ? "Higher than " : "lower than ") + against.inSentence + " " + Printed.signed(hundredths: group.sum)
    }
    return Words.capital(words.joined(separator: "; ")) + "; together " + Printed.signed(hundredths: rows.gap) + " points."
  }

  var title: String {
    "Gap to " + against.inSentence + " by reason, percentage points, adding up to " + Printed.signed(hundredths: Printed.hundredths(gap))
  }

  var description: String {
    var reasons: [String] = []
    for group in rows.groups {
      for row in group.rows { reasons.append(row.label.lowercased() + " " + Printed.signed(hundredths: row.gap)) }
    }
    let start = "Starting from " + against.inSentence + ", " + Rounding.fixed(comparator, places: 2) + " per cent: "
    let end = ". Sum " + Rounding.signed(gap) + ": " + placeName + ", " + Rounding.fixed(place, places: 2) + " per cent."
    return start + reasons.joined(separator: "; ") + end
  }

  private var table: Table {
    let rows = self.rows
    var lines: [Table.Row] = []
    for group in rows.groups {
      if !rows.isAllSmall {
        let name = (group.isHigher ? "Higher than " : "Lower than ") + against.inSentence
        lines.append(Table.Row(cells: [name, "", "", "", Printed.signed(hundredths: group.sum)], strong: true))
      }
      for row in group.rows {
        let cells = [row.label, row.code, Printed.fixed(hundredths: row.place), Printed.fixed(hundredths: row.comparator)]
        lines.append(Table.Row(cells: cells + [Printed.signed(hundredths: row.gap)]))
      }
    }
    let sums = ["All reasons", "", Printed.fixed(hundredths: rows.place), Printed.fixed(hundredths: rows.comparator)]
    lines.append(Table.Row(cells: sums + [Printed.signed(hundredths: rows.gap)], strong: true))
    return Table(
      caption: "Absence by reason, percent of possible sessions; gap in points. Each column adds up as printed.",
      heads: ["Reason", "Code", "Here", against.label, "Gap"], rows: lines, words: 2)
  }
}
