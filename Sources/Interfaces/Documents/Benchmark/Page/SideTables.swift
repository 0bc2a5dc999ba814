// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// A small table that is printed where a side has room for it.
enum SmallTable: CaseIterable {
  case freeMeals, suspensions

  /// Its heading.
  var title: String { self == .freeMeals ? "Children eligible for free school meals" : "Suspension beside absence" }
}

/// Small tables of what stands beside absence.
enum SideTables {
  /// Persistent absence by free school meals.
  static func disadvantaged(_ years: [DisadvantagedYear]) -> Table {
    Table(
      caption: "Persistent absence, percent of enrolments; gap in points before rounding. c: held back; –: not published.",
      heads: ["School year", "Eligible for free school meals", "Not eligible", "Gap"],
      rows: years.map {
        Table.Row(cells: [$0.year.label, Printed.rate($0.eligible), Printed.rate($0.notEligible), Printed.gap($0.gap)])
      })
  }

  /// Suspension and absence by phase, side by side.
  static func suspensions(_ rows: [SuspensionBesideAbsence], isEngland: Bool) -> Table {
    let first = rows.first
    let year = first?.suspensionYear ?? "", period = first?.absencePeriod ?? ""
    let heads = ["Phase", "Suspensions per 100 pupils, " + year] + (isEngland ? [] : ["England"]) + ["Absence, %, " + period]
    return Table(
      caption: "Two counts of two years, side by side, never joined. c: held back; –: not published.",
      heads: heads + (isEngland ? [] : ["England"]),
      rows: rows.sorted { $0.phase < $1.phase }.map { row in
        let here = [Words.capital(row.phase.schools), Printed.rate(row.suspensionRate)]
        let rest =
          isEngland
          ? [Printed.rate(row.absence)]
          : [Printed.rate(row.englandSuspensionRate), Printed.rate(row.absence), Printed.rate(row.englandAbsence)]
        return Table.Row(cells: here + rest)
      })
  }

  /// What can be read where the figure asked for cannot: the phases of the place and of the comparator.
  static func phases(_ words: ReportWords) -> Table? {
    guard !words.answer.phases.isEmpty else { return nil }
    let isAlone = words.first == nil
    return Table(
      caption: "Overall absence, percent. c: held back; –: not published.",
      heads: ["Phase", "Here"] + (isAlone ? [] : [words.against?.label ?? ""]),
      rows: words.answer.phases.sorted { $0.phase < $1.phase }.map { figure in
        let cells = [Words.capital(figure.phase.schools), Printed.rate(figure.value)]
        return Table.Row(cells: cells + (isAlone ? [] : [Printed.rate(figure.comparator)]), strong: figure.phase == words.question.phase)
      })
  }
}
