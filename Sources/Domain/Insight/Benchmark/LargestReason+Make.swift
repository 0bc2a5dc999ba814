// SPDX-License-Identifier: MIT
import Vocabulary

extension ReasonShare {
  /// Every absence code of a row that has a figure, in the order of the code table.
  static func all(of cell: AttendanceCell, reasons: [AbsenceReason]) -> [ReasonShare] {
    reasons.compactMap { reason in
      guard let percent = cell.rate(ofCode: reason.code) else { return nil }
      return ReasonShare(
        code: reason.code, reason: reason.words, percent: percent,
        shareOfAbsence: cell.reasons[reason.code]?.percent(of: cell.overall).number, isAuthorised: reason.isAuthorised)
    }
  }
}

extension LargestReason {
  /// The code with most absence sessions; nil without any.
  static func make(_ shares: [ReasonShare], place: String, phase: SchoolPhase) -> LargestReason? {
    // `max` would take the last of equal ones; the code table's order decides.
    guard let first = shares.first(where: { share in shares.allSatisfy { $0.percent <= share.percent } }), first.percent > 0,
      let share = first.shareOfAbsence
    else { return nil }
    let printed = Rounding.fixed(share, places: 1)
    return LargestReason(
      code: first.code, reason: first.reason, shareOfAbsence: share,
      sentence: "The code with most absence in \(place), \(phase.schools), is \(first.code), \(first.reason): \(printed) % of all absence.")
  }
}
