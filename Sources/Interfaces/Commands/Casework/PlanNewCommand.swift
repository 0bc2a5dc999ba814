// SPDX-License-Identifier: MIT
import ArgumentParser
import UseCases
import Vocabulary

/// `belong plan new`.
struct PlanNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "A blank plan with the questions beside the fields, readable by its owner only.",
    discussion: """
      Example: belong plan new new-plan.yaml

      --from begins it with an action plan in five columns, saved from a spreadsheet or a document as CSV or text (comma, semicolon or tab):
      barrier, action, by when, who, how we know, under the headings people give them. What it cannot place is said, and kept as a comment.
      """)

  @Argument(help: "The file to write; it must not be there yet.")
  var path: String
  @Option(help: ArgumentHelp("A table of barriers and actions to begin with.", valueName: "table"))
  var from: String?
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let remarks = try PlanNew.write(to: path, from: from, data: common.data)
      if !common.quiet { for remark in remarks { Terminal.tell(remark.line) } }
      Terminal.print("\(path): fill it in, then belong plan check \(path)\n")
    }
  }
}
