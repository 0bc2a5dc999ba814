// SPDX-License-Identifier: MIT
import Vocabulary

extension PackedView {
  /// Absence by code and group: what `Reasons.groups` answers, from packed rows.
  ///
  /// - Parameters:
  ///   - groupings: what to cut by, in order.
  ///   - withMembers: number the children who use each code.
  ///   - workers: who counts.
  public func reasons(by groupings: [Grouping], withMembers: Bool = false, workers: Workers = .one) -> [ReasonGroup] {
    let groups = RowGroups(self, by: groupings)
    let expected = masks.map { ExpectedRow(self, mask: $0, groups: groups) }
    var total = ReasonCells(groups, expected: expected, withMembers: withMembers)
    for part in overParts(
      workers,
      { rows in
        var own = ReasonCells(groups, expected: expected, withMembers: withMembers)
        own.update(self, rows: rows)
        return own
      })
    { total.combine(part) }
    return total.rows(groupings, numbers: withMembers ? childNumbers : [])
  }
}
