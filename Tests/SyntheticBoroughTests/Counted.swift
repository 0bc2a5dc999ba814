// SPDX-License-Identifier: MIT
import Vocabulary

/// The marks of a quarter of a borough, counted by enrolment, weekday and week.
struct Counted {
  /// Sessions.
  struct Sessions {
    var possible = 0
    var absent = 0
    var rate: Double { Double(absent) / Double(max(possible, 1)) }

    mutating func add(_ mark: MadePlace.Mark) {
      guard mark.isPossible else { return }
      possible += 1
      if mark.isAbsence { absent += 1 }
    }
  }
  /// A child at a school.
  struct Enrolment {
    let phase: String
    var sessions = Sessions()
    var codes: [String: Int] = [:]
  }

  private(set) var enrolments: [Enrolment] = []
  private(set) var weekdays: [Weekday: Sessions] = [:]
  private(set) var weeks: [CivilDay: Sessions] = [:]
  let rows: Int

  init(_ marks: [MadePlace.Mark]) {
    rows = marks.count
    for (_, urn, own) in marks.byEnrolment {
      var enrolment = Enrolment(phase: Self.phase(urn))
      for mark in own {
        enrolment.sessions.add(mark)
        enrolment.codes[mark.code, default: 0] += 1
        weekdays[mark.day.weekday, default: Sessions()].add(mark)
        weeks[mark.day.monday, default: Sessions()].add(mark)
      }
      enrolments.append(enrolment)
    }
  }

  /// Of 5,500 pupils: eleven primary schools come first in the list, then two secondary, then one special.
  private static func phase(_ urn: String) -> String {
    switch Int(urn) ?? 0 {
    case ...900_011: "primary"
    case ...900_013: "secondary"
    default: "special"
    }
  }

  /// Absence, persistent and severe absence of a phase in percent; all phases where it is empty.
  func rates(_ phase: String) -> (overall: Double, persistent: Double, severe: Double) {
    let own = enrolments.filter { $0.phase.hasPrefix(phase) && $0.sessions.possible > 0 }
    func share(_ times: Int) -> Double {
      Double(own.count { times * $0.sessions.absent >= $0.sessions.possible }) / Double(own.count) * 100
    }
    return (sum(own, \.sessions.absent) / sum(own, \.sessions.possible) * 100, share(10), share(2))
  }

  /// Sessions of a code in percent of those possible.
  func share(_ code: String, _ phase: String) -> Double {
    let own = enrolments.filter { $0.phase == phase }
    return Double(own.reduce(0) { $0 + ($1.codes[code] ?? 0) }) / sum(own, \.sessions.possible) * 100
  }

  private func sum(_ own: [Enrolment], _ what: KeyPath<Enrolment, Int>) -> Double { Double(own.reduce(0) { $0 + $1[keyPath: what] }) }
}

extension [MadePlace.Mark] {
  /// The marks of each enrolment; they stand together in the file.
  var byEnrolment: [(upn: String, urn: String, marks: ArraySlice<MadePlace.Mark>)] {
    var out: [(upn: String, urn: String, marks: ArraySlice<MadePlace.Mark>)] = []
    var start = startIndex
    for index in indices {
      let next = index + 1
      if next == endIndex || self[next].upn != self[index].upn || self[next].urn != self[index].urn {
        out.append((self[index].upn, self[index].urn, self[start..<next]))
        start = next
      }
    }
    return out
  }
}
