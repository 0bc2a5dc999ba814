// SPDX-License-Identifier: MIT
import ArgumentParser
import Casework
import UseCases

/// `belong letter list`.
struct LetterListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Letters to begin with: when to choose each, and what is known of its effect.",
    discussion: """
      Example: belong letter list

      `belong letter preview NAME --fields …` fills one in; --format json also lists the fields of each.
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let letters = try LetterListAnswer.make(data: common.data)
      try Terminal.deliver(
        common.outputFormat == .table ? text(letters) : Render.text(table(letters), as: common.outputFormat), to: common.out)
    }
  }

  /// Sentences are read better below one another than in columns.
  private func text(_ letters: [LetterTemplate]) -> String {
    var lines: [String] = []
    for letter in letters {
      lines.append("\(letter.name) (\(letter.stage?.rawValue ?? "any stage")): \(letter.title ?? letter.name)")
      for (name, says) in [("When", letter.when), ("Effect", letter.effect)] {
        if let says { lines += Render.wrapped("\(name): \(says)", width: 96).map { "  " + $0 } }
      }
      lines.append("")
    }
    return (lines + Render.wrapped("Note: " + LetterTemplate.known)).joined(separator: "\n") + "\n"
  }

  private func table(_ letters: [LetterTemplate]) -> ResultTable {
    var table = ResultTable(
      columns: [
        Column("name", "Name"), Column("stage", "Stage"), Column("title", "Title"), Column("when", "When"), Column("effect", "Effect"),
        Column("fields", nil),
      ],
      rows: letters.map { letter in
        [
          .text(letter.name), .optional(letter.stage?.rawValue), .optional(letter.title), .optional(letter.when), .optional(letter.effect),
          .list(LetterFields.names(in: letter.text)),
        ]
      }, definition: "letters that ship, with when to choose each and what is known of its effect.")
    table.notes = [LetterTemplate.known]
    return table
  }
}
