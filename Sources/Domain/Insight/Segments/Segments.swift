// SPDX-License-Identifier: MIT
public import Vocabulary

/// One of the groups a place watches, from published band counts. Groups lie inside one another: persistent holds severe.
public struct Segment: Equatable, Sendable {
  /// Which group.
  public enum Name: String, CaseIterable, Sendable {
    case severe
    case persistentExcludingSevere = "persistent_excluding_severe"
    case chronic20 = "chronic_20"
    case persistent
    case atRisk = "at_risk_5_10"

    /// From this percentage of sessions missed.
    public var lower: Int {
      switch self {
      case .severe: 50
      case .persistentExcludingSevere, .persistent: 10
      case .chronic20: 20
      case .atRisk: 5
      }
    }

    /// To under this percentage; 100 is included.
    public var upper: Int {
      switch self {
      case .severe, .chronic20, .persistent: 100
      case .persistentExcludingSevere: 50
      case .atRisk: 10
      }
    }

    /// What a reader is told.
    public var words: String {
      switch self {
      case .severe: "missed half or more of their sessions"
      case .persistentExcludingSevere: "missed 10 % to under half"
      case .chronic20: "missed 20 % or more"
      case .persistent: "missed 10 % or more"
      case .atRisk: "missed 5 % to under 10 % (a band, not a forecast)"
      }
    }
  }

  /// Which group.
  public let name: Name
  /// Enrolments in it.
  public let enrolments: PublishedValue
  /// Percent of all enrolments.
  public let percent: PublishedValue
  /// Percent in the baseline year.
  public let baselinePercent: PublishedValue
  /// Percent now minus then, points.
  public let change: PublishedValue
}

/// The segments of a place in one year.
public struct SegmentsAnswer: Sendable {
  /// Place; nil for England.
  public var council: Council?
  /// Phase.
  public var phase: SchoolPhase
  /// Year.
  public var year: AcademicYear
  /// All enrolments.
  public var enrolments: PublishedValue
  /// Enrolments that missed under 5 %, in no segment.
  public var below5: PublishedValue
  /// The segments.
  public var segments: [Segment]
  /// Baseline year, where it is published.
  public var baseline: AcademicYear?
  /// What else should be known.
  public var notes: [String]
  /// What the figures cover.
  public var coverage: Coverage

  /// The year that changes are counted from.
  public static let baselineYear = AcademicYear(start: 2022)

  /// The segments of a place, or nil where the table has no such row.
  ///
  /// `before` is the table that has the baseline year; the same one where nil.
  public static func make(
    council: Council?, phase: SchoolPhase, year: AcademicYear, table: BandTable, before: BandTable? = nil, coverage: Coverage
  ) -> SegmentsAnswer? {
    let place = council.map { PublishedPlace.council($0.code) } ?? .england
    guard let now = table.counts(place, phase, year) else { return nil }
    let then = (before ?? table).counts(place, phase, baselineYear)
    let segments = Segment.Name.allCases.map { name -> Segment in
      let percent = now.count(of: name).percent(of: now.enrolments)
      let before = then.map { $0.count(of: name).percent(of: $0.enrolments) } ?? .notPublished
      return Segment(
        name: name, enrolments: now.count(of: name), percent: percent, baselinePercent: before, change: percent.minus(before))
    }
    return SegmentsAnswer(
      council: council, phase: phase, year: year, enrolments: now.enrolments, below5: now.below5, segments: segments,
      baseline: then == nil ? nil : baselineYear, notes: notes(segments, then: then), coverage: coverage)
  }

  /// The answer for a place without such a school in the table.
  public static func none(council: Council?, phase: SchoolPhase, year: AcademicYear, coverage: Coverage) -> SegmentsAnswer {
    SegmentsAnswer(
      council: council, phase: phase, year: year, enrolments: .notPublished, below5: .notPublished,
      segments: Segment.Name.allCases.map {
        Segment(name: $0, enrolments: .notPublished, percent: .notPublished, baselinePercent: .notPublished, change: .notPublished)
      }, baseline: nil,
      notes: ["\(council?.name ?? "England") has no row of \(phase.schools) in \(year.label): no such school there, or none published."],
      coverage: coverage)
  }

  private static func notes(_ segments: [Segment], then: BandCounts?) -> [String] {
    var notes = ["5 to under 10 % is a band, not a forecast: it does not say who will miss more."]
    if segments.contains(where: { if let n = $0.enrolments.number { n >= 1 && n <= 4 } else { false } }) {
      notes.append("Counts of 1 to 4 are published unsuppressed; do not reprint.")
    }
    if segments.contains(where: { $0.enrolments == .suppressed }) {
      notes.append("c: a band in it is held back by the department, so that no child can be told.")
    }
    if then == nil { notes.append("No figure of the baseline year \(baselineYear.label) is published in this table.") }
    return notes
  }
}

extension BandCounts {
  /// Enrolments of a segment.
  public func count(of name: Segment.Name) -> PublishedValue {
    switch name {
    case .severe: from50
    case .persistentExcludingSevere: from10.combined(with: from20, +)
    case .chronic20: chronic
    case .persistent: persistent
    case .atRisk: from5
    }
  }
}
