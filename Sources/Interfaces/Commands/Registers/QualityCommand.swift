// SPDX-License-Identifier: MIT
import ArgumentParser
import Registers
import UseCases
import Vocabulary

/// `belong quality`.
struct QualityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quality", abstract: "What is odd in register files: where, what, and what to do.",
    discussion: """
      Example: belong quality --marks register.csv --pupils pupils.csv

      Reads past rows that every other verb refuses, and lists each as must. Several schools are compared too: a code that one uses
      unlike the others is a question to ask, not an error.
      """)

  @OptionGroup var files: MarkOptions
  @Flag(help: "Exit with 1 where a finding is must or should.")
  var strict = false
  @OptionGroup var noSuppression: NoSuppression
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let progress = ReadingProgress(quiet: common.quiet)
      let answer = try QualityAnswer.make(files.question(on: common.day), data: common.data, progress: progress.report)
      progress.finish()
      try RegisterOutput.deliver(table(answer), answer.context, common)
      if strict, answer.findings.contains(where: { $0.severity != .could }) { throw ExitCode(1) }
    }
  }

  private func table(_ answer: QualityAnswer) -> ResultTable {
    let columns = [
      Column("kind", "Kind"), Column("severity", "Severity"), Column("urn", "School"), Column("upn", "Pupil"), Column("date", "Day"),
      Column("session", "Session"), Column("value", "Value"), Column("message", "What"), Column("hint", nil), Column("file", nil),
      Column("line", "Line"), Column("column", nil),
    ]
    let rows: [[Cell]] = answer.findings.map { finding in
      [
        .text(finding.kind.name), .text(finding.severity.rawValue), .optional(finding.urn), .optional(finding.upn),
        .optional(finding.day?.iso),
        .optional(finding.session?.name), .optional(finding.value), .text(finding.message), .optional(finding.hint),
        .optional(finding.place?.file),
        .optional(finding.place?.line), .optional(finding.place?.column),
      ]
    }
    var table = ResultTable(
      columns: columns, rows: rows,
      definition:
        "findings of data quality: must, for which every other verb refuses the files; should, worth mending, figures were made all the same; could, a question. Day and line are of the mark concerned. \(MeasureDefinitions.version)."
    )
    table.extra = [
      (
        "counts",
        .list(
          answer.counts.map { .pairs([("kind", .text($0.kind)), ("severity", .text($0.severity.rawValue)), ("count", .whole($0.count))]) })
      )
    ]
    table.title =
      answer.counts.isEmpty
      ? "Nothing was noticed." : answer.counts.map { "\($0.count) \($0.kind) (\($0.severity.rawValue))" }.joined(separator: ", ")
    return table
  }
}
