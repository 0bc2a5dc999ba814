// SPDX-License-Identifier: MIT

/// Which hidden figures follow from the printed ones by adding and subtracting, whatever the order and however many
/// steps: a figure is determined exactly where it is the same in every solution of the printed totals' equations. The
/// difference of two solutions, drawn at random, tells: a figure that does not change in it is determined (up to a
/// chance of one in 10¹⁵). Arithmetic is exact, modulo the prime 2⁶¹ − 1.
struct LinearAudit {
  private let margins: Margins
  /// A second solution less the first, by cell; 0 for cells that are printed.
  private var change: [UInt64]

  init(_ margins: Margins, hidden: [Bool], below: [Layer?]) {
    self.margins = margins
    change = hidden.map { _ in 0 }
    let unknowns = hidden.indices.filter { hidden[$0] }
    var position = hidden.map { _ in 0 }
    for (index, cell) in unknowns.enumerated() { position[cell] = index }
    var equations: [[Int]] = []
    for (mask, table) in below.enumerated() {
      guard let table else { continue }
      for row in table.hidden.indices where !table.hidden[row] && !Self.isImplied(mask, row, margins, below) {
        let line = margins.lines[mask][row].filter { hidden[$0] }.map { position[$0] }
        if !line.isEmpty { equations.append(line) }
      }
    }
    equations.sort { ($0.count, $0[0]) < ($1.count, $1[0]) }
    let solution = PrimeField.randomSolution(of: equations, unknowns: unknowns.count)
    for (index, cell) in unknowns.enumerated() { change[cell] = solution[index] }
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
    case .total(let mask, let row): margins.lines[mask][row].reduce(UInt64(0)) { PrimeField.plus($0, change[$1]) } == 0
    }
  }
}
