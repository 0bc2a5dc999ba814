// SPDX-License-Identifier: MIT
public import Vocabulary

/// A place up to and with one day.
public struct PlaceDay: Equatable, Sendable {
  /// Day.
  public let day: CivilDay
  /// Possible sessions so far.
  public let possible: Int
  /// Absence sessions so far.
  public let absent: Int
  /// Children with a possible session so far.
  public let children: Int
  /// Of them those who have missed 10 % or more of their own so far.
  public let persistent: Int
  /// Of them those who have missed half or more.
  public let severe: Int

  /// A day.
  public init(day: CivilDay, possible: Int, absent: Int, children: Int, persistent: Int, severe: Int) {
    self.day = day
    self.possible = possible
    self.absent = absent
    self.children = children
    self.persistent = persistent
    self.severe = severe
  }
}
