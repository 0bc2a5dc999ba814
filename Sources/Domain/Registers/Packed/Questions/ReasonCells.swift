// SPDX-License-Identifier: MIT

/// What is counted of reasons: every row is taken for plain presence, and only where it differs is the sum mended. A mergeable aggregate.
struct ReasonCells: Sendable {
  private let groups: RowGroups
  private let expected: [ExpectedRow]
  private let withMembers: Bool
  private var table: CellTable
  /// Rows of each group and mask, and those of them whose child has no other row.
  private var all: [Int]
  private var lone: [Int]
  /// A child's codes in a cell, where they cannot be counted at once; `isShared` where the child is still to be counted.
  private var uses: [Use] = []

  private struct Use: Sendable {
    let cell: Int
    let child: Int32
    var codes: UInt64
    var isPossible: Bool
    let isShared: Bool
  }

  /// Where each number stands in a cell: sessions of each number, children who use each code, children with a possible session, rows with anything.
  private enum At {
    static let users = 56, children = 112, rows = 113, width = 114
  }

  init(_ groups: RowGroups, expected: [ExpectedRow], withMembers: Bool) {
    self.groups = groups
    self.expected = expected
    self.withMembers = withMembers
    table = CellTable(cells: groups.rowGroups * groups.timeGroups, width: At.width)
    all = [Int](repeating: 0, count: groups.rowGroups * expected.count)
    lone = all
  }

