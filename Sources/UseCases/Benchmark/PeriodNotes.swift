// SPDX-License-Identifier: MIT
import Exchange
import Insight
import Vocabulary

/// Says what other periods could have been asked for.
struct PeriodNotes {
  let pool: FigurePool

  func make(_ now: ChosenFigures) throws -> [String] {
    let others = now.isGiven && !now.figures.areRatesAlone ? try given(now) : now.figures.series == .census ? try census(now) : shipped(now)
    guard !others.isEmpty else { return [] }
    return ["Also there, with --period: \(others.joined(separator: ", "))."]
  }

  private func given(_ now: ChosenFigures) throws -> [String] {
    let periods = Set(try pool.givenCells(now.figures.series).map(\.cell.period)).subtracting([now.figures.period])
    return short(periods.sorted().map(\.label))
  }

  private func census(_ now: ChosenFigures) throws -> [String] {
    short(try pool.series().table.years.map(\.label).filter { $0 != now.figures.period.label })
  }

  /// From the list of what ships, so that no file is read for it.
  private func shipped(_ now: ChosenFigures) -> [String] {
    let years = pool.shipped.rows("year_to_date").compactMap(\.from).map { AcademicYear(containing: $0).label }
    let weeks = pool.shipped.rows("weekly").compactMap { row -> String? in
      guard let from = row.from, let to = row.to else { return nil }
      let (first, last) = (IsoWeek.containing(from), IsoWeek.containing(to))
      return "\(first.year) Week \(first.week) to \(last.week) (some places)"
    }
    let snapshots = pool.shipped.rows("snapshots").compactMap(\.from).map {
      "the days of issue of \(AcademicYear(containing: $0).label) (some places)"
    }
    return years.filter { $0 != now.figures.period.label } + weeks + snapshots
  }

  private func short(_ labels: [String]) -> [String] {
    guard labels.count > 8, let first = labels.first, let last = labels.last else { return labels }
    return ["\(first) to \(last) (\(labels.count) periods)"]
  }
}
