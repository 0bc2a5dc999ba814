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
    var budget = 40_000
    var assigned: [Int?] = Array(repeating: nil, count: domains.count)
    // Nearest to the truth first: a second reading most often lies beside it.
    let answer = search(&assigned, target: unknowns, avoiding: value, budget: &budget)
    if answer == nil { unfinished += 1 }
    return answer ?? true
  }

  private func search(_ assigned: inout [Int?], target: [Int], avoiding: Int, budget: inout Int) -> Bool? {
    budget -= 1
    if budget < 0 { return nil }
    let open = assigned.indices.filter { assigned[$0] == nil }
    if open.isEmpty {
      return target.reduce(0) { $0 + (assigned[$1] ?? 0) } != avoiding
    }
    // The targets first, then the unknown in the line that is nearest to full.
    let next = open.first { target.contains($0) } ?? open.min { slackLines($0, assigned) < slackLines($1, assigned) } ?? open[0]
    let values = domains[next].sorted { (abs($0 - truth[next]), $0) < (abs($1 - truth[next]), $1) }
    let lastTarget = target.contains(next) && !target.contains { $0 != next && assigned[$0] == nil }
    for value in values {
      assigned[next] = value
      if lastTarget, target.reduce(0, { $0 + (assigned[$1] ?? 0) }) == avoiding { continue }
      guard touching[next].allSatisfy({ fits(sums[$0], assigned) }) else { continue }
      let answer = search(&assigned, target: target, avoiding: avoiding, budget: &budget)
      if answer != false { return answer }
    }
    assigned[next] = nil
    return false
  }

  private func slackLines(_ unknown: Int, _ assigned: [Int?]) -> Int {
    touching[unknown].map { sums[$0].unknowns.count { assigned[$0] == nil } }.min() ?? .max
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
