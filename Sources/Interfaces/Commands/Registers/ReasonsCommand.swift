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
        files.question(on: common.day), by: GroupingWords.read(by), data: common.data, progress: progress.report)
      progress.finish()
      try RegisterOutput.deliver(table(answer), answer.context, common)
    }
  }

  private func table(_ answer: ReasonsAnswer) -> ResultTable {
    var rows: [[Cell]] = []
    for group in answer.groups {
      let key = group.key.map { Cell.optional($0) }
      func row(_ reason: ReasonCount, share: Cell) -> [Cell] {
        let rate = Percent.of(reason.sessions, in: group.possible).map { $0 * 10 }
        return key + [
          .text(reason.code), .text(answer.names[reason.code] ?? reason.code), .whole(reason.sessions), .percent(rate), share,
        ]
      }
      let absent = Set(group.absence.map(\.code))
      let listed = all ? (group.absence + group.others).sorted { ($1.sessions, $0.code) < ($0.sessions, $1.code) } : group.absence
      rows += listed.map { row($0, share: absent.contains($0.code) ? .percent(Percent.of($0.sessions, in: group.absent)) : .none) }
    }
    let columns =
      answer.groupings.map { Column($0.word, $0.word.prefix(1).uppercased() + $0.word.dropFirst().replacing("_", with: " ")) } + [
        Column("code", "Code"), Column("reason", "Reason"), Column("sessions", "Sessions"),
        Column("per_1000_possible", "Per 1,000 possible"),
        Column("share_of_absence_percent", "% of absence"),
      ]
    var table = ResultTable(columns: columns, rows: rows, definition: MeasureDefinitions.reasons(population: files.chosenPopulation))
    table.notes.append("A code is a question to take to schools, not a cause.")
    return table
  }
}
