// SPDX-License-Identifier: MIT
public import Vocabulary

/// What was asked.
public struct BenchmarkQuestion: Sendable {
  /// The council; nil for England.
  public var council: Council?
  /// Phase of school.
  public var phase: SchoolPhase
  /// Measure.
  public var measure: BenchmarkMeasure
  /// Series the figure is of.
  public var series: Series
  /// Label of the period, such as `2025/26`.
  public var period: String

  /// A question.
  public init(council: Council?, phase: SchoolPhase, measure: BenchmarkMeasure, series: Series, period: String) {
    self.council = council
    self.phase = phase
    self.measure = measure
    self.series = series
    self.period = period
  }

  /// The series in words: a week, a day or a term is not the year to date.
  public var seriesWords: String {
    if series == .yearToDate, AcademicYear(text: period) == nil { return "daily series" }
    return series.words
  }

  /// Name of the place, such as "Redcar and Cleveland".
  public var placeName: String { council?.name ?? "England" }
}

/// Two published series that differ and are never joined.
public enum Series: String, Sendable, CaseIterable {
  /// The daily attendance data: early, of the schools that report.
  case yearToDate = "year_to_date"
  /// The school census: all schools, a term in arrears.
  case census

  /// Words for a reader.
  public var words: String { self == .census ? "census series" : "daily series, year to date" }
}

/// The measures that can be compared, under the department's names.
public enum BenchmarkMeasure: String, Sendable, CaseIterable {
  case overall = "sess_overall_percent"
  case authorised = "sess_authorised_percent"
  case unauthorised = "sess_unauthorised_percent"
  case persistent = "enrolments_pa_10_exact_percent"
  case severe = "enrolments_pa_50_exact_percent"

  /// Measures of sessions have reasons; those of children are rates only.
  public var isOfSessions: Bool { self == .overall || self == .authorised || self == .unauthorised }
  /// The word before "absence" in a sentence; empty for overall absence.
  public var adjective: String {
    switch self {
    case .overall: ""
    case .authorised: "authorised"
    case .unauthorised: "unauthorised"
    case .persistent: "persistent"
    case .severe: "severe"
    }
  }
}
