// SPDX-License-Identifier: MIT
import Vocabulary

/// What else should be known about an answer: what the tables lack, and what was done instead.
struct BenchmarkNotes {
  let tables: BenchmarkTables
  let answer: BenchmarkAnswer
  let place: PublishedPlace
  let gapByReason: GapByReason

  private var phase: SchoolPhase { answer.question.phase }
  private var measure: BenchmarkMeasure { answer.question.measure }

  func make() -> [String] {
    (noFigure() + addedUp() + neighbours() + ranks() + baseline() + residual() + comparatorsWithout() + ratesAlone() + disadvantaged())
      + tables.notes
  }

  private func noFigure() -> [String] {
    let name = answer.question.placeName
    if answer.value == .suppressed {
      return ["c: the department holds the figure of \(name) back, so that no school can be told. It has no parts either."]
    }
    guard answer.value.number == nil else { return [] }
    if !tables.now.has(place, phase) {
      let successors = answer.question.council.map { tables.councils.successors(of: $0.code) } ?? []
      if let council = answer.question.council, !council.isCurrent, !successors.isEmpty {
        return [
          "\(name) has no row in \(answer.question.period): the council was reorganised. After it came "
            + successors.map { "\($0.name) (\($0.code))" }.joined(separator: " and ") + "."
        ]
      }
      let kind = phase == .total ? "school" : "\(phase.rawValue) school"
      return ["\(name) has no row for a \(kind) in \(answer.question.period): no such school there, or none published."]
    }
    if measure == .severe && tables.now.series == .yearToDate {
      return ["Severe absence is not in the year to date; it is published in the census series (--series census)."]
    }
    if !measure.isOfSessions && tables.now.isAddedUp(place, phase) {
      return ["Rates of children cannot be added up over phases, and this table has no row for all schools together."]
    }
    return ["This measure is not published for \(name) in \(answer.question.period)."]
  }

  private func addedUp() -> [String] {
    guard tables.now.isAddedUp(place, phase) else { return [] }
    return ["Total is added up from the phases' sessions (pooled): the table has no row for all schools together."]
  }

  private func neighbours() -> [String] {
    guard let council = answer.question.council,
      let comparator = answer.comparators.first(where: { $0.kind == .neighboursMean })
    else { return asked() }
    var notes: [String] = []
    if let set = tables.neighbourSet {
      notes.append(
        "Statistical neighbours are the department's set of \(NeighbourSets.words(set)). The mean is of their rates, each council counting "
          + "the same; pooled is all their sessions together. Another set is another comparison, not a change of performance.")
    }
    if comparator.missing.count == comparator.codes.count {
      notes.append("None of the neighbours of \(council.name) has a figure in \(answer.question.period).")
    } else if !comparator.missing.isEmpty {
      let names = comparator.missing.map { "\(tables.councils.council(code: $0)?.name ?? $0) (\($0))" }
      notes.append(
        "Of the neighbours of \(council.name), left out without a figure in \(answer.question.period): \(names.joined(separator: ", ")).")
    }
    return notes
  }

  private func asked() -> [String] {
    guard let council = answer.question.council, tables.neighbourSet != nil, tables.neighbourCodes(of: council.code).isEmpty else {
      return []
    }
    return ["\(council.name) has no statistical neighbours in the set of \(NeighbourSets.words(tables.neighbourSet ?? ""))."]
  }

  private func ranks() -> [String] {
    guard answer.question.council != nil, answer.value.number != nil, answer.standing == nil else { return [] }
    return ["No rank or quartile: fewer than \(Standing.fewestCouncils) councils have a figure in this table."]
  }

  private func baseline() -> [String] {
    guard answer.baseline == nil, answer.value != .notPublished else { return [] }
    if case .year = tables.now.period {
      return ["No baseline: \(Baseline.year.label) is not published in this series for this place and phase."]
    }
    return ["No baseline: \(Baseline.year.label) is published as a whole year only, and \(answer.question.period) is a part of one."]
  }

  private func residual() -> [String] {
    var notes: [String] = []
    if !gapByReason.leftOut.isEmpty {
      notes.append("Without a figure on one side, and therefore in the residual: code \(gapByReason.leftOut.joined(separator: ", ")).")
    }
    guard let residual = answer.residual, residual.magnitude > 0.001 else { return notes }
    let cause =
      gapByReason.leftOut.isEmpty
      ? "the table's reasons fall short of its totals, as where sessions of a code are not shown"
      : "the figures named above that are not published"
    notes.append("The parts leave \(Rounding.signed(residual, places: 3)) points: \(cause).")
    return notes
  }

  private func comparatorsWithout() -> [String] {
    let isPooledImpossible = !measure.isOfSessions || tables.now.areRatesAlone
    let without = answer.comparators.filter { $0.value.number == nil && $0.missing.count < max(1, $0.codes.count) }
    return without.map { comparator in
      if comparator.kind == .neighboursPooled && isPooledImpossible {
        return "Pooled neighbours need counts, and only rates are published: the mean alone is given."
      }
      return comparator.value == .suppressed
        ? "c: the figure of \(comparator.inSentence) is held back." : "There is no figure of \(comparator.inSentence) in this table."
    }
  }

  private func ratesAlone() -> [String] {
    guard answer.value.number != nil, answer.reasons.isEmpty || !measure.isOfSessions else { return [] }
    return [
      measure.isOfSessions
        ? "\(tables.now.areRatesAlone ? "Only rates" : "No reasons") are published in this table: the gap has no parts by reason."
        : "\(measure.adjective.prefix(1).uppercased())\(measure.adjective.dropFirst()) absence is published as a rate of children: it has no parts by reason."
    ]
  }

  private func disadvantaged() -> [String] {
    guard answer.disadvantaged.contains(where: { $0.gap == .suppressed }) else { return [] }
    return ["c: rates by free school meals that would rest on fewer than five children are held back here."]
  }
}
