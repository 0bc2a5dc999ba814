// SPDX-License-Identifier: MIT
import ArgumentParser
import Casework
import UseCases

/// `belong plan approaches`.
struct PlanApproachesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approaches", abstract: "What others have tried with one child: what for, what is known of it, and its limits.",
    discussion: """
      Example: belong plan approaches --cause mornings

      Ideas to choose from with the child and the family. `belong plan causes` lists the causes.
      """)

  @Option(help: "Only those that may answer this cause: its name, or a word of it.")
  var cause: String?
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let (approaches, causes) = try PlanSuggestions.approaches(to: cause, data: common.data)
      let notes = (causes.isEmpty ? [] : ["Taken for: \(causes.map(\.name).joined(separator: ", "))."]) + Approach.notes
      try Terminal.deliver(
        common.outputFormat == .table ? text(approaches, notes) : Render.text(table(approaches, notes), as: common.outputFormat),
        to: common.out)
    }
  }

  static let definition =
    "approaches for one child: what is done, what it is for, the causes it may answer, what is known of its effect on attendance (strength: \(Approach.Strength.allCases.map { "\($0.rawValue), \($0.words)" }.joined(separator: "; "))), and its limits."

  /// Sentences are read better below one another than in columns.
  private func text(_ approaches: [Approach], _ notes: [String]) -> String {
    var lines: [String] = []
    for approach in approaches {
      lines.append("\(approach.name) (\(approach.strength.words))")
      // Where nothing is known, the title says so.
      let evidence = approach.strength == .noneKnown ? [] : [("Evidence: ", approach.evidence)]
      for (name, says) in [
        ("", approach.what), ("For: ", approach.purpose), ("Answers: ", approach.causes.joined(separator: ", ")),
      ] + evidence + [("Mind: ", approach.limits)] { lines += Render.wrapped(name + says, width: 96).map { "  " + $0 } }
      lines.append("")
    }
    lines += Render.wrapped("What it lists: " + Self.definition)
    return (lines + notes.flatMap { Render.wrapped("Note: " + $0) }).joined(separator: "\n") + "\n"
  }

  private func table(_ approaches: [Approach], _ notes: [String]) -> ResultTable {
    var table = ResultTable(
      columns: ["approach", "what", "for", "causes", "lens", "evidence", "strength", "limits", "source"].map { Column($0, $0) },
      rows: approaches.map { approach in
        [
          .text(approach.name), .text(approach.what), .text(approach.purpose), .text(approach.causes.joined(separator: ";")),
          .text(approach.lens.rawValue), .text(approach.evidence), .text(approach.strength.rawValue), .text(approach.limits),
          .text(approach.source),
        ]
      }, definition: Self.definition)
    table.notes = notes
    return table
  }
}
