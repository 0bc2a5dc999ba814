// SPDX-License-Identifier: MIT

/// The range of absence that a column counts: 10 % and more, or 5 to under 10 %. Two columns of one row can be
/// subtracted where one range lies in the other, or where both lie apart in the same whole.
public struct DisclosureBand: Hashable, Sendable {
  /// Percent at which it begins.
  public let from: Double
  /// Percent before which it ends; nil: it does not.
  public let to: Double?

  /// A range of absence.
  public init(from: Double, to: Double? = nil) {
    self.from = from
    self.to = to
  }

  /// How this band's count and another's are tied in one row.
  enum Tie {
    /// Lies in the other: `other − this` counts somebody.
    case inside
    /// Holds the other: `this − other` counts somebody.
    case around
    /// Lies apart: `whole − this − other` counts somebody.
    case apart
    /// Overlaps: no difference of the two counts anybody.
    case across
  }

  /// How this band is tied to another.
  func tie(to other: DisclosureBand) -> Tie {
    let (end, otherEnd) = (to ?? .infinity, other.to ?? .infinity)
    if from >= other.from, end <= otherEnd { return .inside }
    if from <= other.from, end >= otherEnd { return .around }
    return end <= other.from || otherEnd <= from ? .apart : .across
  }
}
