// SPDX-License-Identifier: MIT

/// Moves of tables with three grouping columns or more: first those of blocks, then cycles in slices and differences
/// of slices, then any that a search by repair comes upon. Sound, but not exhaustive: a figure may have a second reading that is not looked for, and then more is
/// hidden than need be.
struct SliceFinder: MoveFinder {
  private let margins: Margins
  private let blocks: BlockFinder
  private let repair: RepairFinder
  /// Sets of slices tried for a figure.
  private static let patience = 40

  init(_ margins: Margins) {
    self.margins = margins
    blocks = BlockFinder(margins)
    repair = RepairFinder(margins)
  }

  func cheapestMove(changing place: Place, in state: Suppression) -> Move? {
    if let move = blocks.cheapestMove(changing: place, in: state) { return move }
    let cells: [Int] =
      switch place {
      case .cell(let cell): [cell]
      case .total(let mask, let row): margins.lines[mask][row].prefix(6).filter { state.use(of: .cell($0)) != nil }
      }
    for cell in cells {
      if let move = cycle(through: place, at: cell, in: state) { return move }
    }
    return repair.cheapestMove(changing: place, in: state)
  }

  /// The first pair of columns and set of slices that has a cycle through the figure.
  private func cycle(through place: Place, at cell: Int, in state: Suppression) -> Move? {
    var left = Self.patience
    let all = (1 << margins.depth) - 1
    for first in 0..<margins.depth {
      for second in 0..<first {
        let pair = 1 << first | 1 << second
        let slice = margins.coordinates.indices.filter { differing($0, cell) & ~pair == 0 }
        var tried: Set<[Int]> = []
        for other in margins.coordinates.indices where differing(other, cell) & pair == 0 {
          let apart = differing(other, cell) & all & ~pair
          for parts in blocks.partitions[apart] where tried.insert([other] + parts).inserted {
            left -= 1
            if left < 0 { return nil }
            let network = CycleNetwork(
              margins, pair: pair, blocks: parts, corners: { blocks.corners($0, other, parts) }, slice: slice)
            if let move = network.cheapestMove(changing: place, in: state) { return move }
          }
        }
      }
    }
    return nil
  }

  private func differing(_ a: Int, _ b: Int) -> Int {
    var mask = 0
    for column in 0..<margins.depth where margins.coordinates[a][column] != margins.coordinates[b][column] { mask |= 1 << column }
    return mask
  }
}
