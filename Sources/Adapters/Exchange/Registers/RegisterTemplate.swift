// SPDX-License-Identifier: MIT
import Vocabulary

/// Empty register files with their headings, and a small made-up register to try the verbs with.
///
/// The pupils are invented: their numbers begin with S, which no real one does. Six weeks of two schools, with illness, a part-time timetable,
/// Mondays away, lateness, a suspension, a child registered at both schools, one who joined late and sessions without a mark.
public enum RegisterTemplate {
  /// A file.
  public enum File: String, CaseIterable, Sendable {
    case marks, pupils
  }

  /// Its rows, the heading first.
  public static func rows(_ file: File, withSample: Bool) -> [[String]] {
    switch file {
    case .marks: [["upn", "urn", "date", "session", "code"]] + (withSample ? sampleMarks : [])
    case .pupils: [pupilHeading] + (withSample ? pupils.map(\.row) : [])
    }
  }

  private static let pupilHeading = [
    "upn", "urn", "year_group", "sex", "date_of_birth", "fsm", "sen", "eal", "ethnicity", "cla", "cin", "cpp", "young_carer", "area",
    "entry_date",
    "leaving_date", "enrolment", "boarder",
  ]

  private struct SamplePupil {
    let number: Int
    let urn: String
    let year: Int
    let sex: String
    let birth: String
    let fsm: Bool
    let sen: String
    let entry: String
    let kind: String
    /// Code of a session: day of the six weeks (0…29), session; nil for present.
    let code: @Sendable (_ day: Int, _ session: Session) -> String?

    var upn: String { "S80740002500\(number)" }
    var row: [String] {
      [
        upn, urn, String(year), sex, birth, fsm ? "true" : "false", sen, "false", "", "false", "false", "false", "false", "", entry, "",
        kind, "false",
      ]
    }
  }

  private static let pupils: [SamplePupil] = [
    SamplePupil(number: 1, urn: "900001", year: 7, sex: "F", birth: "2014-02-11", fsm: false, sen: "N", entry: "2025-09-01", kind: "C") {
      day, _ in day == 12 ? "I" : nil
    },
    SamplePupil(number: 2, urn: "900001", year: 7, sex: "M", birth: "2013-11-30", fsm: true, sen: "K", entry: "2025-09-01", kind: "C") {
      day, _ in day % 5 == 0 ? "O" : nil
    },
    SamplePupil(number: 3, urn: "900001", year: 8, sex: "F", birth: "2012-12-05", fsm: true, sen: "N", entry: "2025-09-01", kind: "C") {
      day, _ in (4...20).contains(day) ? "I" : nil
    },
    SamplePupil(number: 4, urn: "900001", year: 8, sex: "M", birth: "2013-05-17", fsm: false, sen: "E", entry: "2025-09-01", kind: "C") {
      day, session in session == .pm && day >= 10 ? "C2" : nil
    },
    SamplePupil(number: 5, urn: "900001", year: 9, sex: "F", birth: "2012-01-23", fsm: false, sen: "N", entry: "2025-09-01", kind: "C") {
      day, session in session == .am && day % 4 == 1 ? (day % 8 == 1 ? "L" : "U") : nil
    },
    SamplePupil(number: 6, urn: "900001", year: 9, sex: "M", birth: "2011-10-02", fsm: true, sen: "N", entry: "2025-09-01", kind: "C") {
      day, _ in (7...9).contains(day) ? "E" : day == 26 ? "N" : nil
    },
    SamplePupil(number: 7, urn: "900002", year: 7, sex: "F", birth: "2014-08-31", fsm: false, sen: "N", entry: "2025-09-01", kind: "C") {
      day, _ in (15...19).contains(day) ? "G" : nil
    },
    SamplePupil(number: 8, urn: "900002", year: 8, sex: "M", birth: "2013-03-03", fsm: false, sen: "K", entry: "2025-09-01", kind: "M") {
      day, _ in day % 5 >= 3 ? "D" : nil
    },
    SamplePupil(number: 8, urn: "900001", year: 8, sex: "M", birth: "2013-03-03", fsm: false, sen: "K", entry: "2025-09-01", kind: "S") {
      day, _ in day % 5 < 3 ? "D" : day == 8 ? "M" : nil
    },
    SamplePupil(number: 9, urn: "900002", year: 9, sex: "F", birth: "2012-06-15", fsm: false, sen: "N", entry: "2025-09-22", kind: "C") {
      day, _ in day < 10 ? "Z" : day == 28 ? "V" : nil
    },
    SamplePupil(number: 0, urn: "900002", year: 10, sex: "M", birth: "2011-07-09", fsm: true, sen: "N", entry: "2025-09-01", kind: "C") {
      day, session in day == 14 ? "" : session == .am && day == 3 ? "M" : nil
    },
  ]

  private static var sampleMarks: [[String]] {
    guard let monday = CivilDay(year: 2025, month: 9, day: 8) else { return [] }
    var out: [[String]] = []
    for pupil in pupils {
      for day in 0..<30 {
        for session in Session.allCases {
          let code = pupil.code(day, session) ?? (session == .am ? "/" : "\\")
          // Joined late: no register before the first day.
          guard code != "Z" else { continue }
          out.append([pupil.upn, pupil.urn, monday.adding(days: day / 5 * 7 + day % 5).iso, session.name, code])
        }
      }
    }
    return out
  }
}
