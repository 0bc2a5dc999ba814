// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// A child who does not exist.
struct InventedChild {
  let place: PlacePlan.ChildPlace
  let upn: [UInt8]
  /// Year group: −1 nursery, 0 reception.
  let year: Int
  let birth: CivilDay
  let facts: ChildFacts
  let habits: Habits
  /// First and last day at the first school; no first day where the school's register begins before the child does.
  let entry: CivilDay?
  let leaving: CivilDay?
  /// The day from which the child is expected where the register begins before it.
  let expected: CivilDay?
  let second: SecondSchool?

  /// The days on which the child is of compulsory school age.
  var compulsory: ClosedRange<CivilDay> {
    let (first, last) = CompulsorySchoolAge.span(bornOn: birth)
    return first...last
  }

  /// How the child is registered, as pupil files say it.
  func kind(isSecond: Bool) -> String {
    guard let second, second.isAtOnce else { return "C" }
    return isSecond ? "S" : "M"
  }
}

/// Another school the child is registered at: a part of each week, or after a move.
struct SecondSchool {
  let school: Int
  let entry: CivilDay
  let leaving: CivilDay?
  /// At both at once; else the child has moved.
  let isAtOnce: Bool
  /// From this weekday on the child is due there (Monday is 0).
  let fromWeekday: Int
}

/// What a pupil file says of a child.
struct ChildFacts {
  let isGirl: Bool
  let freeMeals: Bool
  /// N, K or E.
  let sen: String
  let otherLanguage: Bool
  let ethnicity: String
  let inCare: Bool
  let inNeed: Bool
  let protected: Bool
  let carer: Bool
  let area: Int

  /// The department's codes, with rounded shares of a place on the coast of the North East, of 1,000.
  static let ethnicities: [(code: String, weight: Int)] = [
    ("WBRI", 905), ("WOTH", 24), ("APKN", 12), ("MWAS", 10), ("MOTH", 9), ("BAFR", 9), ("OOTH", 8), ("AOTH", 7), ("AIND", 6), ("MWBC", 4),
    ("NOBT", 3), ("CHNE", 3),
  ]

  private static let ethnicityWeights = ethnicities.map(\.weight)

  init(school: InventedSchool, dice: inout Dice) {
    isGirl = dice.chance(school.phase == .special ? 290_000 : 489_000)
    area = dice.chance(650_000) ? school.area : dice.below(Areas.names.count)
    freeMeals = dice.chance(school.phase == .special ? 470_000 : Areas.freeMeals[area])
    sen = school.phase == .special ? "E" : ["N", "K", "E"][dice.pick([815, 150, 35])]
    ethnicity = Self.ethnicities[dice.pick(Self.ethnicityWeights)].code
    otherLanguage = dice.chance(ethnicity == "WBRI" ? 6_000 : 480_000)
    inCare = dice.chance(11_000)
    inNeed = inCare || dice.chance(freeMeals ? 60_000 : 17_000)
    protected = inNeed && !inCare && dice.chance(200_000)
    carer = dice.chance(freeMeals ? 26_000 : 11_000)
  }
}
