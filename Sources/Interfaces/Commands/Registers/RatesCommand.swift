// SPDX-License-Identifier: MIT
import ArgumentParser
import Registers
import UseCases
import Vocabulary

/// `belong rates`.
struct RatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rates", abstract: "Absence rates, and how many children are over each line.",
    discussion: """
      Example: belong rates --marks register.csv --pupils pupils.csv --by school,year_group

      Every rate is absence sessions divided by possible sessions. CSV and JSON have every column; the table has the main ones.
      Words for --by: \(Grouping.words.joined(separator: ", ")).
      """)

  @OptionGroup var files: MarkOptions
  @Option(help: ArgumentHelp("Cut by these, in this order.", valueName: "words"))
  var by: String?
  @Option(help: ArgumentHelp("Count one more threshold of thresholds.csv.", valueName: "name"))
  var threshold: String?
  @OptionGroup var suppression: SuppressionOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let groupings = try GroupingWords.read(by)
      let progress = ReadingProgress(quiet: common.quiet)
      let answer = try RatesAnswer.make(
        files.question(on: common.day), by: groupings, threshold: threshold, suppress: suppression.bound, data: common.data,
        progress: progress.report)
      progress.finish()
      var table = RatesTable.make(answer, population: files.chosenPopulation)
      if groupings.contains(where: \.isOfTime) {
        table.notes.append("Thresholds are over a whole period: they are not counted where the groups cut time.")
      }
      table.notes += suppression.notes
      try RegisterOutput.deliver(table, answer.context, common)
    }
  }
}

/// The words after `--by`.
enum GroupingWords {
  static func read(_ text: String?) throws -> [Grouping] {
    guard let text else { return [] }
    var out: [Grouping] = []
    for word in text.split(separator: ",").map({ $0.filter { $0 != " " } }) {
      guard let grouping = Grouping(word) else {
        throw Failure.usage("--by does not know \u{201C}\(word)\u{201D}; it knows: \(Grouping.words.joined(separator: ", ")).")
      }
      guard !out.contains(grouping) else { throw Failure.usage("--by names \(word) twice.") }
      out.append(grouping)
    }
    return out
  }
}
