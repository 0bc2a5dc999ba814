// SPDX-License-Identifier: MIT
public import Vocabulary

extension AttendanceCell {
  /// A measure in percent. Rates of sessions are made from the counts; those of children from theirs where they are published.
  public func rate(_ measure: BenchmarkMeasure) -> PublishedValue {
    switch measure {
    case .overall: overall.percent(of: possible)
    case .authorised: authorised.percent(of: possible)
    case .unauthorised: unauthorised.percent(of: possible)
    case .persistent: persistentEnrolments.number == nil ? persistentPercent : persistentEnrolments.percent(of: enrolments)
    case .severe: severeEnrolments.number == nil ? severePercent : severeEnrolments.percent(of: enrolments)
    }
  }

  /// Sessions of a code in percent of possible sessions; nil where the code has no figure.
  public func rate(ofCode code: String) -> Double? { reasons[code]?.percent(of: possible).number }

  /// Several rows added up: the phases of a place, or several places. One that is held back holds the sum back.
  ///
  /// Rates of children stay unknown unless their counts are published, since rates cannot be added.
  /// - Returns: nil for no rows.
  public static func pooled(_ cells: [AttendanceCell], place: PublishedPlace, phase: SchoolPhase) -> AttendanceCell? {
    guard let first = cells.first else { return nil }
    func sum(_ column: (AttendanceCell) -> PublishedValue) -> PublishedValue {
      cells.dropFirst().reduce(column(first)) { $0.combined(with: column($1), +) }
    }
    let codes = cells.reduce(into: Set<String>()) { $0.formUnion($1.reasons.keys) }
    var reasons: [String: PublishedValue] = [:]
    for code in codes { reasons[code] = sum { $0.reasons[code] ?? .notPublished } }
    return AttendanceCell(
      place: place, phase: phase, period: first.period, possible: sum(\.possible), overall: sum(\.overall), authorised: sum(\.authorised),
      unauthorised: sum(\.unauthorised), reasons: reasons, persistentPercent: .notPublished, schoolsReporting: sum(\.schoolsReporting),
      schools: sum(\.schools), severePercent: .notPublished, enrolments: sum(\.enrolments),
      persistentEnrolments: sum(\.persistentEnrolments), severeEnrolments: sum(\.severeEnrolments),
      lastDay: cells.compactMap(\.lastDay).max())
  }
}

extension PublishedValue {
  /// This count in percent of another; not published where the other is 0.
  func percent(of whole: PublishedValue) -> PublishedValue { combined(with: whole) { Percent.of($0, in: $1) } }

  /// This figure minus another, points.
  func minus(_ other: PublishedValue) -> PublishedValue { combined(with: other, -) }
}
