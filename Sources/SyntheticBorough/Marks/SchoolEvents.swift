// SPDX-License-Identifier: MIT
import Vocabulary

/// What happens to a whole school or an age at once, and registers that nobody filled in.
struct SchoolEvents {
  /// Positions of days on which the school is closed without a plan.
  let closedDays: Set<Int>
  /// The day of snow, where the school is open and some cannot come.
  let snowDay: Int?
  /// Days on which a part of the school is out of use, and the age that stays at home.
  let premises: (days: Range<Int>, year: Int)?
  /// Days of a warning of infection, when some must stay at home.
  let healthDays: Range<Int>?
  /// Days out, by age.
  let trips: [(year: Int, days: Range<Int>, share: Int)]
  /// Sessions of which no list was filled in, by year and form.
  private let missed: [[Int]]
  private let firstYear: Int

  /// Forms of a year.
  static let forms = 6

  init(calendar: SchoolCalendar, area: Int, years: [Int], dice: inout Dice) {
    let open = calendar.open
    var closed: Set<Int> = []
    // Snow on Thursday 8 January 2026: schools on the hills are closed.
    let snow = calendar.position(of: TermDates.day(2026, 1, 8))
    let isOnHill = area % 4 == 1
    if isOnHill, let snow { closed.insert(snow) }
    snowDay = isOnHill ? nil : snow
    if dice.chance(50_000) {
      let day = dice.within(50...110)
      closed.formUnion(open[day..<(day + dice.within(1...2))])
    }
    closedDays = closed
    let breaks = dice.within(20...160)
    premises = dice.chance(60_000) ? (open[breaks]..<open[breaks + dice.within(2...4)], years[dice.below(years.count)]) : nil
    let outbreak = dice.within(70...150)
    healthDays = dice.chance(30_000) ? open[outbreak]..<open[outbreak + 5] : nil
    trips = years.flatMap { year in Self.trips(year: year, open: open, dice: &dice) }
    firstYear = years.first ?? 0
    missed = (0..<(years.count * Self.forms)).map { _ in
      (0..<dice.pick([42, 32, 17, 9])).map { _ in open[dice.below(open.count)] * 2 + dice.below(2) }
    }
  }

  /// Sessions of a form of which no list was filled in.
  func missedSlots(year: Int, form: Int) -> [Int] {
    let place = (year - firstYear) * Self.forms + form
    return missed.indices.contains(place) ? missed[place] : []
  }

  private static func trips(year: Int, open: [Int], dice: inout Dice) -> [(year: Int, days: Range<Int>, share: Int)] {
    guard year >= 0 else { return [] }
    var out: [(year: Int, days: Range<Int>, share: Int)] = []
    for _ in 0..<(year > 6 ? dice.pick([15, 40, 45]) : dice.within(1...2)) {
      let day = open[dice.within(15...185)]
      out.append((year, day..<(day + 1), year > 6 ? 620_000 : 985_000))
    }
    if year == 6 || (year == 8 && dice.chance(500_000)) {
      let day = dice.within(150...175)
      out.append((year, open[day]..<open[day + 3], year == 6 ? 700_000 : 300_000))
    }
    return out
  }
}
