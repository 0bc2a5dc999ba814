// SPDX-License-Identifier: MIT
public import Vocabulary

/// A table of absence bands, asked by place, phase and year.
///
/// Tables may hold totals beside the groups they are made of. Among the rows of a place those with most columns at `Total` are taken
/// and added up, so that no child is counted twice: where one row has all of them, that row is used alone.
public struct BandTable: Sendable {
  private struct Key: Hashable {
    let place: PublishedPlace
    let year: AcademicYear
  }

  private var rows: [Key: [BandRow]] = [:]
  /// Years with a row, in order.
  public let years: [AcademicYear]

  /// A table of rows.
  public init(_ all: [BandRow]) {
    for row in all { rows[Key(place: row.place, year: row.year), default: []].append(row) }
    years = Set(all.map(\.year)).sorted()
  }

  /// True where the rows are cut by free school meals.
  public var hasMeals: Bool { rows.values.contains { $0.contains { $0.meals == .eligible } } }

  /// Enrolments of a place; nil where the table has none for it.
  public func counts(_ place: PublishedPlace, _ phase: SchoolPhase, _ year: AcademicYear, meals: BandRow.Filter? = nil) -> BandCounts? {
    let of = rows[Key(place: place, year: year)] ?? []
    let fitting = of.filter { row in
      (meals == nil || row.meals == meals) && (phase == .total || row.phase == phase)
    }
    func filters(_ row: BandRow) -> [Bool] {
      (phase == .total ? [row.phase == .total] : []) + (meals == nil ? [(row.meals ?? .total) == .total] : [])
        + row.others.map { $0 == .total }
    }
    var byPattern: [[Bool]: [BandRow]] = [:]
    for row in fitting { byPattern[filters(row), default: []].append(row) }
    // Most totals first; between equal ones the same every time.
    let best = byPattern.max { a, b in
      let (left, right) = (a.key.count { $0 }, b.key.count { $0 })
      return left == right ? a.key.map { $0 ? "1" : "0" }.joined() < b.key.map { $0 ? "1" : "0" }.joined() : left < right
    }
    guard let chosen = best?.value, let first = chosen.first else { return nil }
    return chosen.dropFirst().reduce(first.counts) { $0 + $1.counts }
  }
}
