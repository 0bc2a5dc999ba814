// SPDX-License-Identifier: MIT

/// One table's turn: its groups, then its threshold columns in order; a column that needs a whole group hidden starts
/// the table again with that group hidden.
struct TableProtection {
  /// A finished table.
  struct Outcome {
    var groups: Layer
    var columns: [Layer]
    var isWithheld = false
    var withheldColumns: [Int] = []

    /// The outcome in the order of the table as it was given.
    func pattern(of member: Family.Member) -> DisclosurePattern {
      var rows: [DisclosurePattern.Row] = Array(repeating: .hidden, count: member.rows.count)
      for (row, origin) in member.origin.enumerated() where !groups.hidden[row] {
        rows[origin] = .shown(hiddenColumns: columns.map { $0.hidden[row] })
      }
      return DisclosurePattern(rows: rows, isWithheld: isWithheld, withheldColumns: withheldColumns)
    }
  }

  let family: Family
  let position: Int
  let bands: [DisclosureBand]
  let bound: SmallNumberBound
  /// Rows that are to be hidden whole, whatever their size.
  var demanded: Set<Int> = []

  /// Treats the table, given what the tables of fewer groupings hide.
  func outcome(_ finished: [Outcome?]) -> Outcome {
    let member = family.members[position]
    let below = family.below(member) { finished[$0]?.groups }
    let column = GroupColumn(member: member, bound: bound)
    guard var groups = column.layer(hiding: demanded, below: below) else { return withheld(member) }
    var hidden = demanded
    var given: Set<Int> = []
    var rounds = 0
    while true {
      rounds += 1
      var outcome = Outcome(groups: groups, columns: [])
      var wanted: (column: Int, groups: Set<Int>)?
      for index in 0..<min(bands.count, member.columnCount) {
        let threshold = ThresholdColumn(
          member: member, bands: bands, column: index, bound: bound, groups: groups, earlier: outcome.columns)
        let totals = family.below(member) { finished[$0].flatMap { index < $0.columns.count ? $0.columns[index] : nil } }
        guard !given.contains(index), let result = threshold.outcome(below: totals) else {
          outcome.columns.append(threshold.withheld)
          outcome.withheldColumns.append(index)
          continue
        }
        outcome.columns.append(result.layer)
        if !result.groups.isEmpty {
          wanted = (index, result.groups)
          break
        }
      }
      guard let wanted else { return outcome }
      if rounds < 6, let more = column.layer(hiding: hidden.union(wanted.groups), below: below) {
        hidden.formUnion(wanted.groups)
        groups = more
      } else {
        given.insert(wanted.column)
      }
    }
  }

  private func withheld(_ member: Family.Member) -> Outcome {
    var layer = Layer(count: member.rows.count, hidden: true)
    layer.exposed = layer.exposed.map { _ in true }
    let columns = Array(repeating: layer, count: min(bands.count, member.columnCount))
    return Outcome(groups: layer, columns: columns, isWithheld: true, withheldColumns: Array(columns.indices))
  }
}
