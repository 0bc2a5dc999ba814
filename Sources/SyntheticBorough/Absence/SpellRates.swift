// SPDX-License-Identifier: MIT

/// How often absences begin in each phase, set by hand so that a year comes near the published figures of a place on the coast of the North East.
///
/// A rate is of a million children on an ordinary day; a share is of a million children.
struct SpellRates {
  let illness: Int
  let other: Int
  let appointment: Int
  let leave: Int
  /// Of children with suspensions in their habits, by day.
  let suspension: Int
  let suspendedChildren: Int
  let holidayChildren: Int
  let seldomChildren: Int
  let mondayChildren: Int
  let partTimeChildren: Int
  /// Lateness of a million mornings, and of those how many after the register was closed.
  let lateness: Int
  let afterClose: Int
  /// Days of sport or other activity of a million sessions.
  let sport: Int
  let offSiteChildren: Int
  let elsewhereChildren: Int

  static func of(_ phase: InventedSchool.Phase) -> SpellRates {
    switch phase {
    case .primary: primary
    case .secondary: secondary
    case .special: special
    }
  }

  private static let primary = SpellRates(
    illness: 13_500, other: 5_400, appointment: 4_600, leave: 1_600, suspension: 30_000, suspendedChildren: 4_500, holidayChildren: 350_000,
    seldomChildren: 6_500, mondayChildren: 4_000, partTimeChildren: 20_000, lateness: 29_000, afterClose: 150_000, sport: 6_000,
    offSiteChildren: 8_000, elsewhereChildren: 1_000)
  private static let secondary = SpellRates(
    illness: 12_900, other: 10_200, appointment: 6_400, leave: 1_700, suspension: 40_000, suspendedChildren: 78_000,
    holidayChildren: 230_000,
    seldomChildren: 44_000, mondayChildren: 14_000, partTimeChildren: 20_000, lateness: 71_000, afterClose: 170_000, sport: 1_300,
    offSiteChildren: 5_000, elsewhereChildren: 4_000)
  private static let special = SpellRates(
    illness: 14_800, other: 2_600, appointment: 21_000, leave: 14_500, suspension: 30_000, suspendedChildren: 20_000,
    holidayChildren: 300_000, seldomChildren: 45_000, mondayChildren: 12_000, partTimeChildren: 170_000, lateness: 24_000,
    afterClose: 150_000, sport: 300, offSiteChildren: 40_000, elsewhereChildren: 0)
}

/// How long absences last, in sessions, with weights.
enum SpellLengths {
  static let illness: [(value: Int, weight: Int)] = [(1, 22), (2, 36), (3, 10), (4, 14), (6, 8), (8, 3), (10, 5), (20, 1), (30, 1)]
  static let other: [(value: Int, weight: Int)] = [(1, 36), (2, 38), (4, 12), (6, 5), (10, 6), (20, 2), (30, 1)]
  static let suspension: [(value: Int, weight: Int)] = [(1, 5), (2, 33), (4, 24), (6, 15), (10, 22), (20, 1)]
  static let leave: [(value: Int, weight: Int)] = [(1, 25), (2, 60), (4, 10), (6, 5)]
  static let holidayDays: [(value: Int, weight: Int)] = [(2, 8), (3, 14), (5, 50), (7, 6), (10, 19), (15, 3)]
}
