// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// The ranking table: a row a council and phase.
struct BenchmarkRanking {
  let tables: BenchmarkTables
  let measure: BenchmarkMeasure
  let against: [Against]

  /// Rows of the places named, in their order.
  func rows(_ places: [Council?], phases: [SchoolPhase]) -> [BenchmarkAnswer] {
    places.flatMap { place in
      phases.map { BenchmarkAnswer.headline(place, phase: $0, measure: measure, against: against, tables: tables) }
    }
  }

  /// Every council of today, and those of the period that are no more; by phase, lowest first, those without a figure last.
  func everyCouncil(_ phases: [SchoolPhase]) -> [BenchmarkAnswer] {
    let councils = tables.councils.councils.filter { council in
      council.isCurrent
        || SchoolPhase.allCases.contains { phase in
          let value = tables.now.value(measure, .council(council.code), phase)
          return value.number != nil || value == .suppressed
        }
    }
    return phases.flatMap { phase in
      rows(councils, phases: [phase]).sorted { a, b in
        let (left, right) = (order(a), order(b))
        return left.group == right.group
          ? (left.value, left.code) < (right.value, right.code) : left.group < right.group
      }
    }
  }

  private func order(_ answer: BenchmarkAnswer) -> (group: Int, value: Double, code: String) {
    let code = answer.question.council?.code ?? ""
    if let value = answer.value.number { return (0, value, code) }
    return (answer.value == .suppressed ? 1 : 2, 0, code)
  }

  /// What should be known about the table.
  func notes(_ answers: [BenchmarkAnswer]) -> [String] {
    var notes: [String] = []
    if answers.contains(where: { $0.value == .suppressed }) {
      notes.append("c: the department holds the figure back, so that no school can be told.")
    }
    if answers.contains(where: { $0.value == .notPublished }) {
      notes.append("A row without a figure is a council without such a school, or one of which none is published.")
    }
    let addedUp = answers.contains { answer in
      answer.question.council.map { tables.now.isAddedUp(.council($0.code), answer.question.phase) } ?? false
    }
    if addedUp { notes.append("Total is added up from the phases' sessions (pooled): the table has no row for all schools together.") }
    if answers.contains(where: { $0.value.number != nil && $0.standing == nil && $0.question.council != nil }) {
      notes.append("No rank or quartile: fewer than \(Standing.fewestCouncils) councils have a figure in this table.")
    }
    let short = answers.filter { $0.residual.map { $0.magnitude > 0.001 } ?? false }
    if !short.isEmpty {
      notes.append(
        "In \(short.count) row\(short.count == 1 ? "" : "s") the reasons leave more than 0.001 points of the gap: absence of codes that the "
          + "table does not show.")
    }
    if against.first == .neighbours, let set = tables.neighbourSet {
      notes.append("The comparator is the mean of each council's statistical neighbours, set of \(NeighbourSets.words(set)).")
    }
    return notes + tables.notes
  }
}
