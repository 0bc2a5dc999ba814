// SPDX-License-Identifier: MIT
import ArgumentParser
import UseCases
import Vocabulary

/// `belong template`.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "An empty register or pupil file with its heading, or a small made-up one.",
    discussion: """
      Example: belong template marks --sample --out register.csv

      The sample is two invented schools over six weeks; `belong template pupils --sample` has their pupils.
      """)

  @Argument(help: "marks or pupils.")
  var file: String
  @Flag(help: "With made-up rows to try the verbs with.")
  var sample = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      guard let rows = Template.rows(file, withSample: sample) else {
        throw Failure.usage("no template \u{201C}\(file)\u{201D}; there are: \(Template.names.joined(separator: ", ")).")
      }
      let cells = rows.dropFirst().map { $0.map(Cell.text) }
      let text =
        common.outputFormat == .json
        ? Render.document(
          .pairs([
            ("columns", .list(rows[0].map(JSONValue.text))),
            ("rows", .list(cells.map { row in .pairs(zip(rows[0], row).map { ($0, Render.value($1)) }) })),
          ])) : Render.csv(heading: rows[0], rows: cells)
      try Terminal.deliver(text, to: common.out)
    }
  }
}
