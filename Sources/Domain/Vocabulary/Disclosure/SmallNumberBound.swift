// SPDX-License-Identifier: MIT

/// The bound `N` below which a number of children is too small to leave the house (the *threshold rule* of the
/// literature: a cell with fewer than `N` contributors is a primary suppression).
///
/// Never under 3: a bound of 2 would hide only ones, so that every `c` would say 1. The command line raises a smaller `N` to 3.
public struct SmallNumberBound: Hashable, Sendable {
  /// `N`: groups of 1 to N−1 children, and counts of 1 to N−1 or within N−1 of their group, are hidden.
  public let minimum: Int

  /// Nil for a bound under 3.
  public init?(_ minimum: Int) {
    guard minimum >= 3 else { return nil }
    self.minimum = minimum
  }

  /// Whether a number of children is too small to be shown; 0 never is.
  public func hides(children: Int) -> Bool { children > 0 && children < minimum }

  /// Whether a count of children among `whole` says too much about the few who are in it, or about the few (or none)
  /// who are not. 0 never does.
  public func hides(count: Int, of whole: Int) -> Bool {
    count > 0 && (count < minimum || whole - count < minimum)
  }
}
