// SPDX-License-Identifier: MIT

/// Moves of tables with three grouping columns or more. A move has two corner cells; the columns in which they differ
/// are parted into blocks, and each block takes its values from one corner or the other: 2^blocks cells, raised and
/// lowered in turn. Where every block is one column this is the cube of the *hypercube method* (Repsilber 1994);
/// where totals are hidden, larger blocks with fewer cells will do. A total changes only if its columns meet every
/// block, and then it must be hidden too. Sound, but not exhaustive: a longer move may exist that is not looked for.
struct BlockFinder: MoveFinder {
  private let margins: Margins
  private let radix: [Int]
  private let cellAt: [Int: Int]
  /// Partitions of each set of columns into blocks.
  let partitions: [[[Int]]]

  init(_ margins: Margins) {
    self.margins = margins
    var radix: [Int] = []
    var size = 1
    for column in 0..<margins.depth {
      radix.append(size)
      size *= (margins.coordinates.lazy.map { $0[column] }.max() ?? 0) + 1
    }
    self.radix = radix
    let codes = margins.coordinates.map { zip($0, radix).reduce(0) { $0 + $1.0 * $1.1 } }
    cellAt = Dictionary(zip(codes, codes.indices), uniquingKeysWith: { first, _ in first })
    partitions = (0..<(1 << margins.depth)).map(Self.partitions)
  }

  private static func partitions(of set: Int) -> [[Int]] {
    guard set != 0 else { return [[]] }
    let first = set & -set
    let rest = set ^ first
    var result: [[Int]] = []
    var part = rest
    while true {
      for others in partitions(of: rest ^ part) { result.append([first | part] + others) }
      if part == 0 { return result }
      part = (part - 1) & rest
    }
  }

  func cheapestMove(changing place: Place, in state: Suppression) -> Move? {
    switch place {
    case .cell(let cell): return cheapestMove(at: cell, touching: nil, in: state)
    case .total(let mask, let row):
      var best: Move?
      for cell in margins.lines[mask][row] where state.use(of: .cell(cell)) != nil {
        guard let move = cheapestMove(at: cell, touching: mask, in: state), move.cost < best?.cost ?? .max else { continue }
        best = move
        if move.cost == 0 { break }
      }
      return best
    }
  }

  private func cheapestMove(at cell: Int, touching wanted: Int?, in state: Suppression) -> Move? {
    guard state.use(of: .cell(cell)) != nil else { return nil }
    var best: Move?
    for other in state.usableCells {
      guard let use = state.use(of: .cell(other)) else { continue }
      if let best, use.cost >= best.cost { break }
      var differing = 0
      for column in 0..<margins.depth where margins.coordinates[cell][column] != margins.coordinates[other][column] {
        differing |= 1 << column
      }
      for blocks in partitions[differing] where wanted.map({ wanted in blocks.allSatisfy { $0 & wanted != 0 } }) ?? true {
        if let move = move(cell, other, blocks, in: state), move.cost < best?.cost ?? .max { best = move }
      }
      if best?.cost == 0 { break }
    }
    return best
  }

  /// The cells that take each block's values from one of two cells, with alternating signs; nil where one is missing.
  func corners(_ cell: Int, _ other: Int, _ blocks: [Int]) -> [(cell: Int, sign: Int)]? {
    var corners: [(cell: Int, sign: Int)] = []
    for flips in 0..<(1 << blocks.count) {
      var columns = 0
      for (index, block) in blocks.enumerated() where flips >> index & 1 == 1 { columns |= block }
      var code = 0
      for column in 0..<margins.depth {
        code += margins.coordinates[columns >> column & 1 == 1 ? other : cell][column] * radix[column]
      }
      guard let corner = cellAt[code] else { return nil }
      corners.append((corner, flips.nonzeroBitCount & 1 == 0 ? 1 : -1))
    }
    return corners
  }

  private func move(_ cell: Int, _ other: Int, _ blocks: [Int], in state: Suppression) -> Move? {
    guard let corners = corners(cell, other, blocks) else { return nil }
    var move = Move(places: [], cost: 0)
    var (up, down) = (true, true)
    func take(_ place: Place, _ sign: Int) -> Bool {
      guard let use = state.use(of: place) else { return false }
      move.places.append(place)
      move.cost += use.isHidden ? 0 : use.cost
      up = up && use.slack.allows(sign)
      down = down && use.slack.allows(-sign)
      return up || down
    }
    for corner in corners where !take(.cell(corner.cell), corner.sign) { return nil }
    for mask in margins.parent.indices where blocks.allSatisfy({ $0 & mask != 0 }) {
      for corner in corners where !take(.total(mask: mask, row: margins.parent[mask][corner.cell]), corner.sign) { return nil }
    }
    return move
  }
}
