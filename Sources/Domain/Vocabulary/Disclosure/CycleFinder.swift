// SPDX-License-Identifier: MIT

/// Moves of tables with at most two grouping columns, exactly: such a table is a network (grand total → rows' totals →
/// cells → columns' totals → grand total) whose figures are flows, and a move is a cycle of it. The cheapest cycle
/// through a figure is a shortest path (Dijkstra 1959; networks for suppression: Gusfield 1988).
struct CycleFinder: MoveFinder {
  private struct Arc {
    let place: Place
    let tail: Int
    let head: Int
  }
  private let arcs: [Arc]
  private let nodes: Int
  /// Arcs at each node, in order.
  private let touching: [[Int]]
  private var number: [Place: Int] = [:]

  init(_ margins: Margins) {
    var arcs: [Arc] = []
    let cells = margins.coordinates.indices
    switch margins.depth {
    case 0:
      nodes = 1
      arcs = cells.map { Arc(place: .cell($0), tail: 0, head: 0) }
    case 1:
      nodes = 2
      arcs = cells.map { Arc(place: .cell($0), tail: 0, head: 1) }
      if !cells.isEmpty { arcs.append(Arc(place: .total(mask: 0, row: 0), tail: 1, head: 0)) }
    default:
      let (rows, columns) = (margins.lines[1].count, margins.lines[2].count)
      nodes = 2 + rows + columns
      arcs = cells.map { Arc(place: .cell($0), tail: 2 + margins.parent[1][$0], head: 2 + rows + margins.parent[2][$0]) }
      arcs += (0..<rows).map { Arc(place: .total(mask: 1, row: $0), tail: 0, head: 2 + $0) }
      arcs += (0..<columns).map { Arc(place: .total(mask: 2, row: $0), tail: 2 + rows + $0, head: 1) }
      if !cells.isEmpty { arcs.append(Arc(place: .total(mask: 0, row: 0), tail: 1, head: 0)) }
    }
    var touching: [[Int]] = Array(repeating: [], count: nodes)
    for (index, arc) in arcs.enumerated() {
      touching[arc.tail].append(index)
      if arc.head != arc.tail { touching[arc.head].append(index) }
      number[arc.place] = index
    }
    self.arcs = arcs
    self.touching = touching
  }

  func cheapestMove(changing place: Place, in state: Suppression) -> Move? {
    guard let start = number[place], let own = state.use(of: place) else { return nil }
    let arc = arcs[start]
    if arc.tail == arc.head { return own.slack.raise || own.slack.lower ? Move(places: [place], cost: own.cost) : nil }
    var best: Move?
    for step in [1, -1] where own.slack.allows(step) {
      let (from, to) = step > 0 ? (arc.head, arc.tail) : (arc.tail, arc.head)
      guard let path = path(from: from, to: to, without: start, in: state) else { continue }
      if path.cost + own.cost < best?.cost ?? .max { best = Move(places: [place] + path.places, cost: path.cost + own.cost) }
    }
    return best
  }

  /// Dijkstra over the nodes; going along an arc raises its figure, going against it lowers it.
  private func path(from: Int, to: Int, without banned: Int, in state: Suppression) -> Move? {
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
        let arc = arcs[index]
        let forward = arc.tail == node
        let next = forward ? arc.head : arc.tail
        guard !done[next], let use = state.use(of: arc.place), use.slack.allows(forward ? 1 : -1) else { continue }
        if distance[node] + use.cost < distance[next] {
          distance[next] = distance[node] + use.cost
          arrival[next] = index
        }
      }
    }
    var places: [Place] = []
    var node = to
    while node != from {
      let arc = arcs[arrival[node]]
      places.append(arc.place)
      node = arc.head == node ? arc.tail : arc.head
    }
    return Move(places: places, cost: distance[to])
  }
}
