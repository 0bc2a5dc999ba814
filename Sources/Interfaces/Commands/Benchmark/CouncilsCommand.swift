// SPDX-License-Identifier: MIT
import ArgumentParser
import Insight
import UseCases

/// `belong councils`.
struct CouncilsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "councils", abstract: "Councils with their codes and regions, of names like a text.",
    discussion: """
      Example: belong councils york
      """)

  @Argument(help: "A part of a name or a code; without it every council.")
  var text: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let (councils, areNearest) = try CouncilsCase.answer(text, data: common.data)
      var table = ResultTable(
        columns: [Column("code", "Code"), Column("new_code", "New code"), Column("name", "Council"), Column("region", "Region")],
        rows: councils.map { [.text($0.code), .text($0.newCode), .text($0.name), .text($0.region)] },
        definition: "Councils that run schools' statistics, with the department's three-figure code, which outlives changes of the "
          + "nine-sign code of the Office for National Statistics. (Definition 1)")
      let past = councils.filter { !$0.isCurrent }
      if !past.isEmpty { table.notes.append("No more a council: \(past.map { "\($0.name) (\($0.code))" }.joined(separator: ", ")).") }
      if areNearest, let text { table.notes.append("No name holds \u{201C}\(text)\u{201D}; these are the nearest.") }
      try Terminal.deliver(Render.text(table, as: common.outputFormat), to: common.out)
    }
  }
}
