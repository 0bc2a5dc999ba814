// SPDX-License-Identifier: MIT
public import Registers
public import Vocabulary

/// `belong rates`: sessions, enrolments and children by group, and how many are over each threshold.
public struct RatesAnswer: Sendable {
  /// What the rows are cut by.
  public let groupings: [Grouping]
  /// Thresholds counted, in the order of the columns; empty where a grouping is of time.
  public let thresholds: [Threshold]
  /// Rows.
  public let rows: [RateRow]
  /// What may be shown of the rows; nil where nothing was to be hidden.
  public let pattern: DisclosurePattern?
  /// What is said beside it.
  public let context: RegisterContext

  /// Loads, counts, returns.
  /// - Throws: `Failure` for bad data, for a threshold that the table does not have.
  public static func make(
    _ question: RegisterQuestion, by groupings: [Grouping], threshold: String?, suppress: SmallNumberBound?, data: DataPlace,
    progress: (String, Double) -> Void
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
    if groupings.contains(where: \.isOfTime) { thresholds = [] }
    let rows = loading.register.rates(by: groupings, thresholds: thresholds)
    let pattern = suppress.flatMap { HiddenRates.pattern(loading.register, by: groupings, rows: rows, thresholds: thresholds, bound: $0) }
    return RatesAnswer(groupings: groupings, thresholds: thresholds, rows: rows, pattern: pattern, context: loading.context)
  }
}

/// What may be shown of a table of rates, seen together with every table of fewer groupings that could be printed beside it.
enum HiddenRates {
  static func pattern(
    _ register: LoadedRegister, by groupings: [Grouping], rows: [RateRow], thresholds: [Threshold], bound: SmallNumberBound
  ) -> DisclosurePattern? {
    let tables = subsets(of: groupings).map { subset in
      // Thresholds that the whole table cannot have are still printed by its neighbours without time.
      DisclosureTable(
        groupings: subset.map(\.disclosure),
        rows: register.rates(by: subset, thresholds: thresholds, withMembers: true).map(\.disclosure))
    }
    let bands = thresholds.map { DisclosureBand(from: Double($0.percent), to: $0.below.map(Double.init)) }
    let patterns = Disclosure.protect(tables, bands: bands, bound: bound)
    // The last subset is the table asked for, its rows in the same order.
    return patterns.last
  }
}

extension HiddenRates {
  /// Every choice of the groupings, the whole of them last.
  static func subsets(of groupings: [Grouping]) -> [[Grouping]] {
    (0..<(1 << groupings.count)).map { bits in groupings.indices.filter { bits >> $0 & 1 == 1 }.map { groupings[$0] } }
  }
}

extension Grouping {
  /// What its values do to children.
  var disclosure: DisclosureGrouping {
    DisclosureGrouping(word, isOfTime ? .time : self == .school ? .school : .trait)
  }
}

extension RateRow {
  /// The row as disclosure control sees it.
  var disclosure: DisclosureRow {
    DisclosureRow(
      key: key, children: pupils, enrolments: enrolments,
      counts: zip(enrolmentsOver, pupilsOver).map { DisclosureCount(enrolments: $0, pupils: $1) }, members: members)
  }
}
