// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@Suite("Disclosure: corner cases")
struct DisclosureCornerTests {
  private let one = [DisclosureBand(from: 10)]

  /// Schools with a number of enrolments and a count over 10 %, and their total.
  private func schools(_ schools: [(Int, Int)]) -> [DisclosureTable] {
    let rows = schools.enumerated().map { index, school in
      DisclosureRow(
        key: ["S\(index)"], children: school.0, enrolments: school.0,
        counts: [DisclosureCount(enrolments: school.1, pupils: school.1)])
    }
    let (whole, count) = (schools.reduce(0) { $0 + $1.0 }, schools.reduce(0) { $0 + $1.1 })
    let total = DisclosureRow(key: [], children: whole, enrolments: whole, counts: [DisclosureCount(enrolments: count, pupils: count)])
    return [
      DisclosureTable(groupings: [], rows: [total]),
      DisclosureTable(groupings: [DisclosureGrouping("school", .trait)], rows: rows),
    ]
  }

  /// `.` shown, `c` hidden, `-` the whole group hidden.
  private func print(_ pattern: DisclosurePattern) -> String {
    pattern.rows.indices.map { row in !pattern.shows(row: row) ? "-" : pattern.shows(row: row, column: 0) ? "." : "c" }.joined()
  }

  /// Schools with their enrolments and counts, and what is printed of the total and of each.
  struct Case: Sendable {
    let schools: [(Int, Int)]
    let total: String
    let rows: String
  }

  static let cases: [Case] = [
    // The example of the documentation: 3 is small, 12 goes with it.
    Case(schools: [(200, 31), (150, 12), (180, 3)], total: ".", rows: ".cc"),
    // A true 0 stays, and is no second cell.
    Case(schools: [(200, 31), (150, 0), (180, 3)], total: ".", rows: "c.c"),
    Case(schools: [(200, 0), (150, 0)], total: ".", rows: ".."),
    // Exactly N, and exactly N short of all, are shown; N − 1 are not.
    Case(schools: [(200, 5), (150, 60), (150, 70)], total: ".", rows: "..."),
    Case(schools: [(200, 195), (150, 60), (150, 70)], total: ".", rows: "..."),
    Case(schools: [(200, 4), (150, 60), (150, 70)], total: ".", rows: "cc."),
    Case(schools: [(200, 196), (150, 60), (150, 70)], total: ".", rows: "cc."),
    // All children of a school over it: they are known each.
    Case(schools: [(20, 20), (150, 60), (150, 70)], total: ".", rows: "cc."),
    // A small school is hidden whole, the next smallest with it; their counts are 0 together, so a third count goes.
    Case(schools: [(4, 0), (90, 0), (150, 60), (150, 70)], total: ".", rows: "--c."),
    // A school that is the total.
    Case(schools: [(4, 2)], total: "-", rows: "-"),
    Case(schools: [(40, 2)], total: "c", rows: "c"),
    Case(schools: [(40, 20)], total: ".", rows: "."),
    // No school at all: a total of nobody.
    Case(schools: [], total: ".", rows: ""),
    // Two small counts and a small total: nothing else need go.
    Case(schools: [(90, 1), (90, 2), (90, 0)], total: "c", rows: "cc."),
  ]

  @Test("of one table with its total", arguments: cases)
  func totals(example: Case) throws {
    let bound = try #require(SmallNumberBound(5))
    let patterns = Disclosure.protect(schools(example.schools), bands: one, bound: bound)
    #expect(print(patterns[0]) == example.total)
    #expect(print(patterns[1]) == example.rows)
  }

  @Test("a difference of two thresholds in one row is a small number, too")
  func nested() throws {
    let bound = try #require(SmallNumberBound(5))
    func tables(_ over20: Int) -> [DisclosureTable] {
      let counts = [DisclosureCount(enrolments: 30, pupils: 30), DisclosureCount(enrolments: over20, pupils: over20)]
      return [DisclosureTable(groupings: [], rows: [DisclosureRow(key: [], children: 100, enrolments: 100, counts: counts)])]
    }
    let bands = [DisclosureBand(from: 10), DisclosureBand(from: 20)]
    #expect(Disclosure.protect(tables(27), bands: bands, bound: bound)[0].rows == [.shown(hiddenColumns: [false, true])])
    #expect(Disclosure.protect(tables(25), bands: bands, bound: bound)[0].rows == [.shown(hiddenColumns: [false, false])])
    #expect(Disclosure.protect(tables(30), bands: bands, bound: bound)[0].rows == [.shown(hiddenColumns: [false, false])])
  }

  @Test("what is hidden does not depend on the order of columns, rows or tables")
  func order() throws {
    let bound = try #require(SmallNumberBound(5))
    var random = DisclosureRandom(seed: 11)
    let tables = DisclosureRegister.random(&random, sizes: [4, 3], most: 40).tables()
    let turned = tables.reversed().map { table in
      DisclosureTable(
        groupings: table.groupings.reversed(),
        rows: table.rows.reversed().map {
          DisclosureRow(key: $0.key.reversed(), children: $0.children, enrolments: $0.enrolments, counts: $0.counts, members: $0.members)
        })
    }
    let one = Disclosure.protect(tables, bands: DisclosureRegister.bands, bound: bound)
    let other = Disclosure.protect(turned, bands: DisclosureRegister.bands, bound: bound)
    for (index, pattern) in one.enumerated() { #expect(Array(other[other.count - 1 - index].rows.reversed()) == pattern.rows) }
    // And a table of fewer groupings hides the same by itself.
    let alone = Disclosure.protect(Array(tables.prefix(2)), bands: DisclosureRegister.bands, bound: bound)
    #expect(alone == Array(one.prefix(2)))
  }

  @Test("two weeks of the same two children are two children")
  func weeks() throws {
    let bound = try #require(SmallNumberBound(3))
    func week(_ name: String, _ children: [Int32]) -> DisclosureRow {
      DisclosureRow(key: [name], children: children.count, enrolments: children.count, members: children)
    }
    let total = DisclosureRow(key: [], children: 9, enrolments: 9, members: Array(0..<9))
    let rows = [week("w1", [1, 2]), week("w2", [1, 2]), week("w3", Array(0..<9)), week("w4", Array(0..<8))]
    let tables = [
      DisclosureTable(groupings: [], rows: [total]), DisclosureTable(groupings: [DisclosureGrouping("week", .time)], rows: rows),
    ]
    let patterns = Disclosure.protect(tables, bands: [], bound: bound)
    #expect(patterns[1].rows.indices.filter { !patterns[1].shows(row: $0) } == [0, 1, 3])
  }

  @Test("bounds under 3 are refused", arguments: [-1, 0, 1, 2])
  func bounds(minimum: Int) { #expect(SmallNumberBound(minimum) == nil) }
}
