// SPDX-License-Identifier: MIT

/// Makes a school up from its number and the seed.
enum SchoolMaker {
  static func make(index: Int, number: Int, phase: InventedSchool.Phase, size: Int, seed: UInt64) -> InventedSchool {
    var dice = Dice(seed: seed, .school, index)
    let calendar = SchoolCalendar(
      hasOtherTerms: phase == .primary && number % 44 == 7, printsClosures: dice.chance(250_000), dice: &dice)
    let cohorts = cohorts(phase, size: size, dice: &dice)
    let area = dice.below(Areas.names.count)
    let ways = SchoolWays(
      calendar: calendar, absence: dice.within(860...1140), writesOtherForIllness: phase == .secondary && number % 11 == 4,
      hasStudyLeave: number % 2 == 0, hasWorkExperience: number % 2 == 1, beginsWithMornings: dice.chance(500_000),
      events: SchoolEvents(calendar: calendar, area: area, years: cohorts.map(\.year), dice: &dice))
    return InventedSchool(index: index, phase: phase, area: area, cohorts: cohorts, ways: ways)
  }

  private static func cohorts(_ phase: InventedSchool.Phase, size: Int, dice: inout Dice) -> [InventedSchool.Cohort] {
    let years: ClosedRange<Int> =
      switch phase {
      case .primary: -1...6
      case .secondary: 7...11
      case .special: 0...11
      }
    let hasNursery = dice.chance(500_000)
    let weights = years.map { year in
      year < 0 ? (hasNursery ? dice.within(35...55) : 0) : dice.within(90...110) + (phase == .special ? 8 * year : 0)
    }
    return zip(years, Share.of(size, by: weights)).map { InventedSchool.Cohort(year: $0, size: $1) }
  }
}

/// The wards of Eastmoor, with the share of children who are eligible for free school meals, of a million.
enum Areas {
  static let names = [
    "Harbour", "Moorside", "Eastgate", "Saltburn Lane", "Foundry", "Upper Wold", "Kirkfield", "Sandhill", "Priory", "Ironstone", "Westbeck",
    "Market Hill",
  ]
  static let freeMeals = [
    430_000, 180_000, 380_000, 150_000, 460_000, 120_000, 240_000, 310_000, 200_000, 400_000, 270_000, 290_000,
  ]
}
