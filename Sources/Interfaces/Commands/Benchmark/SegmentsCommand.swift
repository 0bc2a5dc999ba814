// SPDX-License-Identifier: MIT
import ArgumentParser
import Insight
import UseCases
import Vocabulary

/// `belong segments`.
struct SegmentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segments", abstract: "How many children missed how much, from published band counts.",
    discussion: """
      Example: belong segments --la 807 --phase secondary --year 2022/23

      The groups lie inside one another: persistent holds severe. 5 to under 10 % is a band, not a forecast.
      """)

  @Option(help: ArgumentHelp("A council: 807, E06000003 or its name; or england.", valueName: "council"))
  var la: String

  @Option(help: ArgumentHelp("primary, secondary, special or total (all schools together).", valueName: "phase"))
  var phase: String = "total"

  @Option(help: ArgumentHelp("School year, such as 2022/23; without it the latest.", valueName: "year"))
  var year: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp("The same as --data.", valueName: "file"))
  var bands: [String] = []

  @OptionGroup var published: PublishedOptions
  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    guard SchoolPhase(rawValue: phase.lowercased()) != nil else {
      throw ValidationError("--phase is primary, secondary, special or total, not \u{201C}\(phase)\u{201D}.")
    }
  }

  func run() throws {
    try Terminal.run {
      let progress = ReadingProgress(quiet: common.quiet)
      let (answer, context) = try SegmentsCase.answer(
        place: la, phase: SchoolPhase(rawValue: phase.lowercased()) ?? .total, year: year, files: published.data + bands,
        dataDate: published.day, data: common.data, progress: progress.report)
      progress.finish()
      if !common.quiet { context.tell() }
      try Terminal.deliver(Render.text(table(answer), as: common.outputFormat), to: common.out)
    }
  }

  private func table(_ answer: SegmentsAnswer) -> ResultTable {
    let columns = [
      Column("segment", "Segment"), Column("lower_percent", "From %"), Column("upper_percent", "To %"), Column("enrolments", "Enrolments"),
      Column("percent", "% of all"), Column("baseline_percent", "\(SegmentsAnswer.baselineYear.label) %"),
      Column("change", "Minus \(SegmentsAnswer.baselineYear.label)"),
    ]
    var table = ResultTable(
      columns: columns,
      rows: answer.segments.map { segment in
        [
          .text(segment.name.rawValue), .whole(segment.name.lower), .whole(segment.name.upper), count(segment.enrolments),
          .published(segment.percent), .published(segment.baselinePercent), .published(segment.change),
        ]
      },
      definition:
        "Enrolments by the share of their own possible sessions that they missed over the school year; the lower bound belongs to "
        + "the group. School census, state-funded schools, children aged 5 to 15. (Definition \(BenchmarkDefinition.version))")
    table.title = title(answer)
    table.period = .text(answer.year.label)
    table.periodWords = answer.year.label
    table.dataDate = answer.coverage.to?.iso ?? answer.coverage.dataDate
    table.notes = answer.notes
    table.extra = [
      ("place", BenchmarkJSON.place(answer.council)), ("phase", .text(answer.phase.rawValue)), ("series", .text(Series.census.rawValue)),
      ("enrolments", Render.value(count(answer.enrolments))), ("below_5", Render.value(count(answer.below5))),
      ("baseline", JSONValue(answer.baseline?.label)),
      ("covers", .pairs([("from", JSONValue(answer.coverage.from?.iso)), ("to", JSONValue(answer.coverage.to?.iso))])),
      ("published_on", JSONValue(answer.coverage.publishedOn?.iso)),
    ]
    return table
  }

  private func title(_ answer: SegmentsAnswer) -> String {
    let place = "\(answer.council?.name ?? "England"), \(answer.phase.schools), \(answer.year.label)"
    guard let all = answer.enrolments.number, let persistent = answer.segments.first(where: { $0.name == .persistent }),
      let count = persistent.enrolments.number, let severe = answer.segments.first(where: { $0.name == .severe })?.enrolments.number
    else { return place }
    return "\(place): \(Rounding.grouped(Int(count))) of \(Rounding.grouped(Int(all))) enrolments missed 10 % or more of their sessions; "
      + "\(Rounding.grouped(Int(severe))) of them missed half or more."
  }

  private func count(_ value: PublishedValue) -> Cell {
    switch value {
    case .number(let number): .whole(Int(number.rounded()))
    case .suppressed: .suppressed
    case .notApplicable, .notPublished: .none
    }
  }
}
