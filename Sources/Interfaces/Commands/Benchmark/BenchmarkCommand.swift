// SPDX-License-Identifier: MIT
import ArgumentParser
import Documents
import Foundation
import Insight
import UseCases
import Vocabulary

/// `belong benchmark`.
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "How a council's absence stands against England, its region and its neighbours, and where the gap comes from.",
    discussion: """
      Example: belong benchmark --la 807 --phase secondary --explain

      Everything ships with the program; --data reads a newer table of the department as it was published. With --all, several councils \
      or --phase all the answer is a ranking table, a row for each council and phase.
      """)

  @Option(help: ArgumentHelp("A council: 807, E06000003 or its name; several with commas; or england.", valueName: "council"))
  var la: String?

  @Flag(help: "Every council of England.")
  var all = false

  @Option(help: ArgumentHelp("primary, secondary, special, total (all schools together), or all for each of them.", valueName: "phase"))
  var phase: String = "total"

  @Option(help: ArgumentHelp("2025/26, 2025 Week 41, or the day of an issue; without it the latest.", valueName: "period"))
  var period: String?

  @Option(
    help: ArgumentHelp(
      "sess_overall_percent, sess_authorised_percent, sess_unauthorised_percent, enrolments_pa_10_exact_percent or enrolments_pa_50_exact_percent.",
      valueName: "measure"))
  var measure: String = BenchmarkMeasure.overall.rawValue

  @Option(help: ArgumentHelp("Whom to compare with; the first named has the gap by reason.", valueName: "england,region,neighbours"))
  var against: String = "england,region,neighbours"

  @Option(
    help: ArgumentHelp("year_to_date or census; without it sessions are of the year to date, children of the census.", valueName: "series"))
  var series: String?

  @Option(help: ArgumentHelp("Set of statistical neighbours, such as april-2021; without it the newest.", valueName: "set"))
  var neighbourSet: String?

  @Flag(help: "Also where the gap comes from, reason by reason, in a table and in a sentence.")
  var explain = false

  @Option(help: ArgumentHelp("Write the answer as a page to print and hand round, too.", valueName: "file.html"))
  var report: String?

  @OptionGroup var published: PublishedOptions
  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    guard (la == nil) == all else {
      throw ValidationError(all ? "Name a council or ask for --all, not both." : "Name a council: --la 807, or a name; or ask for --all.")
    }
    guard let phases = SchoolPhase.typed(phase) else {
      throw ValidationError("--phase is primary, secondary, special, total or all, not \u{201C}\(phase)\u{201D}.")
    }
    for word in against.split(separator: ",", omittingEmptySubsequences: false) where Against(rawValue: Self.plain(word)) == nil {
      throw ValidationError("--against is a list of england, region and neighbours, not \u{201C}\(word)\u{201D}.")
    }
    if let series, Series(rawValue: series.lowercased()) == nil {
      throw ValidationError("--series is year_to_date or census, not \u{201C}\(series)\u{201D}.")
    }
    if report != nil, all || phases.count > 1 { throw ValidationError("--report is of one council and one phase.") }
  }

  func run() throws {
    try Terminal.run {
      let progress = ReadingProgress(quiet: common.quiet)
      let outcome = try BenchmarkCase.answer(request, data: common.data, progress: progress.report)
      progress.finish()
      if !common.quiet { outcome.context.tell() }
      if let report { try write(report, outcome) }
      try Terminal.deliver(text(outcome), to: common.out)
    }
  }

  private var request: BenchmarkRequest {
    var seen: Set<Against> = []
    var request = BenchmarkRequest(
      places: la, phases: SchoolPhase.typed(phase) ?? [.total], measure: measure, period: period,
      against: against.split(separator: ",").compactMap { Against(rawValue: Self.plain($0)) }.filter { seen.insert($0).inserted },
      series: series.flatMap { Series(rawValue: $0.lowercased()) }, neighbourSet: neighbourSet?.lowercased(), data: published.data,
      dataDate: published.day)
    request.wantsBands = report != nil
    return request
  }

  private static func plain(_ word: some StringProtocol) -> String { word.lowercased().filter { !$0.isWhitespace } }

  private func text(_ outcome: BenchmarkOutcome) -> String {
    if outcome.isRanking { return Render.text(RankingTable.make(outcome, explain: explain), as: common.outputFormat) }
    guard let answer = outcome.answers.first else { return "" }
    switch common.outputFormat {
    case .json: return Render.document(BenchmarkJSON.make(answer, explain: explain))
    case .table: return BenchmarkText(answer: answer, explain: explain).text
    case .csv:
      return explain
        ? Render.csv(heading: BenchmarkText.partColumns, rows: BenchmarkText.partRows(answer))
        : Render.text(RankingTable.make(outcome, explain: false), as: .csv)
    }
  }

  private func write(_ path: String, _ outcome: BenchmarkOutcome) throws {
    guard !outcome.isRanking, let answer = outcome.answers.first else {
      throw Failure.usage("--report is of one council and one phase.")
    }
    let page = try BenchmarkReport.html(answer, asOf: common.day, command: typed, segments: bars(outcome, answer))
    try Terminal.deliver(page, to: path)
    if !common.quiet { Terminal.tell("Report: \(path)") }
  }

  /// The bands as bars; nil where none are published.
  private func bars(_ outcome: BenchmarkOutcome, _ answer: BenchmarkAnswer) -> SegmentBarsInput? {
    guard !outcome.bands.isEmpty else { return nil }
    let bars = outcome.bands.map { band in
      SegmentBarsInput.Bar(
        label: band.year.label, sublabel: band.year == Baseline.year ? "published, baseline" : "published", severe: band.counts.from50,
        from20To50: band.counts.from20, from10To20: band.counts.from10, from5To10: band.counts.from5, under5: band.counts.below5)
    }
    return SegmentBarsInput(bars: bars, source: "Enrolments in \(answer.question.phase.schools), published bands.")
  }

  /// The question as it can be typed again: without where answers went, and without folders of this machine.
  private var typed: String {
    var words = ["belong", "benchmark"]
    if let la { words += ["--la", la] }
    words += ["--phase", phase.lowercased()]
    if let period { words += ["--period", period] }
    if measure != BenchmarkMeasure.overall.rawValue { words += ["--measure", measure] }
    words += ["--against", against]
    if let series { words += ["--series", series] }
    if let neighbourSet { words += ["--neighbour-set", neighbourSet] }
    for file in published.data { words += ["--data", URL(fileURLWithPath: file).lastPathComponent] }
    if let day = published.dataDate { words += ["--data-date", day] }
    if explain { words.append("--explain") }
    return words.map { word in
      word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_/.,:".contains($0)) }
        ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }.joined(separator: " ")
  }
}
