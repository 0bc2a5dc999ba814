// SPDX-License-Identifier: MIT
import Vocabulary

/// Cuts a gap into the codes it is made of.
///
/// Each part is the place's sessions of a code in percent of possible sessions minus the comparator's. What the parts leave is the
/// residual: absence whose code is not in the table.
struct GapByReason {
  let parts: [GapPart]
  let sum: Double?
  let residual: Double?
  /// Codes with a figure on one side only: they stay in the residual.
  let leftOut: [String]

  /// No parts: of a measure that has none, or a place that is held back.
  static let none = GapByReason(parts: [], sum: nil, residual: nil, leftOut: [])

  private init(parts: [GapPart], sum: Double?, residual: Double?, leftOut: [String]) {
    self.parts = parts
    self.sum = sum
    self.residual = residual
    self.leftOut = leftOut
  }

  init(
    measure: BenchmarkMeasure, place: PublishedPlace, phase: SchoolPhase, against: ComparisonPlaces, figures: PeriodFigures, gap: Double,
    reasons: [AbsenceReason]
  ) {
    var parts: [GapPart] = []
    var leftOut: [String] = []
    for reason in reasons.filter({ $0.isAuthorised ? measure != .unauthorised : measure != .authorised }) {
      let here = figures.cell(place, phase)?.rate(ofCode: reason.code)
      let there = figures.rate(ofCode: reason.code, against, phase)
      guard let here, let there else {
        if here != nil || there != nil { leftOut.append(reason.code) }
        continue
      }
      parts.append(
        GapPart(
          code: reason.code, reason: reason.words, place: here, comparator: there, gap: here - there, isAuthorised: reason.isAuthorised))
    }
    guard !parts.isEmpty else {
      self = .none
      return
    }
    let sum = parts.reduce(0) { $0 + $1.gap }
    self.init(parts: parts, sum: sum, residual: gap - sum, leftOut: leftOut)
  }
}
