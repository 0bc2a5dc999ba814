// SPDX-License-Identifier: MIT
import ArgumentParser
import Registers
import UseCases
import Vocabulary

/// `belong reasons`.
struct ReasonsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reasons", abstract: "Absence by register code: what the registers say about why.",
    discussion: """
      Example: belong reasons --marks register.csv --by school

      A code is a question to take to schools, not a cause.
      """)

  @OptionGroup var files: MarkOptions
  @Option(help: ArgumentHelp("Cut by these, in this order.", valueName: "words"))
  var by: String?
  @Flag(help: "List the codes that are no absence too, without a share.")
  var all = false
  @OptionGroup var suppression: SuppressionOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let progress = ReadingProgress(quiet: common.quiet)
      let answer = try ReasonsAnswer.make(
        files.question(on: common.day), by: GroupingWords.read(by), suppress: suppression.bound, data: common.data,
        progress: progress.report)
      progress.finish()
      var table = ReasonsTable.make(answer, all: all, population: files.chosenPopulation)
      table.notes += suppression.notes
      try RegisterOutput.deliver(table, answer.context, common)
    }
  }
}
