// SPDX-License-Identifier: MIT
public import Vocabulary

/// Enrolments by how much they missed, in the five groups that the segments are made of.
public struct BandCounts: Equatable, Sendable {
  /// Under 5 %.
  public var below5: PublishedValue
  /// 5 to under 10 %.
  public var from5: PublishedValue
  /// 10 to under 20 %.
  public var from10: PublishedValue
  /// 20 to under 50 %.
  public var from20: PublishedValue
  /// 50 % and more.
  public var from50: PublishedValue

  /// Nobody yet.
  public init() {
    below5 = .number(0)
    from5 = .number(0)
    from10 = .number(0)
    from20 = .number(0)
    from50 = .number(0)
  }

  /// Adds a published band that begins at a percentage.
  public mutating func add(_ value: PublishedValue, from lowest: Int) {
    switch lowest {
    case ..<5: below5 = below5.combined(with: value, +)
    case ..<10: from5 = from5.combined(with: value, +)
    case ..<20: from10 = from10.combined(with: value, +)
    case ..<50: from20 = from20.combined(with: value, +)
    default: from50 = from50.combined(with: value, +)
    }
  }

  /// Both together.
  public static func + (a: BandCounts, b: BandCounts) -> BandCounts {
    var sum = a
    sum.below5 = a.below5.combined(with: b.below5, +)
    sum.from5 = a.from5.combined(with: b.from5, +)
    sum.from10 = a.from10.combined(with: b.from10, +)
    sum.from20 = a.from20.combined(with: b.from20, +)
    sum.from50 = a.from50.combined(with: b.from50, +)
    return sum
  }

  /// Everybody at or over 10 %.
  public var persistent: PublishedValue { from10.combined(with: chronic, +) }
  /// Everybody at or over 20 %.
  public var chronic: PublishedValue { from20.combined(with: from50, +) }
  /// Everybody.
  public var enrolments: PublishedValue { below5.combined(with: from5, +).combined(with: persistent, +) }
}

/// One row of a table of absence bands.
public struct BandRow: Sendable {
  /// A column that cuts the children of a row.
  public enum Filter: Hashable, Sendable {
    /// The row counts all children in this respect.
    case total
    /// Free school meals.
    case eligible, notEligible
    /// Any other group, such as a sex or a year group.
    case group
  }

  /// Place.
  public let place: PublishedPlace
  /// Phase.
  public let phase: SchoolPhase
  /// Year.
  public let year: AcademicYear
  /// Free school meals; nil where the table has no such column.
  public let meals: Filter?
  /// The other columns that cut, in the order of the file.
  public let others: [Filter]
  /// Enrolments.
  public let counts: BandCounts

  /// A row.
  public init(place: PublishedPlace, phase: SchoolPhase, year: AcademicYear, meals: Filter?, others: [Filter], counts: BandCounts) {
    self.place = place
    self.phase = phase
    self.year = year
    self.meals = meals
    self.others = others
    self.counts = counts
  }
}
