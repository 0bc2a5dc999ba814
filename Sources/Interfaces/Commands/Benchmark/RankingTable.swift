// SPDX-License-Identifier: MIT
import Insight
import UseCases
import Vocabulary

/// The ranking table: a row a council and phase.
enum RankingTable {
  static func make(_ outcome: BenchmarkOutcome, explain: Bool) -> ResultTable {
    var columns = [
      Column("code", "Code"), Column("new_code", nil), Column("name", "Council"), Column("region", "Region"), Column("phase", "Phase"),
      Column("value", "Rate %"), Column("comparator", "Compared %"), Column("gap", "Gap"), Column("rank", "Rank"), Column("of", "of"),
      Column("quartile", "Quarter"),
    ]
    if explain { columns.append(Column("sentence", nil)) }
    let first = outcome.answers.first
    var table = ResultTable(
      columns: columns, rows: outcome.answers.map { row($0, explain: explain) },
      definition: (first?.definition ?? "") + " Rank 1 is the lowest absence; quarters A (lowest) to D.")
    table.notes = outcome.notes
    guard let first else { return table }
    table.period = .text(first.question.period)
    table.periodWords = "\(first.question.period), \(first.question.seriesWords)"
    table.dataDate = first.coverage.to?.iso ?? first.coverage.dataDate
    table.extra = BenchmarkJSON.head(first)
    if let comparator = outcome.answers.lazy.compactMap(\.comparators.first).first {
      let others =
        comparator.kind == .england ? comparator.name : comparator.kind == .region ? "their region" : "the mean of their neighbours"
      table.title = "\(BenchmarkText.measureWords(first)) against \(others), \(first.question.period)"
    }
    return table
  }

  private static func row(_ answer: BenchmarkAnswer, explain: Bool) -> [Cell] {
    let council = answer.question.council
    var cells: [Cell] = [
      .text(council?.code ?? "england"), .text(council?.newCode ?? "E92000001"), .text(answer.question.placeName),
      .optional(council?.region), .text(answer.question.phase.rawValue), .published(answer.value),
      answer.comparators.first.map { .published($0.value) } ?? .none, .published(answer.gap), .optional(answer.standing?.rank),
      .optional(answer.standing?.of), .optional(answer.standing?.quartile),
    ]
    if explain { cells.append(.optional(answer.sentence?.text)) }
    return cells
  }
}
