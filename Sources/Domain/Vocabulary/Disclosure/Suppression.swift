// SPDX-License-Identifier: MIT

/// One column of one table on its way to a safe pattern (*secondary* or *complementary suppression*).
///
/// Every hidden figure needs a ``Move``, so that it has two values for a reader at least; the cheapest is looked for and
/// its cells are hidden with it. All cells of a move are certified by it, so nothing is looked for twice. Then each
/// printed total must have enough hidden under it; where it has not, the smallest cell that has a move joins.
struct Suppression {
  let margins: Margins
  private let finder: any MoveFinder
  /// The column in this table.
  var layer: Layer
  /// What it costs to hide a figure; nil: it stays.
  private let cost: [Int?]
  /// The column in the tables of fewer groupings; nil: that table is not printed.
  private let below: [Layer?]
  /// Cells that may be used, cheapest first: the hidden ones, then those that could be.
  private(set) var usableCells: [Int] = []
  /// Whether the reader is taken to know which figures are the small ones.
  private var readerKnows = true
  private var certified: Set<Place> = []
  private var hopeless: Set<Place> = []

  init(margins: Margins, layer: Layer, cost: [Int?], below: [Layer?]) {
    self.margins = margins
    self.layer = layer
    self.cost = cost
    self.below = below
    finder = margins.depth <= 2 ? CycleFinder(margins) : SliceFinder(margins)
    order()
  }

  /// What using a figure in a move would cost, and which ways it can go; nil: it is printed and stays so.
  func use(of place: Place) -> (cost: Int, slack: Slack, isHidden: Bool)? {
    switch place {
    case .cell(let cell):
      if layer.hidden[cell] { return (1, slack(layer, cell), true) }
      return cost[cell].map { ($0, slack(layer, cell), false) }
    case .total(let mask, let row):
      guard let table = below[mask] else { return (1, .both, true) }
      return table.hidden[row] ? (1, slack(table, row), true) : nil
    }
  }

  private func slack(_ layer: Layer, _ row: Int) -> Slack { readerKnows ? layer.slack[row] : layer.wide[row] }

  /// Hides until every hidden figure has a move and every printed total has enough under it. The places that have
  /// none, whatever is hidden, are returned.
  mutating func complete(enough: ([Int]) -> Bool) -> Set<Place> {
    var starved: Set<Place> = []
    repeat { certifyAll() } while feedAll(enough, &starved)
    return hopeless
  }

  private mutating func certifyAll() {
    for cell in layer.hidden.indices where layer.hidden[cell] { certify(.cell(cell)) }
    for mask in below.indices {
      guard let table = below[mask] else { continue }
      for row in table.hidden.indices where table.hidden[row] && !table.exposed[row] { certify(.total(mask: mask, row: row)) }
    }
  }

  private mutating func certify(_ place: Place) {
    if certified.contains(place) || hopeless.contains(place) { return }
    if let move = move(changing: place) { apply(move) } else { hopeless.insert(place) }
  }

  /// The cheapest move that holds against a reader who knows which figures are small, else one that holds against any
  /// other: two counts of 4 under a printed total of 8 can be told apart from 1 and 7 by nothing but that knowledge.
  private mutating func move(changing place: Place) -> Move? {
    if let move = finder.cheapestMove(changing: place, in: self) { return move }
    readerKnows = false
    defer { readerKnows = true }
    return finder.cheapestMove(changing: place, in: self)
  }

  private mutating func apply(_ move: Move) {
    certified.formUnion(move.places)
    hopeless.subtract(move.places)
    var grew = false
    for case .cell(let cell) in move.places where !layer.hidden[cell] {
      layer.hidden[cell] = true
      grew = true
    }
    if grew { order() }
  }

  /// Adds one cell to each printed total that has too little under it; whether any was added.
  private mutating func feedAll(_ enough: ([Int]) -> Bool, _ starved: inout Set<Place>) -> Bool {
    var added = false
    for mask in below.indices {
      guard let table = below[mask] else { continue }
      for row in table.hidden.indices where !table.hidden[row] && !starved.contains(.total(mask: mask, row: row)) {
        let line = margins.lines[mask][row]
        let hidden = line.filter { layer.hidden[$0] }
        if hidden.isEmpty || enough(hidden) { continue }
        if feed(line) { added = true } else { starved.insert(.total(mask: mask, row: row)) }
      }
    }
    return added
  }

  private mutating func feed(_ line: [Int]) -> Bool {
    let open = line.filter { !layer.hidden[$0] && cost[$0] != nil }.sorted { (cost[$0] ?? 0, $0) < (cost[$1] ?? 0, $1) }
    for cell in open {
      guard let move = move(changing: .cell(cell)) else { continue }
      apply(move)
      return true
    }
    return false
  }

  private mutating func order() {
    let cells = layer.hidden.indices.filter { layer.hidden[$0] || cost[$0] != nil }
    guard margins.depth > 2 else { return }
    usableCells = cells.map { (layer.hidden[$0] ? 0 : cost[$0] ?? 0, $0) }.sorted { $0 < $1 }.map(\.1)
  }
}
