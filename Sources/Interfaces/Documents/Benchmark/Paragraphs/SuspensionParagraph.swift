// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Suspension beside absence: rates of another count and another year, side by side and never joined.
///
/// Rule: of the phase asked for, or of all schools together where it has none; only where the rate here is known. England is said
/// where its rate is known too.
struct SuspensionParagraph {
  let words: ReportWords

  var texts: [String] {
    let rows = words.answer.suspensions
    let own = rows.first { $0.phase == words.question.phase } ?? rows.first { $0.phase == .total }
    guard let row = own, let here = row.suspensionRate.number else { return [] }
    let start = "Suspensions in " + row.suspensionYear + ": " + Rounding.fixed(here, places: 2) + " for every 100 pupils in "
    var text = start + row.phase.schools
    if words.question.council != nil, let there = row.englandSuspensionRate.number {
      text += " here, " + Rounding.fixed(there, places: 2) + " in England"
    }
    return [text + ". They are counted apart from absence, and of another year: do not join them."]
  }
}
