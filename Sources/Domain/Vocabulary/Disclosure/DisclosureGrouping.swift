// SPDX-License-Identifier: MIT

/// A grouping column of a table, by what its values do to children.
public struct DisclosureGrouping: Hashable, Sendable {
  /// What one child can do in a column.
  public enum Kind: Sendable {
    /// Sex, year group, free school meals: an enrolment has one value.
    case trait
    /// A child can be enrolled at two schools; an enrolment is of one.
    case school
    /// Weeks, terms, weekdays: the same enrolments come back at each value.
    case time
    /// Codes of absence: a child can have several.
    case reason
  }

  /// The column's name, `year_group`; it orders the columns here, so that `--by a,b` and `--by b,a` hide the same.
  public let name: String
  /// What its values do to children.
  public let kind: Kind

  /// A grouping column.
  public init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// Whether one child can stand in rows of two values.
  var repeatsChildren: Bool { kind != .trait }
  /// Whether numbers of enrolments do not add up over its values.
  var repeatsEnrolments: Bool { kind == .time || kind == .reason }
}
