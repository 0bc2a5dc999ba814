// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Side one stands alone if side two is lost: finding, figures, where they come from, how to read them.
struct FirstSide {
  let words: ReportWords
  let parts: ReportParts

  /// Sections that side two must still bring.
  struct LeftOver {
    var neighbours = true
    var trend = true
    var tables: [SmallTable]
  }

  /// How closely the side is set.
  private struct Setting {
    var row: Double
    var paragraphs: Int
    /// Is the table of the phases printed? Else it opens on a screen.
    var phases = true
  }

  /// Foot and head of a side.
  private static let frame = 14.4 + 8.9
  /// What is left for the content; a millimetre is kept back.
  static let room = Paper.height - frame - 1

  /// The side in the most generous setting that fits.
  var built: (side: SideBuilder, leftOver: LeftOver) {
    var settings: [Setting] = []
    for paragraphs in stride(from: paragraphs.count, through: min(2, paragraphs.count), by: -1) {
      for row in [25.6, 24, 22.5, 21] { settings.append(Setting(row: row, paragraphs: paragraphs)) }
    }
    for row in [19.5, 18, 17] { settings.append(Setting(row: row, paragraphs: min(2, paragraphs.count))) }
    for paragraphs in [1, 0] { settings.append(Setting(row: 17, paragraphs: min(paragraphs, self.paragraphs.count))) }
    settings.append(Setting(row: 15.5, paragraphs: 0))
    settings.append(Setting(row: 17, paragraphs: min(2, self.paragraphs.count), phases: false))
    settings.append(Setting(row: 15.5, paragraphs: 0, phases: false))
    var last = build(settings[0])
    for setting in settings {
      last = build(setting)
      if last.side.used <= Self.room { break }
    }
    return last
  }

  private var paragraphs: [String] {
    let reasons = ReasonParagraphs(words: words)
    let suspension = SuspensionParagraph(words: words).texts
    return reasons.texts + PhaseParagraph(words: words).texts + suspension + reasons.largest
  }

  private func build(_ setting: Setting) -> (side: SideBuilder, leftOver: LeftOver) {
    var side = SideBuilder(.init())
    var left = LeftOver(tables: parts.smallTables)
    opening(&side)
    HeadTable(words: words).add(to: &side)
    let texts = Array(paragraphs.prefix(setting.paragraphs))
    if let chart = parts.waterfall {
      parts.gap(&side, chart, row: setting.row)
      side.paragraphs(texts)
      parts.phases(&side, isPrinted: setting.phases)
    } else if let chart = parts.reasonBars {
      parts.reasons(&side, chart, row: setting.row)
      side.paragraphs(texts)
    } else if words.kind == .suppressed || words.kind == .missing {
      absence(&side)
    } else {
      left = rates(&side, texts, setting)
    }
    // Where there are no reasons to draw, the side has room for the small tables.
    if parts.waterfall == nil, words.kind == .compared || words.kind == .alone {
      for table in parts.smallTables {
        var fuller = side
        parts.section(table, on: &fuller)
        var whole = fuller
        caution(&whole)
        guard whole.used <= Self.room else { continue }
        side = fuller
        left.tables.removeAll { $0 == table }
      }
    }
    caution(&side)
    return (side, left)
  }

  private func opening(_ side: inout SideBuilder) {
    let title = Paper.height(of: words.headline, width: Paper.width, points: 22, leading: 1.08, bold: true, tracking: -0.015)
    side.add(.element("h1", [("id", "title")], words.headline), height: title + 2.5)
    guard !words.lead.isEmpty else { return }
    let lead = Paper.height(of: words.lead, width: 165, points: 13, leading: 1.35)
    side.add(.element("p", [("class", "lead")], words.lead), height: lead + 5)
  }

  /// Measures without reasons: neighbours come first, else the years.
  private func rates(_ side: inout SideBuilder, _ texts: [String], _ setting: Setting) -> LeftOver {
    var left = LeftOver(tables: parts.smallTables)
    if parts.range != nil {
      parts.neighbours(&side, row: setting.row * 0.95)
      left.neighbours = false
    } else if parts.trend != nil, parts.segments == nil {
      parts.trend(&side, height: 225, extra: [])
      left.trend = false
    }
    side.paragraphs(texts)
    return left
  }

  /// What is held back or missing, and what can be read instead.
  private func absence(_ side: inout SideBuilder) {
    side.heading(words.kind == .suppressed ? "What is held back, and why" : "What is missing, and why")
    side.paragraphs(AbsenceParagraphs(words: words).why)
    side.heading("What can be read instead")
    if let table = SideTables.phases(words) { side.table(table) }
    side.paragraphs(AbsenceParagraphs(words: words).instead)
  }

  private func caution(_ side: inout SideBuilder) {
    var cautions = words.answer.cautions
    if words.question.isWeek { cautions.append("One week is little: a single event in one school can move it.") }
    guard !cautions.isEmpty else { return }
    let sentences = cautions.map { text in
      let capital = Words.capital(text)
      return capital.hasSuffix(".") || capital.hasSuffix(".”") || capital.hasSuffix(".\"") ? capital : capital + "."
    }
    side.box("Read with care.", sentences.joined(separator: " "))
  }
}
