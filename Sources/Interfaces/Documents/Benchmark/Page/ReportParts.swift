// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// The sections of the report, each put onto whichever side has room for it.
struct ReportParts {
  let words: ReportWords
  let segments: SegmentBars?
  let segmentSource: String

  var waterfall: Waterfall? { words.kind == .compared ? Waterfall(words.answer) : nil }
  var reasonBars: ReasonBars? { words.kind == .alone ? ReasonBars(words.answer) : nil }
  var range: NeighbourRange? { NeighbourRange(words.answer) }
  var trend: Trend? { Trend(words.answer) }

  /// Where the gap comes from.
  func gap(_ side: inout SideBuilder, _ chart: Waterfall, row: Double) {
    side.heading(words.isLevel ? "Where the reasons differ" : "Where the gap comes from")
    let bars =
      words.isLevel
      ? "Solid bars are higher here, hatched bars lower. "
      : "Solid bars add to the gap, hatched bars take away, the dark bar is what is left. "
    let sums = "Each column adds up as printed" + (chart.rows.takesRounding ? "; the last row of reasons takes up the rounding." : ".")
    side.figure(
      chart.pieces(id: "gap", rowHeight: row),
      caption: bars + "Letters are register codes. Percent of possible sessions; gap in points, taken before rounding. " + sums,
      tableName: "The gap by reason as a table")
  }

  /// What absence is made of, where there is nothing to compare.
  func reasons(_ side: inout SideBuilder, _ chart: ReasonBars, row: Double) {
    side.heading("What absence is made of")
    let caption = "Letters are register codes. Percent of possible sessions, which add up as printed, and of all absence. "
    side.figure(chart.pieces(id: "reasons", rowHeight: row), caption: caption + chart.sentence, tableName: "The reasons as a table")
  }

  /// Which phases drive the gap of all schools.
  func phases(_ side: inout SideBuilder, isPrinted: Bool) {
    guard words.question.phase == .total, let table = PhaseTable(words: words).table else { return }
    guard isPrinted else {
      side.add(SideBuilder.details(table.markup, name: "Which phases drive the gap, as a table"), height: 0)
      return
    }
    side.heading("Which phases drive the gap")
    side.table(table)
  }

  /// The council among its neighbours.
  func neighbours(_ side: inout SideBuilder, row: Double) {
    let texts = NeighbourParagraph(words: words).texts
    guard let range else {
      if !texts.isEmpty {
        side.heading("Among all councils")
        side.paragraphs(texts)
      }
      return
    }
    side.heading("Places like ours")
    side.paragraphs(texts)
    side.figure(
      range.pieces(id: "near", rowHeight: row), caption: NeighbourCaption(words: words, range: range).text,
      tableName: "The neighbours as a table")
  }

  /// The census series: beside its paragraphs, or beside the segment bars.
  func trend(_ side: inout SideBuilder, height: Double, most: Int = 2, extra: [String]) {
    let texts = Array(TrendParagraphs(words: words).texts.prefix(most))
    if let segments {
      side.heading("Since " + (trend?.span.first ?? "") + ", and how much children missed")
      halves(&side, segments, height: height)
      side.paragraphs(texts + extra)
      return
    }
    guard let trend else {
      side.paragraphs(extra)
      return
    }
    side.heading("Since " + trend.span.first)
    let chart = trend.pieces(id: "trend", frame: Frame(kind: .wide, width: 450, size: 12.5), height: height)
    let caption =
      words.question.series == .census || height < 200 ? "" : "Census series of full years; do not join it with the daily series above."
    var number = side.numbers.paragraph
    let (list, listHeight) = SideBuilder.list(texts, from: &number, width: 55)
    let figure = SideBuilder.figure(chart, caption: caption)
    let table = SideBuilder.details(chart.tableMarkup, name: "The years as a table", sentence: chart.sentence)
    let left = Markup.element("div", [], [figure, table])
    let drawn = Paper.height(of: chart.wideDrawing) + (caption.isEmpty ? 0 : 5.7)
    side.take(paragraphs: texts.count)
    side.add(
      .element("div", [("class", "pair")], texts.isEmpty ? [left] : [left, list]), height: max(drawn, texts.isEmpty ? 0 : listHeight))
    side.paragraphs(extra)
  }

  private func halves(_ side: inout SideBuilder, _ segments: SegmentBars, height: Double) {
    let bars = segments.pieces(id: "bands", frame: .half)
    let barCaption = segments.rest + " " + segmentSource
    var cells = [
      Markup.element(
        "div", [],
        [
          SideBuilder.figure(bars, caption: barCaption),
          SideBuilder.details(bars.tableMarkup, name: "The groups as a table", sentence: bars.sentence),
        ])
    ]
    var tall = Paper.height(of: bars.wideDrawing) + Paper.height(of: barCaption, width: 86, points: 8.5, leading: 1.35) + 1.6
    if let trend {
      let chart = trend.pieces(id: "trend", frame: .half, height: height)
      let caption = Words.capital(trend.measure) + ", census series, percent."
      let figure = SideBuilder.figure(chart, caption: caption)
      cells.insert(
        .element("div", [], [figure, SideBuilder.details(chart.tableMarkup, name: "The years as a table", sentence: chart.sentence)]), at: 0
      )
      tall = max(tall, Paper.height(of: chart.wideDrawing) + 5.7)
    }
    side.add(.element("div", [("class", "halves")], cells), height: tall)
  }

  /// The small tables there are something for.
  var smallTables: [SmallTable] {
    SmallTable.allCases.filter { $0 == .freeMeals ? !words.answer.disadvantaged.isEmpty : !words.answer.suspensions.isEmpty }
  }

  /// A small table as a printed section.
  func section(_ table: SmallTable, on side: inout SideBuilder) {
    side.heading(table.title)
    if table == .freeMeals, let sentence = words.answer.disadvantagedSentence { side.paragraphs([sentence]) }
    side.table(self.table(table))
  }

  /// The same as a table that opens on a screen, where paper has only its sentence.
  func open(_ table: SmallTable, on side: inout SideBuilder) {
    side.add(SideBuilder.details(self.table(table).markup, name: table.title + ", as a table"), height: 0)
  }

  private func table(_ table: SmallTable) -> Table {
    switch table {
    case .freeMeals: SideTables.disadvantaged(words.answer.disadvantaged)
    case .suspensions: SideTables.suspensions(words.answer.suspensions, isEngland: words.question.council == nil)
    }
  }

  /// What to ask.
  func questions(_ side: inout SideBuilder, most: Int) {
    side.heading("Questions to take to schools")
    side.paragraphs(Array(SchoolQuestions(words: words).texts.prefix(most)))
  }
}
