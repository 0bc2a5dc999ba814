// SPDX-License-Identifier: MIT
public import Registers
import Vocabulary

/// `belong rates`: sessions, enrolments and children by group, and how many are over each threshold.
public struct RatesAnswer: Sendable {
  /// What the rows are cut by.
  public let groupings: [Grouping]
  /// Thresholds counted, in the order of the columns; empty where a grouping is of time.
  public let thresholds: [Threshold]
  /// Rows.
  public let rows: [RateRow]
  /// What is said beside it.
  public let context: RegisterContext

  /// Loads, counts, returns.
  /// - Throws: ``Vocabulary/Failure`` for bad data, for a threshold that the table does not have.
  public static func make(
    _ question: RegisterQuestion, by groupings: [Grouping], threshold: String?, data: DataPlace, progress: (String, Double) -> Void
  ) throws -> RatesAnswer {
    let loading = try RegisterLoading(question, data: data, progress: progress)
    var thresholds = loading.rules.thresholds.segments
    if let threshold {
      guard let own = loading.rules.thresholds.named(threshold) else {
        throw Failure.usage(
          "no threshold \u{201C}\(threshold)\u{201D}; there are: \(loading.rules.thresholds.all.map(\.name).joined(separator: ", ")) (thresholds.csv)."
        )
      }
      if !thresholds.contains(own) { thresholds.append(own) }
    }
    let hasThresholds = !groupings.contains { $0.isOfTime }
    return RatesAnswer(
      groupings: groupings, thresholds: hasThresholds ? thresholds : [],
      rows: Rates.rows(of: loading.register, by: groupings, thresholds: thresholds), context: loading.context)
  }
}
