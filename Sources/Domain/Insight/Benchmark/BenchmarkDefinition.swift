// SPDX-License-Identifier: MIT

/// What a figure counts, in a sentence a reader can check.
public enum BenchmarkDefinition {
  /// Changes with any change of what is counted or how.
  public static let version = "1"

  /// The definition of a measure in a series.
  public static func words(_ measure: BenchmarkMeasure, _ series: Series) -> String {
    let what =
      switch measure {
      case .overall: "Absence sessions (half days), authorised and unauthorised, in percent of possible sessions."
      case .authorised: "Authorised absence sessions (half days) in percent of possible sessions."
      case .unauthorised: "Unauthorised absence sessions (half days) in percent of possible sessions."
      case .persistent: "Enrolments that missed 10 % or more of their own possible sessions, in percent of all enrolments."
      case .severe: "Enrolments that missed 50 % or more of their own possible sessions, in percent of all enrolments."
      }
    let whose =
      switch series {
      case .yearToDate: "Daily attendance data of the schools that report, state-funded; an early indicator that is revised."
      case .census: "School census, state-funded schools, children aged 5 to 15; a term or more in arrears."
      }
    return "\(what) \(whose) Gaps are in percentage points. (Definition \(version))"
  }
}
