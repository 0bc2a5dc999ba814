// SPDX-License-Identifier: MIT

/// One table of reasons for absence as it would be printed whole: for each group, the codes used in it.
public struct ReasonTable: Sendable {
  /// The columns grouped by, without the code.
  public let groupings: [DisclosureGrouping]
  /// The groups, in any order.
  public let groups: [ReasonGroup]

  /// A table.
  public init(groupings: [DisclosureGrouping], groups: [ReasonGroup]) {
    self.groupings = groupings
    self.groups = groups
  }
}

/// A group of children and the codes used of them.
public struct ReasonGroup: Sendable {
  /// The group and its distinct children, as in the table of rates; counts are not looked at.
  public let row: DisclosureRow
  /// Codes used, each once.
  public let uses: [ReasonUse]

  /// A group.
  public init(row: DisclosureRow, uses: [ReasonUse]) {
    self.row = row
    self.uses = uses
  }
}

/// A code in a group.
public struct ReasonUse: Sendable {
  /// The code.
  public let code: String
  /// The printed sum its sessions are in: authorised, unauthorised, attended. `rates` prints it, so that a code folded
  /// alone within one would be the sum less the other codes.
  public let sum: String
  /// Distinct children it is used of.
  public let children: Int
  /// Numbers that stand for these children, as in ``DisclosureRow/members``.
  public let members: [Int32]

  /// A code in a group.
  public init(code: String, sum: String, children: Int, members: [Int32] = []) {
    self.code = code
    self.sum = sum
    self.children = children
    self.members = members
  }
}

/// What may be printed of a group's reasons.
public enum ReasonPattern: Equatable, Sendable {
  /// `c` throughout: the group itself is hidden.
  case hidden
  /// These codes join the line `other reasons`; the others are shown.
  case folded(Set<String>)
}
