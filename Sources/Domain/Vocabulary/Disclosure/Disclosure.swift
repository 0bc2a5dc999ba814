// SPDX-License-Identifier: MIT

/// Statistical disclosure control of tables of children: what may be printed so that no small number of children can
/// be read off, or worked out from, what is printed.
///
/// *Primary suppression* hides what is small itself: groups of 1 to N−1 children, counts of 1 to N−1, and counts within
/// N−1 of their group. *Complementary (secondary) suppression* hides more, because totals are printed too:
///
///     --by school   children  10 %+        with N = 5, naively            as it is printed here
///     A                  200     31        31                             31
///     B                  150     12        12                             c
///     C                  180      3        c   = 46 − 31 − 12             c
///     total              530     46        46                             46
///
/// Every hidden figure must have a second value that fits all that is printed: above, B + C = 15, and C could be 1 to 4.
/// Such a second reading is a *move*: some hidden figures one up, others one down, no printed total changed. The search
/// for the cheapest one says which further cells to hide, and the move is the proof that no sum, difference or
/// system of equations fixes the figure (*feasibility audit*). A reader who knows which cells are the small ones is
/// allowed for wherever anything can be done about it. Under each printed total at least two figures, N children over and N not over the threshold are hidden.
///
/// A table of fewer groupings is treated first and without regard to those of more, so that it hides the same whoever
/// prints it, and when. A threshold column is treated with regard to those before it only.
public enum Disclosure {
  /// Decides what may be printed of each table.
  ///
  /// Give the table asked for and those of every subset of its grouping columns, the total included; those missing
  /// are taken as never printed. Threshold columns are named by their bands, the standing ones first and the place's
  /// own after them, so that those hide the same with and without it.
  public static func protect(_ tables: [DisclosureTable], bands: [DisclosureBand], bound: SmallNumberBound) -> [DisclosurePattern] {
    let family = Family(tables)
    var finished: [TableProtection.Outcome?] = Array(repeating: nil, count: tables.count)
    for position in family.order {
      finished[position] = TableProtection(family: family, position: position, bands: bands, bound: bound).outcome(finished)
    }
    return zip(family.members, finished).map { member, outcome in
      outcome?.pattern(of: member) ?? .init(rows: [], isWithheld: true, withheldColumns: [])
    }
  }
}
