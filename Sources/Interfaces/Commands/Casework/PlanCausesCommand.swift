// SPDX-License-Identifier: MIT
import ArgumentParser
import Casework
import UseCases

/// `belong plan causes`.
struct PlanCausesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "causes", abstract: "Words that others found for what stands between a child and school.",
    discussion: """
      Example: belong plan causes

      Words to begin a talk with; a plan takes any words. `belong plan approaches --cause buses` says what may answer one.
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let suggestions = try PlanSuggestions.make(data: common.data)
      try Terminal.deliver(
        common.outputFormat == .table ? text(suggestions) : Render.text(table(suggestions.causes), as: common.outputFormat), to: common.out)
    }
  }

  static let definition =
    "causes to begin a talk with: words as a child or a parent might say them, where a cause mostly lies, whether it pushes away from school or pulls elsewhere, which part of COM-B it is made of, and which part of motivation it takes away (purpose, confidence to act, or circumstances that help)."

  /// Sentences are read better below one another than in columns.
  private func text(_ suggestions: Suggestions) -> String {
    var lines: [String] = []
    for (group, causes) in suggestions.groups {
      lines.append(group.words)
      for cause in causes {
        lines += Render.wrapped("\(cause.name): \u{201C}\(cause.words)\u{201D}", width: 96).map { "  " + $0 }
        lines.append("    \(cause.place.rawValue), \(cause.force.rawValue), \(cause.lens.rawValue), \(cause.motivation.rawValue)")
      }
      lines.append("")
    }
    lines += Render.wrapped("What it lists: " + Self.definition)
    return (lines + Cause.notes.flatMap { Render.wrapped("Note: " + $0) }).joined(separator: "\n") + "\n"
  }

  private func table(_ causes: [Cause]) -> ResultTable {
    var table = ResultTable(
      columns: ["cause", "group", "words", "where", "lens", "force", "motivation", "source"].map { Column($0, $0) },
      rows: causes.map { cause in
        [
          .text(cause.name), .text(cause.group.rawValue), .text(cause.words), .text(cause.place.rawValue), .text(cause.lens.rawValue),
          .text(cause.force.rawValue), .text(cause.motivation.rawValue), .text(cause.source),
        ]
      }, definition: Self.definition)
    table.notes = Cause.notes
    return table
  }
}
