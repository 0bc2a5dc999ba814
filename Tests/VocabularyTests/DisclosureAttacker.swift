// SPDX-License-Identifier: MIT
import Vocabulary

/// Somebody with all the tables as printed, who tries whole numbers in the hidden cells until only one fits. Knows
/// which hidden counts are the small ones and how large each group is. Shares nothing with the code it attacks.
struct DisclosureAttacker {
  /// Hidden figures of one column: their numbers, what they could be, and what must hold.
  private var domains: [[Int]] = []
  private var sums: [(unknowns: [Int], allowed: Set<Int>, low: Int, high: Int)] = []
  private var touching: [[Int]] = []
  private var truth: [Int] = []
  /// Hidden totals as sums of hidden cells, with what is known beside them, and their true value.
  private var targets: [(name: String, unknowns: [Int], known: Int, value: Int)] = []
  /// Steps before a search is given up.
  var effort = 60_000
  /// Searches given up.
  private(set) var unfinished = 0

  /// What a figure is and what may be known of it.
  struct Figure {
    let isShown: Bool
    let value: Int
    let possible: ClosedRange<Int>
    var alsoPossible: ClosedRange<Int>?

    func allows(_ candidate: Int) -> Bool { possible.contains(candidate) || alsoPossible?.contains(candidate) ?? false }
  }

  /// Sets up the attack on one column: `figure` tells of each row of each table; the last table is the full one.
  init(_ tables: [DisclosureTable], figure: (Int, Int) -> Figure) {
    guard let full = tables.last else { return }
    let names = full.groupings.map(\.name)
    var number: [Int: Int] = [:]
    let cells = full.rows.indices.map { figure(tables.count - 1, $0) }
    for (row, cell) in cells.enumerated() where !cell.isShown {
      number[row] = domains.count
      let most = max(cell.possible.upperBound, cell.alsoPossible?.upperBound ?? 0)
      domains.append((0...most).filter(cell.allows))
      truth.append(cell.value)
      targets.append(("\(full.rows[row].key)", [domains.count - 1], 0, cell.value))
    }
    for (table, content) in tables.dropLast().enumerated() {
      let columns = content.groupings.compactMap { names.firstIndex(of: $0.name) }
      let lines = Dictionary(grouping: full.rows.indices) { row in columns.map { full.rows[row].key[$0] } }
      for (row, data) in content.rows.enumerated() {
        let total = figure(table, row)
        let line = lines[data.key] ?? []
        let unknowns = line.compactMap { number[$0] }
        let known = line.reduce(0) { $0 + (number[$1] == nil ? cells[$1].value : 0) }
        if total.isShown {
          sums.append((unknowns, [total.value - known], total.value - known, total.value - known))
        } else {
          let most = max(total.possible.upperBound, total.alsoPossible?.upperBound ?? 0)
          let allowed = (0...most).filter(total.allows).map { $0 - known }
          sums.append((unknowns, Set(allowed), allowed.min() ?? 0, allowed.max() ?? 0))
          targets.append(("total \(data.key)", unknowns, known, total.value))
        }
      }
    }
    touching = Array(repeating: [], count: domains.count)
    for (index, sum) in sums.enumerated() { for unknown in sum.unknowns { touching[unknown].append(index) } }
  }

  /// Hidden figures above 0 that can have only one value.
  mutating func found() -> [String] {
    targets.filter { $0.value > 0 && !hasOtherValue($0.unknowns, than: $0.value - $0.known) }.map { "\($0.name) = \($0.value)" }
  }

  private mutating func hasOtherValue(_ unknowns: [Int], than value: Int) -> Bool {
    var budget = effort
    var assigned: [Int?] = Array(repeating: nil, count: domains.count)
    let answer = search(&assigned, order(from: unknowns)[...], targets: unknowns.count, sum: 0, avoiding: value, budget: &budget)
    if answer == nil { unfinished += 1 }
    return answer ?? true
  }

  /// The targets first, then always an unknown of the line that is nearest to full.
  private func order(from targets: [Int]) -> [Int] {
    var placed = targets
    var left = sums.map { sum in sum.unknowns.count { !targets.contains($0) } }
    var rest = domains.indices.filter { !targets.contains($0) }
    while let next = rest.min(by: { nearest($0, left) < nearest($1, left) }) {
      placed.append(next)
      rest.removeAll { $0 == next }
      for line in touching[next] { left[line] -= 1 }
    }
    return placed
  }

  private func nearest(_ unknown: Int, _ left: [Int]) -> Int { touching[unknown].map { left[$0] }.min() ?? .max }

  private func search(
    _ assigned: inout [Int?], _ order: ArraySlice<Int>, targets: Int, sum: Int, avoiding: Int, budget: inout Int
  ) -> Bool? {
    budget -= 1
    if budget < 0 { return nil }
    if targets == 0, sum == avoiding { return false }
    guard let next = order.first else { return true }
    // Nearest to the truth first: a second reading most often lies beside it.
    for value in domains[next].sorted(by: { (abs($0 - truth[next]), $0) < (abs($1 - truth[next]), $1) }) {
      assigned[next] = value
      guard touching[next].allSatisfy({ fits(sums[$0], assigned) }) else { continue }
      let isTarget = targets > 0
      let answer = search(
        &assigned, order.dropFirst(), targets: isTarget ? targets - 1 : -1, sum: isTarget ? sum + value : sum, avoiding: avoiding,
        budget: &budget)
      if answer != false { return answer }
    }
    assigned[next] = nil
    return false
  }

  private func fits(_ sum: (unknowns: [Int], allowed: Set<Int>, low: Int, high: Int), _ assigned: [Int?]) -> Bool {
    var (low, high) = (0, 0)
    for unknown in sum.unknowns {
      if let value = assigned[unknown] {
        low += value
        high += value
      } else {
        low += domains[unknown].first ?? 0
        high += domains[unknown].last ?? 0
      }
    }
    return low == high ? sum.allowed.contains(low) : low <= sum.high && high >= sum.low
  }
}
