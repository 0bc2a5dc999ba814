// SPDX-License-Identifier: MIT

/// Which groups of a table are hidden whole. The figure protected is each of a row's figures at once: its sessions
/// add up as its enrolments do, so one pattern of rows serves all.
struct GroupColumn {
  let member: Family.Member
  let bound: SmallNumberBound

  /// Hides small groups, those asked for, and further ones; nil where a group follows from the totals whatever is done.
  func layer(hiding demanded: Set<Int>, below: [Layer?]) -> Layer? {
    let rows = member.rows
    var start = Layer(count: rows.count)
    for (index, row) in rows.enumerated() {
      start.hidden[index] = bound.hides(children: row.children) || demanded.contains(index)
      start.slack[index] = slack(of: row)
      start.wide[index] = member.addsEnrolments ? Slack(raise: true, lower: row.enrolments > 1) : .both
    }
    let cost: [Int?] = rows.map { $0.children == 0 ? nil : 1000 + $0.children }
    var state = Suppression(margins: member.margins, layer: start, cost: cost, below: below, isLarge: true)
    let failed = state.complete { $0.count >= 2 && together($0) >= bound.minimum }
    return failed.contains(where: matters) ? nil : state.layer
  }

  /// A group in which nobody is has nothing to give away.
  private func matters(_ place: Place) -> Bool {
    guard case .cell(let cell) = place else { return true }
    return member.rows[cell].children > 0
  }

  /// A reader may know which groups are small: their number must have a second value that is small, too. Enrolments
  /// are what adds up; they are the children wherever nobody has two.
  private func slack(of row: DisclosureRow) -> Slack {
    guard member.addsEnrolments else { return .both }
    let small = bound.hides(children: row.enrolments)
    return Slack(raise: !small || row.enrolments + 1 < bound.minimum, lower: row.enrolments > 1)
  }

  /// Distinct children of several rows; at least so many where the rows do not say who they are.
  func together(_ indices: [Int]) -> Int {
    let rows = indices.map { member.rows[$0] }
    if rows.allSatisfy({ $0.members.count == $0.children }) { return Set(rows.lazy.flatMap(\.members)).count }
    var largest: [[String?]: Int] = [:]
    for index in indices {
      let key = member.groupings.indices.filter { !member.groupings[$0].repeatsChildren }.map { member.keys[index][$0] }
      largest[key] = max(largest[key] ?? 0, member.rows[index].children)
    }
    return largest.values.reduce(0, +)
  }
}
