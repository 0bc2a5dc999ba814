// SPDX-License-Identifier: MIT
import ArgumentParser
import Registers
import UseCases
import Vocabulary

/// `belong children`.
struct ChildrenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "children", abstract: "Who is persistently or severely absent now, with what lies beneath it.",
    discussion: """
      Example: belong children --marks register.csv --pupils pupils.csv

      A row a child who missed 10 % or more of own possible sessions, all schools together. Possible sessions stand beside every
      line, since in September one day can be 10 %. Segments: \(Segment.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  @OptionGroup var files: MarkOptions
  @Option(help: ArgumentHelp("Only these segments (separated by commas), or all.", valueName: "segment"))
  var segment: String?
  @OptionGroup var noSuppression: NoSuppression
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let progress = ReadingProgress(quiet: common.quiet)
      let answer = try ChildrenAnswer.make(files.question(on: common.day), in: segments(), data: common.data, progress: progress.report)
      progress.finish()
      try RegisterOutput.deliver(table(answer), answer.context, common)
    }
  }

  private func segments() throws -> Set<Segment> {
    guard let segment else { return [.severe, .chronic20, .persistent] }
    if segment == "all" { return Set(Segment.allCases) }
    return try Set(
      segment.split(separator: ",").map { word in
        guard let one = Segment(rawValue: String(word)) else {
          throw Failure.usage(
            "no segment \u{201C}\(word)\u{201D}; there are: \(Segment.allCases.map(\.rawValue).joined(separator: ", ")), all.")
        }
        return one
      })
  }

  private func table(_ answer: ChildrenAnswer) -> ResultTable {
    let columns = [
      Column("upn", "Pupil"), Column("urn", "School"), Column("year_group", "Year"), Column("schools", "Schools"),
      Column("possible", "Possible"), Column("absent", "Absent"), Column("days_missed", "Days missed"), Column("percent", "%"),
      Column("segment", "Segment"), Column("largest_code", "Largest code"),
    ]
    let rows: [[Cell]] = answer.rows.map { child in
      [
        .text(child.upn), .text(child.urn), .optional(child.yearGroup), .whole(child.schools), .whole(child.possible), .whole(child.absent),
        .number(Double(child.absent) / 2, places: 1), .percent(Percent.of(child.absent, in: child.possible)), .text(child.segment.rawValue),
        .optional(child.largestCode),
      ]
    }
    var table = ResultTable(columns: columns, rows: rows, definition: MeasureDefinitions.children(population: files.chosenPopulation))
    if answer.moreAbsent > 0 {
      table.notes.append(
        "\(answer.moreAbsent) more \(answer.moreAbsent == 1 ? "child" : "children") missed more than those of the segments asked for and "
          + "\(answer.moreAbsent == 1 ? "is" : "are") not in this list; leave --segment out for everybody at 10 % or more.")
    }
    table.notes.append("This list identifies children. Share it only with people who are allowed to see it.")
    return table
  }
}
