// SPDX-License-Identifier: MIT

/// Which hidden figures follow from the printed ones by adding and subtracting, whatever the order and however many
/// steps: a figure is determined exactly where it is the same in every solution of the printed totals' equations. One
/// random solution of the homogeneous equations tells: a figure that does not change in it is determined (up to a
/// chance of one in 10¹⁵). Arithmetic is exact, modulo the prime 2⁶¹ − 1.
struct LinearAudit {
  private static let prime: UInt64 = (1 << 61) - 1
  private let margins: Margins
  /// A second solution less the first, by cell; 0 for cells that are printed.
  private var change: [UInt64]

  init(_ margins: Margins, hidden: [Bool], below: [Layer?]) {
    self.margins = margins
    change = hidden.map { _ in 0 }
    let unknowns = hidden.indices.filter { hidden[$0] }
    var column = hidden.map { _ in 0 }
    for (position, cell) in unknowns.enumerated() { column[cell] = position }
    var equations: [[Int]] = []
    for (mask, table) in below.enumerated() {
      guard let table else { continue }
      for row in table.hidden.indices where !table.hidden[row] && !Self.isImplied(mask, row, margins, below) {
        let line = margins.lines[mask][row].filter { hidden[$0] }.map { column[$0] }
        if !line.isEmpty { equations.append(line) }
      }
    }
    equations.sort { ($0.count, $0[0]) < ($1.count, $1[0]) }
    let rows = Self.eliminate(equations, width: unknowns.count)
    var isPivot = unknowns.map { _ in false }
    for row in rows { isPivot[row.pivot] = true }
    var solution = unknowns.map { _ in UInt64(0) }
    var state: UInt64 = 1
    for position in unknowns.indices where !isPivot[position] {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      solution[position] = (state >> 3) % Self.prime
    }
    for row in rows.reversed() {
      var sum: UInt64 = 0
      for position in unknowns.indices where row.factors[position] != 0 && position != row.pivot {
        sum = Self.plus(sum, Self.times(row.factors[position], solution[position]))
      }
      solution[row.pivot] = sum == 0 ? 0 : Self.prime - sum
    }
    for (position, cell) in unknowns.enumerated() { change[cell] = solution[position] }
  }

  /// Whether a total is the sum of printed totals of one column more.
  private static func isImplied(_ mask: Int, _ row: Int, _ margins: Margins, _ below: [Layer?]) -> Bool {
    (0..<margins.depth).contains { column in
      let finer = mask | 1 << column
      guard finer != mask, finer < below.count, let table = below[finer] else { return false }
      return margins.lines[mask][row].allSatisfy { !table.hidden[margins.parent[finer][$0]] }
    }
  }

  /// Whether a figure follows from what is printed.
  func determines(_ place: Place) -> Bool {
    switch place {
    case .cell(let cell): change[cell] == 0
    case .total(let mask, let row): margins.lines[mask][row].reduce(UInt64(0)) { Self.plus($0, change[$1]) } == 0
    }
  }

  /// Rows in echelon form: each pivot has factor 1 in its row and 0 in the later ones.
  private static func eliminate(_ equations: [[Int]], width: Int) -> [(pivot: Int, factors: [UInt64])] {
    var rows: [(pivot: Int, factors: [UInt64])] = []
    for equation in equations {
      var row = Array(repeating: UInt64(0), count: width)
      for position in equation { row[position] = 1 }
      for earlier in rows where row[earlier.pivot] != 0 {
        let factor = prime - row[earlier.pivot]
        for position in 0..<width where earlier.factors[position] != 0 {
          row[position] = plus(row[position], times(factor, earlier.factors[position]))
        }
      }
      guard let pivot = row.firstIndex(where: { $0 != 0 }) else { continue }
      let inverse = power(row[pivot], prime - 2)
      for position in 0..<width where row[position] != 0 { row[position] = times(row[position], inverse) }
      rows.append((pivot, row))
    }
    return rows
  }

  private static func plus(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let sum = a + b
    return sum >= prime ? sum - prime : sum
  }

  private static func times(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    return plus(low & prime, high << 3 | low >> 61)
  }

  private static func power(_ base: UInt64, _ exponent: UInt64) -> UInt64 {
    var (result, square, rest) = (UInt64(1), base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = times(result, square) }
      square = times(square, square)
      rest >>= 1
    }
    return result
  }
}
