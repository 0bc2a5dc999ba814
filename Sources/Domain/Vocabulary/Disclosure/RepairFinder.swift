// SPDX-License-Identifier: MIT

/// Looks for a move one cell at a time: change a cell, then mend a printed total that no longer holds with another cell
/// of its line, until all hold. Hidden cells are taken first, and of them those that mend most. It gives up after a
/// number of steps, so that what it finds is sound and what it misses is hidden further.
struct RepairFinder: MoveFinder {
  private let margins: Margins
  private static let steps = 1500
  private static let longest = 28

  init(_ margins: Margins) { self.margins = margins }

  func cheapestMove(changing place: Place, in state: Suppression) -> Move? {
    switch place {
    case .cell(let cell): return search(from: cell, for: nil, in: state)
    case .total(let mask, let row):
      for cell in margins.lines[mask][row].prefix(6) where state.use(of: .cell(cell)) != nil {
        if let move = search(from: cell, for: place, in: state) { return move }
      }
      return nil
    }
  }

  /// Cells and totals changed so far.
  private struct Draft {
    var cells: [Int: Int] = [:]
    /// Totals out of their printed value, or hidden ones changed; 0 is left out.
    var totals: [Place: Int] = [:]
    var cost = 0
  }

  private func search(from cell: Int, for wanted: Place?, in state: Suppression) -> Move? {
    guard let use = state.use(of: .cell(cell)) else { return nil }
    for step in [1, -1] where use.slack.allows(step) {
      var draft = Draft()
      change(cell, step, use.cost, &draft)
      var left = Self.steps
      if let found = mend(draft, for: wanted, in: state, &left) {
        return Move(
          places: found.cells.keys.sorted().map { .cell($0) } + found.totals.keys.sorted { name($0) < name($1) }, cost: found.cost)
      }
    }
    return nil
  }

  private func change(_ cell: Int, _ step: Int, _ cost: Int, _ draft: inout Draft) {
    draft.cells[cell] = step
    draft.cost += cost
    for mask in margins.parent.indices {
      let total = Place.total(mask: mask, row: margins.parent[mask][cell])
      let value = (draft.totals[total] ?? 0) + step
      draft.totals[total] = value == 0 ? nil : value
    }
  }

  private func holds(_ total: Place, _ change: Int, in state: Suppression) -> Bool {
    guard let use = state.use(of: total) else { return change == 0 }
    return change == 0 || abs(change) == 1 && use.slack.allows(change)
  }

  private func mend(_ draft: Draft, for wanted: Place?, in state: Suppression, _ left: inout Int) -> Draft? {
    left -= 1
    let broken = draft.totals.filter { !holds($0.key, $0.value, in: state) }
    if broken.isEmpty { return wanted.map { draft.totals[$0] != nil } ?? true ? draft : nil }
    if left < 0 || draft.cells.count >= Self.longest { return nil }
    var best: [(cell: Int, step: Int, cost: Int, rank: Int)]?
    for (total, value) in broken.sorted(by: { name($0.key) < name($1.key) }) {
      guard case .total(let mask, let row) = total else { continue }
      let step = value > 0 ? -1 : 1
      let options = margins.lines[mask][row].compactMap { cell -> (cell: Int, step: Int, cost: Int, rank: Int)? in
        guard draft.cells[cell] == nil, let use = state.use(of: .cell(cell)), use.slack.allows(step) else { return nil }
        return (cell, step, use.cost, rank(cell, step, draft, in: state))
      }
      if options.count < best?.count ?? .max { best = options }
    }
    for option in (best ?? []).sorted(by: { ($0.rank, $0.cost, $0.cell) < ($1.rank, $1.cost, $1.cell) }).prefix(8) {
      var next = draft
      change(option.cell, option.step, option.cost, &next)
      if let found = mend(next, for: wanted, in: state, &left) { return found }
      if left < 0 { return nil }
    }
    return nil
  }

  /// Totals that a step breaks, less those it mends; a cell that would have to be hidden first counts as two more.
  private func rank(_ cell: Int, _ step: Int, _ draft: Draft, in state: Suppression) -> Int {
    var rank = state.layer.hidden[cell] ? 0 : 2
    for mask in margins.parent.indices {
      let total = Place.total(mask: mask, row: margins.parent[mask][cell])
      let value = draft.totals[total] ?? 0
      rank += (holds(total, value + step, in: state) ? 0 : 1) - (holds(total, value, in: state) ? 0 : 1)
    }
    return rank
  }

  private func name(_ place: Place) -> Int {
    switch place {
    case .cell(let cell): cell
    case .total(let mask, let row): (mask + 1) << 40 | row
    }
  }
}
