// SPDX-License-Identifier: MIT

/// Days that rules of plans and letters count with, each named here once.
enum Spans {
  /// School days of a year: schools meet for at least 380 sessions, two a day (domain.md, under "session").
  static let schoolYear = 190
  /// Six weeks: how far ahead a next look may lie, and how long fewer hours may last before it is asked. The national framework gives three to
  /// six weeks to a first look at whether help has worked (domain.md, under "Final chance"), and reduced hours are to be short (C2 there).
  static let longest = 42
  /// Three weeks: until then the look at the whole plan will do for fewer hours too; the shorter end of the same three to six weeks.
  static let near = 21
  /// A week: a look that was held by then was held in time. Ours; nobody lays it down.
  static let late = 7
}
