// SPDX-License-Identifier: MIT
public import Vocabulary

/// The school weeks of a place: each week from which any school has a mark, ten slots each, Monday morning to Friday afternoon.
///
/// All schools share one index, so that week, weekday and session are arithmetic: `slot = 10 × week + 2 × weekday + session`.
public struct SchoolWeeks: Hashable, Sendable {
  /// Slots of a week.
  public static let slotsPerWeek = 10
  /// The Mondays, in order.
  public let mondays: [CivilDay]

  /// Weeks, by days that lie in them; put in order, each once.
  public init(containing days: some Sequence<CivilDay>) { mondays = Set(days.map(\.monday)).sorted() }

  /// Slots of all weeks.
  public var slots: Int { mondays.count * Self.slotsPerWeek }

  /// Bytes of a row: the slots, and zeroes up to a multiple of 64.
  public var stride: Int { max(64, (slots + 63) & ~63) }

  /// The day of a slot.
  public func day(of slot: Int) -> CivilDay { mondays[slot / 10].adding(days: slot % 10 / 2) }

  /// The session of a slot.
  public func session(of slot: Int) -> Session { slot & 1 == 0 ? .am : .pm }

  /// The slot of a session; nil on a weekend and in a week that is none of these.
  public func slot(of day: CivilDay, _ session: Session) -> Int? {
    guard !day.weekday.isWeekend else { return nil }
    let monday = day.monday
    let week = firstWeek(from: monday)
    guard week < mondays.count, mondays[week] == monday else { return nil }
    return week * 10 + day.weekday.rawValue * 2 + session.rawValue
  }

  /// The first week whose Monday is this day or later; the number of weeks where there is none.
  func firstWeek(from monday: CivilDay) -> Int {
    var (low, high) = (0, mondays.count)
    while low < high {
      let middle = (low + high) / 2
      if mondays[middle] < monday { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
