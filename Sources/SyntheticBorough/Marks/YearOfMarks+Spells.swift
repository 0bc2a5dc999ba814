// SPDX-License-Identifier: MIT
import Vocabulary

extension YearOfMarks {
  /// Illness, absence without a reason that was accepted, suspension, appointments and leave: each begins on some day and lasts a while.
  mutating func laySpells() {
    let habits = child.habits
    // Daily rates of an ordinary day, of a million.
    let illness = rates.illness * habits.illness / 1000
    let other = rates.other * min(habits.other, 14_000) / 1000
    let suspension = habits.conduct > 0 ? rates.suspension : 0
    let upToOther = illness + other
    let upToSuspension = upToOther + suspension
    let upToAppointment = upToSuspension + rates.appointment
    let total = upToAppointment + rates.leave
    for position in days where calendar.days[position].isOpen {
      let thrown = dice.below(1_000_000_000 / calendar.days[position].pressure)
      guard thrown < total, codes[position * 2].isOrdinary else { continue }
      switch thrown {
      case ..<illness: spell(illness: true, at: position)
      case ..<upToOther: spell(illness: false, at: position)
      case ..<upToSuspension: lay(.suspended, from: position * 2, sessions: dice.pick(SpellLengths.suspension))
      case ..<upToAppointment: lay(.appointment, from: position * 2 + dice.below(2), sessions: dice.chance(930_000) ? 1 : 2)
      default: lay(leave(), from: position * 2, sessions: dice.pick(SpellLengths.leave))
      }
    }
  }

  /// A spell that begins with the day, or in the afternoon where it is one session or an odd number.
  private mutating func spell(illness isIllness: Bool, at position: Int) {
    let sessions = dice.pick(isIllness ? SpellLengths.illness : SpellLengths.other)
    let startsLater = sessions % 2 == 1 && dice.chance(600_000)
    lay(isIllness ? illness() : .other, from: position * 2 + (startsLater ? 1 : 0), sessions: sessions)
  }

  private mutating func leave() -> MarkCode { dice.chance(6_000) ? .performance : .leave }

  /// Mondays away that become more days, and children who are hardly in school.
  mutating func layPatterns() {
    switch child.habits.pattern {
    case .none: return
    case .mondays: layMondays()
    case .seldom: laySeldom()
    }
  }

  private mutating func layMondays() {
    // After a break: the beginning of a half-term.
    let part = dice.within(0...4)
    guard let start = calendar.days.firstIndex(where: { $0.part == part }) else { return }
    let first = calendar.days[start].week + dice.within(0...2)
    let code = dice.chance(750_000) ? illness() : .other
    for position in days where calendar.days[position].isOpen && calendar.days[position].week >= first {
      let day = calendar.days[position]
      let weeks = day.week - first
      let share =
        switch (day.weekday, weeks) {
        case (0, 0..<4): 650_000
        case (0, _): 820_000
        case (1, 5...): 480_000
        case (_, 12...): 250_000
        default: 0
        }
      if dice.chance(share) { lay(code, from: position * 2, sessions: dice.chance(200_000) ? 1 : 2) }
    }
  }

  private mutating func laySeldom() {
    let first = dice.chance(450_000) ? 0 : dice.below(110)
    let code: MarkCode = dice.chance(640_000) ? .other : illness()
    let second: MarkCode = code == .ill ? .leave : .ill
    let away = dice.within(560_000...950_000)
    for position in days where calendar.days[position].isOpen && position >= first && dice.chance(away) {
      lay(dice.chance(900_000) ? code : second, from: position * 2, sessions: 2)
    }
  }

  /// A holiday in term, beside the breaks or in early summer.
  mutating func layHolidays() {
    guard dice.chance(min(rates.holidayChildren * (600 + min(child.habits.other, 2_500) * 4 / 10) / 1000, 800_000)) else { return }
    let length = dice.pick(SpellLengths.holidayDays)
    let ends = calendar.days.indices.dropLast().filter { calendar.days[$0].part != calendar.days[$0 + 1].part }
    let edge = ends[dice.below(ends.count)]
    let start: Int
    switch dice.pick([40, 25, 35]) {
    case 0: start = max(edge + 1 - length, 0)
    case 1: start = edge + 1
    default: start = calendar.position(from: TermDates.day(2026, 6, 8)) + dice.below(25)
    }
    if days.contains(start) { lay(dice.chance(60_000) ? .leave : .holiday, from: start * 2, sessions: length * 2) }
  }
}
