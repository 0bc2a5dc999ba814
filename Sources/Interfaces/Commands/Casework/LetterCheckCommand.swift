// SPDX-License-Identifier: MIT
import ArgumentParser
import Casework
import UseCases
import Vocabulary

/// `belong letter check`.
struct LetterCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "What in a letter may hurt or puzzle a family, each with a kinder line.",
    discussion: """
      Example: belong letter check first-day --stage early

      FILE is a letter as plain text (.txt, .md), a folder of them, or the name of a letter from `belong letter list`. Without --stage, and
      where the letter's own head says none, a letter is taken as early. Several letters give one list.
      """)

  @Argument(help: "Letters, folders of letters, or names of letters that ship.")
  var files: [String] = []
  @Option(help: "universal, early, targeted or statutory: how far support has come.")
  var stage: String?
  @Flag(help: "Exit with 1 where a finding is must or should.")
  var strict = false
  @Flag(help: "Print what each rule looks for and why, and read no letter.")
  var rules = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let stage, LetterStage(rawValue: stage) == nil {
      throw ValidationError("--stage is \(LetterStage.allCases.map(\.rawValue).joined(separator: ", ")), not \u{201C}\(stage)\u{201D}.")
    }
    if files.isEmpty, !rules { throw ValidationError("name a letter, or ask for --rules.") }
  }

  func run() throws {
    try Terminal.run {
      guard !rules else { return try Terminal.deliver(Render.text(LetterRuleTable.table, as: common.outputFormat), to: common.out) }
      let answer = try LetterCheckAnswer.make(files, stage: stage.flatMap(LetterStage.init), data: common.data)
      let text =
        switch common.outputFormat {
        case .json: LetterCheckJSON.text(answer)
        case .csv: Render.csv(heading: LetterCheckJSON.columns, rows: LetterCheckJSON.rows(answer))
        case .table: LetterCheckText.text(answer)
        }
      try Terminal.deliver(text, to: common.out)
      if strict, answer.letters.contains(where: { $0.check.findings.contains { $0.severity != .could } }) { throw ExitCode(1) }
    }
  }
}

/// What `--rules` prints.
enum LetterRuleTable {
  static var table: ResultTable {
    ResultTable(
      columns: [
        Column("rule", "Rule"), Column("severity", "At most"), Column("looks_for", "Looks for"), Column("why", nil),
        Column("asks_when", nil),
      ],
      rows: LetterCheck.cards.map { card in
        [.text(card.name.rawValue), .text(card.severity), .text(card.looksFor), .text(card.why), .text(card.asksWhen)]
      }, definition: "what `belong letter check` looks for; with --format json also why, and when it asks.")
  }
}
