// SPDX-License-Identifier: MIT
import Dispatch
import Registers
import TestSupport
import Testing
import Vocabulary

/// What can stand in a session of a row.
enum Cell: Hashable, Sendable {
  case none, blank
  case code(String, StatisticalMeaning)

  /// Every code that has a number, a blank and nothing.
  static let all: [Cell] = [.none, .blank] + MarkByte.words.map { .code($0.code, $0.meaning) }

  /// One of each class, and those that are counted apart.
  static let classes: [Cell] = [
    .none, .blank, .code("#", .administrative), .code("Z", .administrative), .code("Y4", .notPossible), .code("D", .notPossible),
    .code("X", .notPossible), .code("X", .covidNotAttending), .code("/", .present), .code("\\", .present), .code("L", .present),
    .code("V", .approvedEducationalActivity), .code("D", .approvedEducationalActivity), .code("I", .authorisedAbsence),
    .code("F", .authorisedAbsence), .code("O", .unauthorisedAbsence), .code("N", .unauthorisedAbsence), .code("U", .unauthorisedAbsence),
  ]

  /// One of each class that a measure tells from the others; approved activity, which only rates tell from presence, in long checks only.
  static let few: [Cell] =
    [
      .none, .code("Y4", .notPossible), .code("X", .covidNotAttending), .code("/", .present), .code("I", .authorisedAbsence),
      .code("N", .unauthorisedAbsence),
    ] + (LongChecks.wanted ? [.code("K", .approvedEducationalActivity)] : [])
}

/// Rows of registers for tests.
enum Rows {
  /// A day that must exist.
  static func day(_ text: String) -> CivilDay {
    if let day = CivilDay(text: text) { return day }
    Issue.record("a test names a day that does not exist: \(text)")
    return CivilDay(number: 0)
  }

  /// Sessions from a day on, Mondays to Fridays.
  static func sessions(_ count: Int, from day: CivilDay, _ session: Session = .am) -> [(CivilDay, Session)] {
    var out: [(CivilDay, Session)] = []
    out.reserveCapacity(count)
    var (day, session) = (day, session)
    while out.count < count {
      if !day.weekday.isWeekend { out.append((day, session)) }
      if session == .pm { day = day.adding(days: 1) }
      session = session == .am ? .pm : .am
    }
    return out
  }

  /// A row with these marks, one after the other.
  static func row(
    _ upn: String, _ urn: String, _ cells: [Cell], on sessions: [(CivilDay, Session)], pupil: PupilValues? = nil
  ) -> EnrolmentRegister {
    var marks: [Mark] = []
    var unmarked: [UnmarkedSession] = []
    for (cell, (day, session)) in zip(cells, sessions) {
      switch cell {
      case .none: break
      case .blank: unmarked.append(UnmarkedSession(day: day, session: session))
      case .code(let code, let meaning): marks.append(Mark(day: day, session: session, code: code, meaning: meaning))
      }
    }
    let key = EnrolmentKey(upn: upn, urn: urn)
    return EnrolmentRegister(key: key, pupil: pupil.map { PupilRow(key: key, values: $0) }, marks: marks, unmarked: unmarked)
  }

  /// Every series of so many of these cells.
  static func series(of cells: [Cell], length: Int) -> [[Cell]] {
    (0..<length).reduce([[]]) { all, _ in all.flatMap { start in cells.map { start + [$0] } } }
  }

  /// A number as text of one length, so that texts are ordered as numbers are.
  static func name(_ letter: String, _ number: Int) -> String { letter + String(String(1_000_000 + number).dropFirst()) }
}

extension Workers {
  /// Three threads, even for a few rows.
  static let three = Workers(count: 3, leastRows: 1) { parts, part in DispatchQueue.concurrentPerform(iterations: parts, execute: part) }
}
