// SPDX-License-Identifier: MIT

/// Tables of one question in canonical order: columns by name, rows by key, tables by number of columns. What is
/// hidden then depends on what is printed, never on the order in which somebody asked for it.
struct Family {
  /// One table in canonical order.
  struct Member {
    let groupings: [DisclosureGrouping]
    /// Keys, columns by name, ascending.
    let keys: [[String?]]
    let rows: [DisclosureRow]
    /// Row of the table as given, for each row here.
    let origin: [Int]
    let rowOf: [[String?]: Int]
    let margins: Margins

    init(_ table: DisclosureTable) {
      let columns = table.groupings.indices.sorted { table.groupings[$0].name < table.groupings[$1].name }
      let keys = table.rows.map { row in columns.map { row.key[$0] } }
      let order = keys.indices.sorted { Margins.precedes(keys[$0], keys[$1]) }
      groupings = columns.map { table.groupings[$0] }
      self.keys = order.map { keys[$0] }
      rows = order.map { table.rows[$0] }
      origin = order
      rowOf = Dictionary(zip(self.keys, self.keys.indices), uniquingKeysWith: { first, _ in first })
      margins = Margins(keys: self.keys, depth: columns.count)
    }

    /// Names of the columns.
    var names: [String] { groupings.map(\.name) }
    /// Whether numbers of enrolments add up over the rows.
    var addsEnrolments: Bool { !groupings.contains(where: \.repeatsEnrolments) }
    /// Whether the table has threshold columns.
    var columnCount: Int { rows.map(\.counts.count).min() ?? 0 }
  }

  let members: [Member]
  /// Positions in `members`, fewest columns first.
  let order: [Int]
  private let position: [[String]: Int]

  init(_ tables: [DisclosureTable]) {
    let members = tables.map(Member.init)
    self.members = members
    order = members.indices.sorted { (members[$0].names.count, $0) < (members[$1].names.count, $1) }
    position = Dictionary(zip(members.map(\.names), members.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Position of the table of fewer groupings that a mask of a table's columns names; nil where it is not printed.
  func table(_ mask: Int, of member: Member) -> Int? {
    position[member.names.indices.filter { mask >> $0 & 1 == 1 }.map { member.names[$0] }]
  }

  /// A column of the tables of fewer groupings, by mask, its rows numbered as the table's margins number them. A total
  /// that the smaller table does not list is not printed there.
  func below(_ member: Member, column: (Int) -> Layer?) -> [Layer?] {
    member.margins.keys.indices.map { mask in
      guard let table = table(mask, of: member), let layer = column(table) else { return nil }
      var result = Layer(count: member.margins.keys[mask].count, hidden: true)
      for (total, key) in member.margins.keys[mask].enumerated() {
        guard let row = members[table].rowOf[key] else {
          result.exposed[total] = true
          continue
        }
        result.hidden[total] = layer.hidden[row]
        result.slack[total] = layer.slack[row]
        result.wide[total] = layer.wide[row]
        result.exposed[total] = layer.exposed[row]
      }
      return result
    }
  }
}
