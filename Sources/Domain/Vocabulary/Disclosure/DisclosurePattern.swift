// SPDX-License-Identifier: MIT

/// What may be printed of one table (the *suppression pattern*).
public struct DisclosurePattern: Equatable, Sendable {
  /// What may be printed of one row.
  public enum Row: Equatable, Sendable {
    /// `c` in every column.
    case hidden
    /// The group and its sessions are shown; a threshold column is `c`, count and rate, by enrolment and by child, where
    /// its element is true.
    case shown(hiddenColumns: [Bool])
  }

  /// The rows, in the order of the table's.
  public let rows: [Row]
  /// No row could be shown: a small group follows from the totals alone, whatever this table hides.
  /// Print no rows: even which groups there are would help to work it out.
  public let isWithheld: Bool
  /// Threshold columns of which nothing is shown because a small figure follows from the totals alone.
  public let withheldColumns: [Int]

  /// Whether the row is printed at all.
  public func shows(row: Int) -> Bool { rows[row] != .hidden }

  /// Whether a threshold count and its rate are printed.
  public func shows(row: Int, column: Int) -> Bool {
    guard case .shown(let hidden) = rows[row] else { return false }
    return !hidden[column]
  }
}
