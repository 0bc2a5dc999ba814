// SPDX-License-Identifier: MIT

/// Moves of tables with at most two grouping columns, exactly: a figure without a cycle has one value only.
struct CycleFinder: MoveFinder {
  private let network: CycleNetwork

  init(_ margins: Margins) {
    let cells = Array(margins.coordinates.indices)
    network = CycleNetwork(margins, pair: (1 << margins.depth) - 1, blocks: [], corners: { [($0, 1)] }, slice: cells)
  }

  func cheapestMove(changing place: Place, in state: Suppression) -> Move? { network.cheapestMove(changing: place, in: state) }
}
