// SPDX-License-Identifier: MIT

/// One table as it would be printed whole: a row for each combination of values of its grouping columns that occurs.
public struct DisclosureTable: Sendable {
  /// The columns grouped by, in the order of the keys; empty for the table of one total.
  public let groupings: [DisclosureGrouping]
  /// The rows, in any order; keys are distinct.
  public let rows: [DisclosureRow]

  /// A table.
  public init(groupings: [DisclosureGrouping], rows: [DisclosureRow]) {
    self.groupings = groupings
    self.rows = rows
  }
}

/// A row of a table: a group of children and how many of them are over each threshold.
public struct DisclosureRow: Sendable {
  /// Values of the grouping columns; nil is the group of unknown value.
  public let key: [String?]
  /// Distinct children of the group.
  public let children: Int
  /// Enrolments of the group: the whole of the counts per enrolment.
  public let enrolments: Int
  /// Counts over thresholds, in the order of the bands given to ``Disclosure/protect(_:bands:bound:)``; empty where the
  /// table has none (a grouping of time).
  public let counts: [DisclosureCount]
  /// Numbers that stand for the children, the same in every row and table. Where they are given, children of several
  /// rows are counted once; where they are not, the largest row stands for all that could be the same children.
  public let members: [Int32]

  /// A row.
  public init(key: [String?], children: Int, enrolments: Int, counts: [DisclosureCount] = [], members: [Int32] = []) {
    self.key = key
    self.children = children
    self.enrolments = enrolments
    self.counts = counts
    self.members = members
  }
}

/// How many of a group are over a threshold, by enrolment (adds up over groups) and by child (need not, over schools).
public struct DisclosureCount: Hashable, Sendable {
  /// Enrolments over it.
  public let enrolments: Int
  /// Children over it, their sessions pooled within the group.
  public let pupils: Int

  /// A pair of counts of one threshold.
  public init(enrolments: Int, pupils: Int) {
    self.enrolments = enrolments
    self.pupils = pupils
  }
}
