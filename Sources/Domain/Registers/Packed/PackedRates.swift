// SPDX-License-Identifier: MIT
import Vocabulary

extension PackedView {
  /// Rates by group: what `Rates.rows` answers, from packed rows.
  ///
  /// - Parameters:
  ///   - groupings: what to cut by, in order.
  ///   - thresholds: counted over exactly the marks that are seen; not where a grouping is of time.
  ///   - withMembers: number the children of each group.
  ///   - workers: who counts.
  public func rates(
    by groupings: [Grouping], thresholds: [Threshold], withMembers: Bool = false, workers: Workers = .one
  ) -> [RateRow] {
    let groups = RowGroups(self, by: groupings)
    let tested = groups.cutsTime ? [] : thresholds
    var total = RateCells(groups, thresholds: tested, withMembers: withMembers)
    let parts = register.parts(for: workers)
    for part in workers.map(
      parts.count,
      { part in
        var own = RateCells(groups, thresholds: tested, withMembers: withMembers)
        own.update(self, rows: parts[part])
        return own
      })
    { total.combine(part) }
    return total.rows(groupings, isWhole: groupings.isEmpty, numbers: withMembers ? childNumbers : [])
  }

  /// For each child of the register its number among the children that are seen.
  var childNumbers: [Int32] {
    var numbers = [Int32](repeating: -1, count: register.children)
    var next: Int32 = 0
    for row in register.byPupil where isSeen(Int(row)) && numbers[Int(register.child[Int(row)])] < 0 {
      numbers[Int(register.child[Int(row)])] = next
      next += 1
    }
    return numbers
  }
}

/// What is counted of rates, cell by cell: a mergeable aggregate.
private struct RateCells: Sendable {
  private let groups: RowGroups
  private let thresholds: [Threshold]
  private let withMembers: Bool
  private var table: CellTable
  /// What children with several rows have in a cell: they count once, with all their sessions there.
  private var shared: [(cell: Int, child: Int32, possible: Int, absent: Int)] = []
  private var members: [(cell: Int, child: Int32)] = []

  /// Where each number stands in a cell.
  private enum At {
    static let possible = 0, attended = 1, approved = 2, authorised = 3, unauthorised = 4, late = 5, afterClose = 6
    static let enrolments = 7, children = 8, over = 9
  }

  init(_ groups: RowGroups, thresholds: [Threshold], withMembers: Bool) {
    self.groups = groups
    self.thresholds = thresholds
    self.withMembers = withMembers
    table = CellTable(cells: groups.rowGroups * groups.timeGroups, width: At.over + 2 * thresholds.count)
  }

  /// Takes up a stretch of rows.
  mutating func update(_ view: PackedView, rows: Range<Int>) {
    let reader = RowReader(view)
    let times = groups.cutsTime ? RowTimes(groups, slots: view.register.weeks.slots) : nil
    for row in rows where groups.ofRow[row] >= 0 {
      let bytes = reader.row(row)
      if let times {
        times.read(bytes) { time, counts in
          add(counts, cell: Int(groups.ofRow[row]) * groups.timeGroups + time, row: row, of: view.register)
        }
      } else {
        let counts = bytes.counts()
        guard counts.possible > 0 || bytes.hasAnything else { continue }
        add(counts, cell: Int(groups.ofRow[row]), row: row, of: view.register)
      }
    }
  }

  @inline(__always)
  private mutating func add(_ counts: SessionCounts, cell: Int, row: Int, of register: PackedRegister) {
    let at = table.place(of: cell)
    guard counts.possible > 0 else { return }
    table.numbers[at + At.possible] += counts.possible
    table.numbers[at + At.attended] += counts.attended
    table.numbers[at + At.approved] += counts.approvedActivity
    table.numbers[at + At.authorised] += counts.authorised
    table.numbers[at + At.unauthorised] += counts.unauthorised
    table.numbers[at + At.late] += counts.lateBeforeClose
    table.numbers[at + At.afterClose] += counts.lateAfterClose
    table.numbers[at + At.enrolments] += 1
    let isShared = register.hasOther[row]
    if isShared {
      shared.append((cell, register.child[row], counts.possible, counts.overall))
    } else {
      table.numbers[at + At.children] += 1
    }
    if withMembers { members.append((cell, register.child[row])) }
    for (index, threshold) in thresholds.enumerated() where threshold.isReached(absent: counts.overall, possible: counts.possible) {
      table.numbers[at + At.over + index] += 1
      if !isShared { table.numbers[at + At.over + thresholds.count + index] += 1 }
    }
  }

  /// Takes up what another part counted.
  mutating func combine(_ other: RateCells) {
    table.combine(other.table)
    shared += other.shared
    members += other.members
  }

  /// The rows, in the order of the groupings.
  mutating func rows(_ groupings: [Grouping], isWhole: Bool, numbers: [Int32]) -> [RateRow] {
    countShared()
    if isWhole { _ = table.place(of: 0) }
    let ofCell = Dictionary(grouping: members, by: \.cell)
    let rows = table.cells.enumerated().map { index, cell -> RateRow in
      let own = table.numbers[index * table.width..<(index + 1) * table.width]
      func number(_ offset: Int) -> Int { own[own.startIndex + offset] }
      return RateRow(
        key: groups.key(of: cell), enrolments: number(At.enrolments), pupils: number(At.children),
        counts: SessionCounts(
          possible: number(At.possible), attended: number(At.attended), approvedActivity: number(At.approved),
          authorised: number(At.authorised), unauthorised: number(At.unauthorised), lateBeforeClose: number(At.late),
          lateAfterClose: number(At.afterClose)),
        enrolmentsOver: thresholds.indices.map { number(At.over + $0) },
        pupilsOver: thresholds.indices.map { number(At.over + thresholds.count + $0) },
        members: Set((ofCell[cell] ?? []).map { numbers[Int($0.child)] }).sorted())
    }
    return rows.sorted { GroupOrder.precedes($0.key, $1.key, by: groupings) }
  }

  private mutating func countShared() {
    shared.sort { ($0.cell, $0.child) < ($1.cell, $1.child) }
    var index = 0
    while index < shared.count {
      let (cell, child, _, _) = shared[index]
      var (possible, absent) = (0, 0)
      while index < shared.count, shared[index].cell == cell, shared[index].child == child {
        possible += shared[index].possible
        absent += shared[index].absent
        index += 1
      }
      let at = table.place(of: cell)
      table.numbers[at + At.children] += 1
      for (number, threshold) in thresholds.enumerated() where threshold.isReached(absent: absent, possible: possible) {
        table.numbers[at + At.over + thresholds.count + number] += 1
      }
    }
    shared = []
  }
}
