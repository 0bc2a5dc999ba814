// SPDX-License-Identifier: MIT
import ArgumentParser
import Registers
import UseCases
import Vocabulary

/// `belong spells`.
struct SpellsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spells", abstract: "Absence in runs: how often, how long, and whether one is open now.",
    discussion: """
      Example: belong spells --marks register.csv
      """)

  @OptionGroup var files: MarkOptions
  @OptionGroup var noSuppression: NoSuppression
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let progress = ReadingProgress(quiet: common.quiet)
      let answer = try SpellsAnswer.make(files.question(on: common.day), data: common.data, progress: progress.report)
      progress.finish()
      let columns = [
        Column("upn", "Pupil"), Column("spells", "Spells"), Column("sessions_absent", "Sessions absent"),
        Column("longest_spell", "Longest"),
        Column("mean_spell", "Mean"), Column("current_spell", "Open now"),
      ]
      let rows: [[Cell]] = answer.rows.map { row in
        [
          .text(row.upn), .whole(row.spells), .whole(row.sessionsAbsent), .whole(row.longest),
          row.mean.map { .number($0, places: 1) } ?? .none,
          .whole(row.current),
        ]
      }
      try RegisterOutput.deliver(ResultTable(columns: columns, rows: rows, definition: MeasureDefinitions.spells), answer.context, common)
    }
  }
}
