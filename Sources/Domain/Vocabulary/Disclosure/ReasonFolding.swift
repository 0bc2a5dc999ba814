// SPDX-License-Identifier: MIT

extension Disclosure {
  /// Decides which codes of each group join its line `other reasons`.
  ///
  /// A table of reasons is a table with the code as one more grouping column, so the same engine serves: codes used of
  /// fewer than N children are the small groups, and the sessions of a group, and of its authorised and unauthorised
  /// absence, are totals that are printed. Further codes join until at least two codes and N children are folded
  /// together under each total, and no folded code's sessions follow from tables of fewer groupings:
  ///
  ///     I illness  120 children     shown
  ///     M medical    9 children     other reasons  (joins R: R = total − I − M otherwise)
  ///     R religion   2 children     other reasons
  ///
  /// Give the table asked for and those of every subset of its columns. A code that is alone in its sum (the only
  /// unauthorised one of a group) is printed by `rates` under another name; nothing here can hide that.
  public static func fold(_ tables: [ReasonTable], bound: SmallNumberBound) -> [[ReasonPattern]] {
    ReasonFolding(tables, bound: bound).patterns()
  }
}

/// The tables of one question about reasons. For each there are three: its groups, the sums of each group, and the
/// codes of each sum.
private struct ReasonFolding {
  private static let sum = DisclosureGrouping("~sum", .reason)
  private static let code = DisclosureGrouping("~code", .reason)
  private let tables: [ReasonTable]
  private let family: Family
  private let bound: SmallNumberBound

  init(_ tables: [ReasonTable], bound: SmallNumberBound) {
    self.tables = tables
    self.bound = bound
    family = Family(tables.map(Self.groups) + tables.map(Self.sums) + tables.map(Self.codes))
  }

  private static func groups(_ table: ReasonTable) -> DisclosureTable {
    DisclosureTable(groupings: table.groupings, rows: table.groups.map(\.row))
  }

  /// Sums of sessions are printed of every group that is; a sum of one code is that code, and left to `rates`.
  private static func sums(_ table: ReasonTable) -> DisclosureTable {
    let rows = table.groups.flatMap { group in
      Dictionary(grouping: group.uses, by: \.sum).filter { $0.value.count > 1 }.keys.sorted().map { sum in
        DisclosureRow(key: group.row.key + [sum], children: group.row.children, enrolments: group.row.enrolments)
      }
    }
    return DisclosureTable(groupings: table.groupings + [sum], rows: rows)
  }

  private static func codes(_ table: ReasonTable) -> DisclosureTable {
    let rows = table.groups.flatMap { group in
      group.uses.map { use in
        DisclosureRow(key: group.row.key + [use.sum, use.code], children: use.children, enrolments: use.children, members: use.members)
      }
    }
    return DisclosureTable(groupings: table.groupings + [sum, code], rows: rows)
  }

  func patterns() -> [[ReasonPattern]] {
    let count = tables.count
    let shown = Disclosure.protect(tables.map(Self.groups), bands: [], bound: bound)
    var layers: [Layer?] = Array(repeating: nil, count: 3 * count)
    for position in 0..<(2 * count) {
      let (member, pattern, table) = (family.members[position], shown[position % count], tables[position % count])
      let row = Dictionary(table.groups.enumerated().map { ($0.element.row.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
      var layer = Layer(count: member.rows.count)
      for index in member.rows.indices {
        let key = member.rows[index].key.prefix(table.groupings.count)
        layer.hidden[index] = row[Array(key)].map { !pattern.shows(row: $0) } ?? true
      }
      // The groups' own protection is done; codes need not do it again.
      layer.exposed = layer.hidden
      layers[position] = layer
    }
    var result: [[ReasonPattern]] = Array(repeating: [], count: count)
    for position in family.order where position >= 2 * count {
      let (table, pattern) = (tables[position - 2 * count], shown[position - 2 * count])
      layers[position] = layer(of: family.members[position], table, pattern, layers)
      result[position - 2 * count] = read(layers[position], of: family.members[position], table, pattern)
    }
    return result
  }

  private func layer(
    of member: Family.Member, _ table: ReasonTable, _ pattern: DisclosurePattern, _ layers: [Layer?]
  ) -> Layer {
    let hiddenGroups = Set(table.groups.indices.filter { !pattern.shows(row: $0) }.map { table.groups[$0].row.key })
    let demanded = member.rows.indices.filter { hiddenGroups.contains(Array(member.rows[$0].key.dropLast(2))) }
    let below = family.below(member) { layers[$0] }
    if let layer = GroupColumn(member: member, bound: bound).layer(hiding: Set(demanded), below: below) { return layer }
    var all = Layer(count: member.rows.count, hidden: true)
    all.exposed = all.hidden
    return all
  }

  private func read(
    _ layer: Layer?, of member: Family.Member, _ table: ReasonTable, _ pattern: DisclosurePattern
  ) -> [ReasonPattern] {
    var folded: [[String?]: Set<String>] = [:]
    for (index, row) in member.rows.enumerated() where layer?.hidden[index] ?? true {
      if let code = row.key.last.flatMap({ $0 }) { folded[Array(row.key.dropLast(2)), default: []].insert(code) }
    }
    return table.groups.enumerated().map { index, group in
      pattern.shows(row: index) ? .folded(folded[group.row.key] ?? []) : .hidden
    }
  }
}
