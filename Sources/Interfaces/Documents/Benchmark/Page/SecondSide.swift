// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Side two: places like ours, the years, what to ask, what the words mean.
struct SecondSide {
  let words: ReportWords
  let parts: ReportParts
  let command: String
  let leftOver: FirstSide.LeftOver

  /// How closely the side is set.
  private struct Setting {
    var row: Double
    var trend: Double
    /// How many small tables are printed; of the others paper has the sentence, and the table opens on a screen.
    var tables = 0
    var notes = false
    var sentence = true
    var questions = 4
    /// How many paragraphs the years may have.
    var texts = 2
  }

  private static let settings = [
    Setting(row: 24.4, trend: 225, tables: 2, notes: true), Setting(row: 22.5, trend: 190, tables: 2, notes: true),
    Setting(row: 21, trend: 175, tables: 2), Setting(row: 24.4, trend: 225, tables: 1, notes: true),
    Setting(row: 22.5, trend: 190, tables: 1, notes: true), Setting(row: 21, trend: 175, tables: 1),
    Setting(row: 24.4, trend: 215, notes: true), Setting(row: 22.5, trend: 195, notes: true), Setting(row: 21, trend: 180, notes: true),
    Setting(row: 24.4, trend: 210), Setting(row: 22.5, trend: 195), Setting(row: 21, trend: 180), Setting(row: 20, trend: 165),
    Setting(row: 20, trend: 165, questions: 3), Setting(row: 19, trend: 155, questions: 3),
    Setting(row: 22.5, trend: 185, sentence: false, questions: 3), Setting(row: 20, trend: 165, sentence: false, questions: 3),
    Setting(row: 18.5, trend: 150, sentence: false, questions: 3), Setting(row: 17.5, trend: 145, sentence: false, questions: 2),
    Setting(row: 17, trend: 140, sentence: false, questions: 2), Setting(row: 16.5, trend: 140, sentence: false, questions: 2, texts: 1),
    Setting(row: 16, trend: 130, sentence: false, questions: 2, texts: 0),
    Setting(row: 15.5, trend: 120, sentence: false, questions: 1, texts: 0),
  ]

  /// The side in the most generous setting that fits.
  func built(after numbers: SideBuilder.Numbers) -> SideBuilder {
    var last = SideBuilder(numbers)
    for setting in Self.settings where setting.tables <= leftOver.tables.count {
      last = build(setting, numbers)
      if last.used <= FirstSide.room { break }
    }
    return last
  }

  private func build(_ setting: Setting, _ numbers: SideBuilder.Numbers) -> SideBuilder {
    var side = SideBuilder(numbers)
    if leftOver.neighbours { parts.neighbours(&side, row: setting.row) }
    let printed = leftOver.tables.prefix(setting.tables)
    let sentence = setting.sentence && leftOver.tables.contains(.freeMeals) && !printed.contains(.freeMeals)
    let extra = sentence ? [words.answer.disadvantagedSentence].compactMap { $0 } : []
    if leftOver.trend || parts.segments != nil { parts.trend(&side, height: setting.trend, most: setting.texts, extra: extra) }
    for table in leftOver.tables {
      if printed.contains(table) { parts.section(table, on: &side) } else { parts.open(table, on: &side) }
    }
    parts.questions(&side, most: setting.questions)
    if !setting.notes, !words.answer.notes.isEmpty { side.add(notes, height: 0) }
    Definitions(words: words, command: command, withNotes: setting.notes).add(to: &side)
    return side
  }

  private var notes: Markup {
    let items = words.answer.notes.map { Markup.element("li", [], Words.capital($0)) }
    return .element("details", [], [.element("summary", [], "Notes"), .element("ul", [], items)])
  }
}
