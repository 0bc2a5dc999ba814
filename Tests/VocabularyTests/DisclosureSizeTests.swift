// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@Suite("Disclosure: a borough of 60 schools and 14 year groups")
struct DisclosureSizeTests {
  /// 44 primary, 12 secondary and four special schools; one in fifty children is at two schools.
  private var borough: DisclosureRegister {
    var random = DisclosureRandom(seed: 5)
    var register = DisclosureRegister(depth: 2)
    var child: Int32 = 0
    for school in 0..<60 {
      let (isSecondary, isSpecial) = (school % 5 == 0, school % 15 == 7)
      let size = isSpecial ? 7 : isSecondary ? 150 : 25 + random.below(60)
      for year in isSpecial ? 0...13 : isSecondary ? 7...(school % 10 == 0 ? 13 : 11) : 0...6 {
        for _ in 0..<(size * (70 + random.below(50)) / 100) {
          let draw = random.below(1000)
          let absent = draw < 15 ? 60 : draw < 60 ? 30 : draw < 200 ? 15 : draw < 450 ? 7 : 2
          register.enrolments.append(.init(child: child, values: ["s\(school)", "y\(year)"], possible: 100, absent: absent))
          if random.below(50) == 0 {
            let other = year > 6 ? random.below(12) * 5 : random.below(12) * 5 + 1
            register.enrolments.append(.init(child: child, values: ["s\(other)", "y\(year)"], possible: 20, absent: random.below(4)))
          }
          child += 1
        }
      }
    }
    return register
  }

  @Test("hides little more than what is small, and no printed total gives a single cell away")
  func borough60() throws {
    let attack = try #require(DisclosureAttack(borough, 5))
    #expect(!attack.isWithheld)
    for column in 0..<4 {
      #expect(attack.peeled(column).isEmpty)
      let (hidden, small) = attack.hidden(column)
      #expect(hidden <= 2 * small, "column \(column): \(hidden) hidden, \(small) small")
    }
  }
}

extension DisclosureAttack {
  /// Cells of the full table that are hidden in a column, and those that are small themselves or whose group is.
  func hidden(_ column: Int) -> (hidden: Int, small: Int) {
    guard let table = tables.last, let pattern = patterns.last else { return (0, 0) }
    let small = table.rows.count { row in
      let count = row.counts[column]
      return bound.hides(children: row.children) || bound.hides(count: count.enrolments, of: row.enrolments)
        || bound.hides(count: count.pupils, of: row.children)
    }
    return (table.rows.indices.count { !pattern.shows(row: $0, column: column) }, small)
  }

  /// Hidden cells won by a total less all the other cells, again and again.
  func peeled(_ column: Int) -> Set<Int> {
    guard let table = tables.last, let pattern = patterns.last else { return [] }
    var unknown = Set(table.rows.indices.filter { !pattern.shows(row: $0, column: column) })
    let start = unknown
    let names = table.groupings.map(\.name)
    var lines: [[Int]] = []
    for (other, shown) in zip(tables, patterns).dropLast() {
      let columns = other.groupings.compactMap { names.firstIndex(of: $0.name) }
      let members = Dictionary(grouping: table.rows.indices) { row in columns.map { table.rows[row].key[$0] } }
      for row in other.rows.indices where shown.shows(row: row, column: column) { lines.append(members[other.rows[row].key] ?? []) }
    }
    while let line = lines.first(where: { line in line.count { unknown.contains($0) } == 1 }) { unknown.subtract(line) }
    return start.subtracting(unknown)
  }
}
