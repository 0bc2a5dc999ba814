// SPDX-License-Identifier: MIT

/// A table of two grouping columns as a network: grand total → rows' totals → cells → columns' totals → grand total.
/// Its figures are flows, so a move is a cycle, and the cheapest cycle through a figure is a shortest path (Dijkstra
/// 1959; networks for suppression: Gusfield 1988). Tables of fewer columns are networks with a single row or column.
///
/// In a table of more columns the network is a *slice*, the other columns at the values of one cell, or the difference
/// of slices: then an arc stands for several cells, raised and lowered in turn, and carries the totals that change with
/// them.
struct CycleNetwork {
  private struct Arc {
    var places: [(place: Place, sign: Int)] = []
    let tail: Int
    let head: Int
  }
  private var arcs: [Arc] = []
  private var nodes = 2
  private var touching: [[Int]] = []

  /// The pair of columns, a cell in whose slice it lies, and the corners of the slices taken: values of the other
  /// columns with a sign.
  init(_ margins: Margins, pair: Int, blocks: [Int], corners: (_ cell: Int) -> [(cell: Int, sign: Int)]?, slice: [Int]) {
    let sides = (0..<margins.depth).filter { pair >> $0 & 1 == 1 }
    var node: [[Int]: Int] = [:]
    func number(_ side: Int, _ cell: Int) -> Int {
      let value = side < sides.count ? margins.coordinates[cell][sides[side]] : 0
      if let known = node[[side, value]] { return known }
      node[[side, value]] = nodes
      nodes += 1
      return nodes - 1
    }
    let masks = margins.parent.indices.filter { mask in blocks.allSatisfy { $0 & mask != 0 } }
    func totals(_ corners: [(cell: Int, sign: Int)], of kept: Int) -> [(place: Place, sign: Int)] {
      masks.filter { $0 & pair == kept }.flatMap { mask in
        corners.map { (.total(mask: mask, row: margins.parent[mask][$0.cell]), $0.sign) }
      }
    }
    var ends: [Int: Arc] = [:]
    var root: Arc?
    for cell in slice {
      guard let corners = corners(cell) else { continue }
      let (row, column) = (number(0, cell), number(1, cell))
      arcs.append(
        Arc(places: corners.map { (.cell($0.cell), $0.sign) } + (pair == 0 ? [] : totals(corners, of: pair)), tail: row, head: column))
      let (first, second) = (sides.isEmpty ? 0 : 1 << sides[0], sides.count < 2 ? 0 : 1 << sides[1])
      if ends[row] == nil { ends[row] = Arc(places: first == 0 || first == pair ? [] : totals(corners, of: first), tail: 0, head: row) }
      if ends[column] == nil { ends[column] = Arc(places: second == 0 ? [] : totals(corners, of: second), tail: column, head: 1) }
      if root == nil { root = Arc(places: totals(corners, of: 0), tail: 1, head: 0) }
    }
    arcs += ends.sorted { $0.key < $1.key }.map(\.value)
    if let root { arcs.append(root) }
    touching = Array(repeating: [], count: nodes)
    for (index, arc) in arcs.enumerated() {
      touching[arc.tail].append(index)
      touching[arc.head].append(index)
    }
  }

  /// The cheapest cycle through a figure.
  func cheapestMove(changing place: Place, in state: Suppression) -> Move? {
    let uses = arcs.map { use(of: $0, in: state) }
    var best: Move?
    for (start, arc) in arcs.enumerated() where arc.places.contains(where: { $0.place == place }) {
      guard let own = uses[start] else { continue }
      for step in [1, -1] where own.slack.allows(step) {
        let (from, to) = step > 0 ? (arc.head, arc.tail) : (arc.tail, arc.head)
        guard let path = path(from: from, to: to, without: start, uses) else { continue }
        if path.cost + own.cost < best?.cost ?? .max {
          best = Move(places: (path.arcs + [start]).flatMap { arcs[$0].places.map(\.place) }, cost: path.cost + own.cost)
        }
      }
    }
    return best
  }

  private func use(of arc: Arc, in state: Suppression) -> (cost: Int, slack: Slack)? {
    var (cost, slack) = (0, Slack.both)
    for (place, sign) in arc.places {
      guard let use = state.use(of: place) else { return nil }
      cost += use.cost
      slack.raise = slack.raise && use.slack.allows(sign)
      slack.lower = slack.lower && use.slack.allows(-sign)
    }
    return (cost, slack)
  }

  /// Dijkstra over the nodes; going along an arc raises its figures, going against it lowers them.
  private func path(from: Int, to: Int, without banned: Int, _ uses: [(cost: Int, slack: Slack)?]) -> (arcs: [Int], cost: Int)? {
    var distance = Array(repeating: Int.max, count: nodes)
    var arrival = Array(repeating: -1, count: nodes)
    var done = Array(repeating: false, count: nodes)
    distance[from] = 0
    while true {
      var node = -1
      for candidate in 0..<nodes where !done[candidate] && distance[candidate] < (node < 0 ? Int.max : distance[node]) { node = candidate }
      if node < 0 { return nil }
      if node == to { break }
      done[node] = true
      for index in touching[node] where index != banned {
        let forward = arcs[index].tail == node
        let next = forward ? arcs[index].head : arcs[index].tail
        guard !done[next], let use = uses[index], use.slack.allows(forward ? 1 : -1) else { continue }
        if distance[node] + use.cost < distance[next] {
          distance[next] = distance[node] + use.cost
          arrival[next] = index
        }
      }
    }
    var path: [Int] = []
    var node = to
    while node != from {
      let arc = arcs[arrival[node]]
      path.append(arrival[node])
      node = arc.head == node ? arc.tail : arc.head
    }
    return (path, distance[to])
  }
}