  /// Takes up a stretch of rows.
  mutating func update(_ view: PackedView, rows: Range<Int>) {
    let reader = RowReader(view)
    let times = groups.timeGroups
    var lost = [Int32](repeating: 0, count: times * 2)
    var used = [UInt64](repeating: 0, count: times)
    var touched: [Int] = []
    for row in rows where groups.ofRow[row] >= 0 {
      let mask = Int(view.maskOf[row])
      let expected = expected[mask]
      let group = Int(groups.ofRow[row])
      let isLone = !view.register.hasOther[row]
      all[group * self.expected.count + mask] += 1
      if isLone { lone[group * self.expected.count + mask] += 1 }
      reader.row(row).eachUnlike(expected.words) { slot, byte in
        let time = Int(groups.ofSlot[slot])
        if used[time] == 0 { touched.append(time) }
        used[time] |= 1 << UInt64(byte)
        let at = table.place(of: group * times + time)
        table.numbers[at + Int(byte)] += 1
        let plain = UInt8(truncatingIfNeeded: expected.words[slot / 8] >> UInt64(slot % 8 * 8))
        if plain != MarkByte.none {
          table.numbers[at + Int(plain)] -= 1
          lost[time * 2 + slot & 1] += 1
        }
      }
      if isLone {
        for time in touched { mend(group, time, expected, codes: Self.codes(used, lost, expected, time)) }
      }
      if !isLone || withMembers {
        for time in 0..<times {
          let numbers = Self.codes(used, lost, expected, time)
          guard numbers != 0 else { continue }
          if !isLone { table.numbers[table.place(of: group * times + time) + At.rows] += 1 }
          uses.append(
            Use(
              cell: group * times + time, child: view.register.child[row], codes: CodeBits.merged(numbers),
              isPossible: numbers >> UInt64(MarkByte.firstPossible) != 0, isShared: !isLone))
        }
      }
      for time in touched {
        used[time] = 0
        lost[time * 2] = 0
        lost[time * 2 + 1] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// The numbers that a row has in a group of time.
  @inline(__always)
  private static func codes(_ used: [UInt64], _ lost: [Int32], _ expected: ExpectedRow, _ time: Int) -> UInt64 {
    var numbers = used[time] & ~1
    if lost[time * 2] < expected.slotsOf[time * 2] { numbers |= 1 << UInt64(PlainPresence.morning) }
    if lost[time * 2 + 1] < expected.slotsOf[time * 2 + 1] { numbers |= 1 << UInt64(PlainPresence.afternoon) }
    return numbers
  }

  /// The numbers that a row of plain presence has there.
  private static func plain(_ expected: ExpectedRow, _ time: Int) -> UInt64 {
    (expected.slotsOf[time * 2] > 0 ? 1 << UInt64(PlainPresence.morning) : 0)
      | (expected.slotsOf[time * 2 + 1] > 0 ? 1 << UInt64(PlainPresence.afternoon) : 0)
  }

  /// Counts a child without another row as it is, not as plain presence.
  @inline(__always)
  private mutating func mend(_ group: Int, _ time: Int, _ expected: ExpectedRow, codes numbers: UInt64) {
    let at = table.place(of: group * groups.timeGroups + time)
    let (before, after) = (Self.plain(expected, time), CodeBits.merged(numbers))
    CodeBits.each(after & ~before) { table.numbers[at + At.users + $0] += 1 }
    CodeBits.each(before & ~after) { table.numbers[at + At.users + $0] -= 1 }
    let isPossible = numbers >> UInt64(MarkByte.firstPossible) != 0
    table.numbers[at + At.children] += (isPossible ? 1 : 0) - (before != 0 ? 1 : 0)
    table.numbers[at + At.rows] += (numbers != 0 ? 1 : 0) - (before != 0 ? 1 : 0)
  }

  /// Takes up what another part counted.
  mutating func combine(_ other: ReasonCells) {
    table.combine(other.table)
    for index in all.indices {
      all[index] += other.all[index]
      lone[index] += other.lone[index]
    }
    uses += other.uses
  }

  /// The groups, in the order of the groupings.
  mutating func rows(_ groupings: [Grouping], numbers: [Int32]) -> [ReasonGroup] {
    addPlainPresence()
    countShared()
    if groupings.isEmpty { _ = table.place(of: 0) }
    let ofCell = withMembers ? Dictionary(grouping: uses, by: \.cell) : [:]
    let rows = table.cells.enumerated().compactMap { index, cell -> ReasonGroup? in
      let own = table.numbers[index * At.width..<(index + 1) * At.width]
      guard groupings.isEmpty || own[own.startIndex + At.rows] > 0 else { return nil }
      return result(key: groups.key(of: cell), Array(own), uses: ofCell[cell] ?? [], numbers: numbers)
    }
    return rows.sorted { GroupOrder.precedes($0.key, $1.key, by: groupings) }
  }

  private mutating func addPlainPresence() {
    for (index, count) in all.enumerated() where count > 0 {
      let (group, mask) = (index / expected.count, index % expected.count)
      for time in 0..<groups.timeGroups {
        let plain = Self.plain(expected[mask], time)
        guard plain != 0 else { continue }
        let at = table.place(of: group * groups.timeGroups + time)
        table.numbers[at + Int(PlainPresence.morning)] += count * Int(expected[mask].slotsOf[time * 2])
        table.numbers[at + Int(PlainPresence.afternoon)] += count * Int(expected[mask].slotsOf[time * 2 + 1])
        CodeBits.each(plain) { table.numbers[at + At.users + $0] += lone[index] }
        table.numbers[at + At.children] += lone[index]
        table.numbers[at + At.rows] += lone[index]
      }
    }
    all = all.map { _ in 0 }
    lone = all
  }

  private mutating func countShared() {
    let shared = uses.filter(\.isShared).sorted { ($0.cell, $0.child) < ($1.cell, $1.child) }
    var index = 0
    while index < shared.count {
      var one = shared[index]
      while index < shared.count, shared[index].cell == one.cell, shared[index].child == one.child {
        one.codes |= shared[index].codes
        one.isPossible = one.isPossible || shared[index].isPossible
        index += 1
      }
      let at = table.place(of: one.cell)
      CodeBits.each(one.codes) { table.numbers[at + At.users + $0] += 1 }
      if one.isPossible { table.numbers[at + At.children] += 1 }
    }
  }

  private func result(key: [String?], _ own: [Int], uses: [Use], numbers: [Int32]) -> ReasonGroup {
    let counts = CodeBits.codes.compactMap { word, other -> ReasonCount? in
      let (here, there) = (own[Int(word.byte)], other.map { own[Int($0.byte)] } ?? 0)
      guard here + there > 0 else { return nil }
      // A letter can mean two things in one period; the line is named for what is possible, which has the greater number.
      let meaning = there > 0 ? other?.meaning ?? word.meaning : word.meaning
      let bit: UInt64 = 1 << UInt64(word.byte)
      return ReasonCount(
        code: word.code, sessions: here + there, children: own[At.users + Int(word.byte)],
        members: uses.isEmpty ? [] : Set(uses.lazy.filter { $0.codes & bit != 0 }.map { numbers[Int($0.child)] }).sorted(),
        meaning: meaning)
    }
    .sorted { ($1.sessions, $0.code) < ($0.sessions, $1.code) }
    let absence = counts.filter { $0.meaning.isAbsence }
    return ReasonGroup(
      key: key, possible: own[Int(MarkByte.firstPossible)..<At.users].reduce(0, +), absent: absence.reduce(0) { $0 + $1.sessions },
      children: own[At.children], absence: absence, others: counts.filter { !$0.meaning.isAbsence })
  }
}
