// SPDX-License-Identifier: MIT
import ArgumentParser
import Registers
import UseCases
import Vocabulary

/// `belong trajectory`.
struct TrajectoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trajectory", abstract: "One child's absence up to each day, all schools together.",
    discussion: """
      Example: belong trajectory --marks register.csv --upn S807400025003
      """)

  @OptionGroup var files: MarkOptions
  @Option(help: ArgumentHelp("The child's unique pupil number.", valueName: "number"))
  var upn: String
  @OptionGroup var noSuppression: NoSuppression
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let progress = ReadingProgress(quiet: common.quiet)
      let answer = try TrajectoryAnswer.make(
        files.question(on: common.day), upn: upn, data: common.data, progress: progress.report)
      progress.finish()
      let columns = [
        Column("date", "Day"), Column("possible", "Possible"), Column("absent", "Absent"), Column("percent", "%"),
        Column("segment", "Segment"),
      ]
      let rows: [[Cell]] = answer.rows.map { day in
        [
          .text(day.day.iso), .whole(day.possible), .whole(day.absent), .percent(Percent.of(day.absent, in: day.possible)),
          .optional(day.segment?.rawValue),
        ]
      }
      var table = ResultTable(columns: columns, rows: rows, definition: MeasureDefinitions.trajectory)
      table.notes = ["5 to under 10 % is a band, not a forecast."]
      try RegisterOutput.deliver(table, answer.context, common)
    }
  }
}
