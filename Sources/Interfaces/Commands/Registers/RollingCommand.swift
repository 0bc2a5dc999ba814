// SPDX-License-Identifier: MIT
import ArgumentParser
import Registers
import UseCases
import Vocabulary

/// `belong rolling`.
struct RollingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rolling", abstract: "Unauthorised sessions in a rolling window of school weeks: a count, not a decision.",
    discussion: """
      Example: belong rolling --marks register.csv --threshold 10 --weeks 10

      Support comes first. Codes may still change, and N means that no reason is known yet.
      """)

  @OptionGroup var files: MarkOptions
  @Option(help: ArgumentHelp("Sessions; without it those of the rule in force.", valueName: "sessions"))
  var threshold: Int?
  @Option(help: ArgumentHelp("School weeks; without it those of the rule in force.", valueName: "weeks"))
  var weeks: Int?
  @OptionGroup var noSuppression: NoSuppression
  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    if let threshold, threshold < 1 { throw ValidationError("--threshold is a number of sessions from 1.") }
    if let weeks, weeks < 1 { throw ValidationError("--weeks is a number of school weeks from 1.") }
  }

  func run() throws {
    try Terminal.run {
      let progress = ReadingProgress(quiet: common.quiet)
      let answer = try RollingAnswer.make(
        files.question(on: common.day), threshold: threshold, weeks: weeks, data: common.data, progress: progress.report)
      progress.finish()
      let columns = [
        Column("upn", "Pupil"), Column("urn", "School"), Column("first_reached", "Reached on"), Column("sessions", "Sessions"),
        Column("window_start", "Window from"), Column("window_end", "to"), Column("sessions_no_reason_yet", "No reason yet"),
        Column("first_reached_without_n", "Without N on"),
      ]
      let rows: [[Cell]] = answer.rows.map { row in
        [
          .text(row.key.upn), .text(row.key.urn), .text(row.firstReached.iso), .whole(row.sessions), .text(row.windowStart.iso),
          .text(row.windowEnd.iso), .whole(row.sessionsNoReasonYet), .optional(row.firstReachedWithoutN?.iso),
        ]
      }
      var table = ResultTable(
        columns: columns, rows: rows, definition: MeasureDefinitions.rolling(answer.rule, threshold: answer.threshold, weeks: answer.weeks))
      table.notes = [
        "provisional: codes may still change; a count, not a decision; support comes first",
        "That a school week is a week with at least one session of school is our reading of the framework, unconfirmed.",
      ]
      try RegisterOutput.deliver(table, answer.context, common)
    }
  }
}
