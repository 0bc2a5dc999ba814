// SPDX-License-Identifier: MIT
import Insight
import TestSupport
import UseCases
import Vocabulary

/// The benchmark over the tables that ship.
enum Shipped {
  static let data = DataPlace(option: Repository.path("Data"), environment: nil, binary: "")

  /// The ranking table of every council in every phase, with its parts and sentences.
  static func everyCouncil(
    against: [Against], period: String? = nil, measure: BenchmarkMeasure = .overall, neighbourSet: String? = nil
  ) throws -> BenchmarkOutcome {
    try BenchmarkCase.answer(
      BenchmarkRequest(
        places: nil, phases: SchoolPhase.allCases, measure: measure.rawValue, period: period, against: against, series: nil,
        neighbourSet: neighbourSet, data: [], dataDate: nil), data: data
    ) { _, _ in }
  }

  /// One whole answer.
  static func one(
    _ place: String, _ phase: SchoolPhase, period: String? = nil, measure: BenchmarkMeasure = .overall,
    against: [Against] = Against.allCases, series: Series? = nil, neighbourSet: String? = nil, data files: [String] = []
  ) throws -> BenchmarkAnswer {
    let outcome = try BenchmarkCase.answer(
      BenchmarkRequest(
        places: place, phases: [phase], measure: measure.rawValue, period: period, against: against, series: series,
        neighbourSet: neighbourSet, data: files, dataDate: nil), data: data
    ) { _, _ in }
    guard let answer = outcome.answers.first, outcome.answers.count == 1 else { throw Failure.usage("not one answer") }
    return answer
  }
}

/// Golden figures, a table each.
enum Golden {
  static func rows(_ name: String) throws -> [[String: String]] {
    let lines = try Repository.text("Tests/Fixtures/golden/\(name).csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { row in Dictionary(zip(lines[0], row)) { $1 } }
  }

  /// Whether two figures are the same to a billionth of a point.
  static func agree(_ a: Double?, _ b: String?) -> Bool {
    guard let a, let text = b, let b = Double(text) else { return false }
    return (a - b).magnitude <= 1e-9
  }
}
