// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// The rows of a waterfall, with the figures exactly as they are printed, in hundredths.
///
/// Every column adds up as printed. Each reason is rounded by itself and never bent; parts under 0.02 stand together in one row,
/// and that row is what the printed total leaves over, so it takes the rounding up.
struct WaterfallRows: Sendable {
  /// One reason, or several together.
  struct Row: Sendable {
    var label: String
    var code: String
    var place: Int
    var comparator: Int
    var gap: Int
    /// The full gap, which the bar is as long as.
    var exact: Double
    var isNamed: Bool
  }

  /// Reasons that go the same way.
  struct Group: Sendable {
    var isHigher: Bool
    var rows: [Row]
    /// Sum of the rows as printed.
    var sum: Int { rows.reduce(0) { $0 + $1.gap } }
  }

  let groups: [Group]
  let place: Int
  let comparator: Int
  let gap: Int
  /// True where the row of other reasons differs from its own rounded sum.
  let takesRounding: Bool

  /// Parts from which on a reason stands alone.
  static let least = 0.02

  init(place: Double, comparator: Double, gap: Double, parts: [GapPart], named: Set<String>) {
    self.place = Printed.hundredths(place)
    self.comparator = Printed.hundredths(comparator)
    self.gap = Printed.hundredths(gap)
    let shown = parts.filter { named.contains($0.code) || $0.gap.magnitude >= Self.least }
    let small = parts.filter { part in !shown.contains { $0.code == part.code } }
    let alone = shown.map { part in
      Row(
        label: Words.capital(part.reason), code: part.code, place: Printed.hundredths(part.place),
        comparator: Printed.hundredths(part.comparator), gap: Printed.hundredths(part.gap), exact: part.gap,
        isNamed: named.contains(part.code))
    }
    var higher = alone.filter { $0.exact > 0 }.sorted { $0.exact > $1.exact }
    var lower = alone.filter { $0.exact <= 0 }.sorted { $0.exact < $1.exact }

    let rest = Row(
      label: Self.label(small: small.count, shown: shown.count, missing: gap - parts.reduce(0) { $0 + $1.gap }), code: "",
      place: self.place - alone.reduce(0) { $0 + $1.place }, comparator: self.comparator - alone.reduce(0) { $0 + $1.comparator },
      gap: self.gap - alone.reduce(0) { $0 + $1.gap }, exact: gap - alone.reduce(0) { $0 + $1.exact }, isNamed: false)
    let isNothing = small.isEmpty && rest.gap == 0 && rest.place == 0 && rest.comparator == 0
    if !isNothing {
      if rest.gap > 0 || (rest.gap == 0 && lower.isEmpty && !higher.isEmpty) { higher.append(rest) } else { lower.append(rest) }
    }
    let own = Printed.hundredths(small.reduce(0) { $0 + $1.place }), theirs = Printed.hundredths(small.reduce(0) { $0 + $1.comparator })
    takesRounding =
      rest.place != own || rest.comparator != theirs || rest.gap != Printed.hundredths(small.reduce(0) { $0 + $1.gap })
    // What makes the gap stands first, what takes away from it second.
    let both = [Group(isHigher: true, rows: higher), Group(isHigher: false, rows: lower)]
    groups = (gap < 0 && self.gap != 0 ? both.reversed() : both).filter { !$0.rows.isEmpty }
  }

  /// Are there no reasons that stand alone?
  var isAllSmall: Bool { groups.allSatisfy { $0.rows.allSatisfy { $0.code.isEmpty } } }

  private static func label(small: Int, shown: Int, missing: Double) -> String {
    let unpublished = missing.magnitude >= 0.005
    if small == 0 { return unpublished ? "Codes not published" : "Rounding" }
    let count = Words.capital(Words.count(small))
    if shown == 0 { return count + (small == 1 ? " reason, under 0.02" : " reasons, each under 0.02") }
    return count + " other reason" + (small == 1 ? "" : "s") + (unpublished ? ", and codes not published" : "")
  }
}
