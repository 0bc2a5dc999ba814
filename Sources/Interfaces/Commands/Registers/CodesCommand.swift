// SPDX-License-Identifier: MIT
import ArgumentParser
import Registers
import UseCases
import Vocabulary

/// `belong codes`.
struct CodesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes", abstract: "Register codes with what they count as, their days and sources.",
    discussion: """
      Example: belong codes --on 2024-08-18

      The letter does not fix the meaning; the date does.
      """)

  @Flag(help: "Every code there ever was, with its days.")
  var all = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let answer = try CodesAnswer.make(on: all ? nil : common.day, data: common.data)
      let columns = [
        Column("code", "Code"), Column("meaning", "Meaning"), Column("statistical_meaning", "Counts as"), Column("reason", "Published as"),
        Column("valid_from", "From"), Column("valid_to", "To"), Column("applies_to", nil), Column("confidence", nil), Column("source", nil),
      ]
      let rows: [[Cell]] = answer.rules.map { rule in
        [
          .text(rule.code), .text(rule.meaning), .text(rule.statisticalMeaning.rawValue), .text(rule.reason),
          .optional(rule.validFrom?.iso),
          .optional(rule.validTo?.iso), rule.onlyCompulsoryAge ? .text("compulsory_age") : .none,
          .text(rule.isConfirmed ? "confirmed" : "unconfirmed"), .text(rule.source),
        ]
      }
      var table = ResultTable(
        columns: columns, rows: rows,
        definition:
          "what a code counts as on the days of its validity: present and approved activity are attendance; authorised and unauthorised absence are absence; the two together, and coronavirus sessions, are possible sessions; the others are not."
      )
      if !all {
        table.period = .pairs([("from", .text(common.day.iso)), ("to", .text(common.day.iso))])
        table.periodWords = "in force on \(common.day.words)"
      }
      table.notes = ["Codes marked unconfirmed in CSV and JSON were seen in school systems only."]
      try Terminal.deliver(Render.text(table, as: common.outputFormat), to: common.out)
    }
  }
}
