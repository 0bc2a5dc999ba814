// SPDX-License-Identifier: MIT
import Vocabulary

/// A child's absence in runs.
public struct SpellRow: Equatable, Sendable {
  /// Pupil.
  public let upn: String
  /// Runs of absence.
  public let spells: Int
  /// Absence sessions.
  public let sessionsAbsent: Int
  /// Sessions of the longest run.
  public let longest: Int
  /// Mean sessions of a run; nil without one.
  public let mean: Double?
  /// Sessions of the run still open at the last possible session; 0 if that was attended.
  public let current: Int
}

/// Runs of absence sessions that only an attended session ends: sessions that were not possible, closed or unmarked neither lengthen nor end one.
///
/// A child's schools stand in one line of time; a session attended at either school is attended.
public enum Spells {
  /// A row for every pupil of the register.
  public static func rows(of register: Register) -> [SpellRow] {
    ChildrenByAbsence.byPupil(register).map { upn, enrolments in
      var states: [Int32: Bool] = [:]
      for enrolment in enrolments {
        for mark in enrolment.marks {
          if mark.meaning.isAttendance {
            states[mark.slot] = true
          } else if mark.meaning.isAbsence, states[mark.slot] == nil {
            states[mark.slot] = false
          }
        }
      }
      return row(upn: upn, states: states)
    }
  }

  private static func row(upn: String, states: [Int32: Bool]) -> SpellRow {
    var lengths: [Int] = []
    var open = 0
    for (_, attended) in states.sorted(by: { $0.key < $1.key }) {
      if !attended {
        open += 1
      } else if open > 0 {
        lengths.append(open)
        open = 0
      }
    }
    if open > 0 { lengths.append(open) }
    let absent = lengths.reduce(0, +)
    return SpellRow(
      upn: upn, spells: lengths.count, sessionsAbsent: absent, longest: lengths.max() ?? 0,
      mean: lengths.isEmpty ? nil : Double(absent) / Double(lengths.count), current: open)
  }
}
