// SPDX-License-Identifier: MIT

/// How often a child is away and why, of 1,000 as usual: a long tail, so that a few children carry much of the absence.
struct Habits {
  /// Illness.
  let illness: Int
  /// Absence for which no reason is accepted.
  let other: Int
  /// Coming late.
  let lateness: Int
  /// Suspension; 0 for nearly everybody.
  let conduct: Int
  /// A pattern that runs through the year; none for nearly everybody.
  let pattern: Pattern

  /// What runs through a year besides single spells.
  enum Pattern {
    case none
    /// Away on Mondays from a day on, later on more days.
    case mondays
    /// Hardly in school from a day on.
    case seldom
  }

  init(facts: ChildFacts, school: InventedSchool, year: Int, dice: inout Dice) {
    let rates = SpellRates.of(school.phase)
    // Two children in three have one rank in both: who is often ill is more often away for other reasons too.
    let rank = dice.below(64)
    let illnessRank = dice.chance(650_000) ? rank : dice.below(64)
    let otherRank = dice.chance(650_000) ? rank : dice.below(64)
    let circumstances = Self.circumstances(facts)
    let age = Self.age(year)
    let common = age * school.ways.absence / 1000
    illness = LongTail.moderate[illnessRank] * (700 + 3 * circumstances / 10) / 1000 * common / 1000
    other = LongTail.long[otherRank] * circumstances / 1000 * common / 1000
    lateness = LongTail.long[dice.chance(500_000) ? otherRank : dice.below(64)] * (500 + circumstances / 2) / 1000
    conduct = dice.chance(rates.suspendedChildren * circumstances / 1000 * (facts.sen == "K" ? 2 : 1)) ? 1000 : 0
    let long = circumstances * age / 1000
    pattern =
      dice.chance(rates.seldomChildren * long / 1000) ? .seldom : dice.chance(rates.mondayChildren * age / 1000) ? .mondays : .none
  }

  private static func circumstances(_ facts: ChildFacts) -> Int {
    var factor = facts.freeMeals ? 1450 : 810
    if facts.sen == "K" { factor = factor * 1200 / 1000 }
    if facts.inNeed, !facts.inCare { factor = factor * 1500 / 1000 }
    return factor
  }

  private static func age(_ year: Int) -> Int {
    switch year {
    case ...0: 1150
    case 1: 1060
    case 2...6: 970
    case 7: 780
    case 8: 960
    case 9: 1080
    case 10: 1130
    default: 1100
    }
  }
}

/// Quantiles of a long-tailed quantity with mean 1,000: log-normal, the mean of each of 64 equal parts, written out so that no machine computes another.
enum LongTail {
  /// Sigma 0.75.
  static let moderate = [
    118, 169, 201, 227, 250, 271, 291, 309, 328, 345, 363, 380, 396, 413, 430, 447, 464, 480, 497, 515, 532, 549, 567, 585, 604, 622, 641,
    661,
    681, 701, 722, 744, 766, 789, 812, 837, 862, 888, 916, 944, 974, 1005, 1037, 1071, 1107, 1146, 1186, 1229, 1275, 1325, 1379, 1437, 1501,
    1572, 1651, 1740, 1842, 1962, 2104, 2281, 2512, 2837, 3375, 5131,
  ]
  /// Sigma 1.45.
  static let long = [
    10, 20, 27, 34, 41, 48, 55, 62, 70, 77, 85, 93, 101, 109, 118, 127, 136, 146, 156, 167, 178, 189, 201, 214, 227, 241, 255, 270, 286,
    303,
    321, 340, 360, 381, 403, 427, 452, 479, 508, 539, 572, 607, 646, 688, 733, 783, 837, 897, 964, 1038, 1120, 1214, 1321, 1444, 1587, 1757,
    1962, 2215, 2538, 2967, 3575, 4526, 6345, 15408,
  ]
}
