// SPDX-License-Identifier: MIT
import Registers
import TestSupport
import Vocabulary

/// A random place: schools with their own terms and closed days, joiners and leavers, children at two schools, blanks, old codes.
struct Borough {
  private(set) var random: SeededRandom
  private let codes: CodeTable
  let register: Register

  /// Days near which something changes: school years, the leap day, the old D, the coronavirus X, the codes of August 2024.
  private static let starts = [
    "2025-07-07", "2024-02-12", "2024-07-01", "2011-07-18", "2020-06-29", "2022-03-07", "2025-09-01", "2023-12-04", "2026-03-16",
  ]
  private static let words: [Characteristic: [String]] = [
    .yearGroup: ["R", "N1", "1", "2", "9", "10", "11", "Reception"], .sex: ["F", "M"], .fsm: ["1", "0", "true", "no", "YES"],
    .sen: ["K", "E", "N"], .eal: ["y", "N", "perhaps"], .ethnicity: ["WBRI", "APKN", "OOTH"], .cla: ["0", "1"], .cin: ["no", "yes"],
    .cpp: ["0", "1"], .youngCarer: ["TRUE", "false"], .area: ["North", "South", "12", "3"], .enrolment: ["C", "M", "S", "G"],
    .boarder: ["0", "1"],
  ]

  init(_ seed: Seed, codes: CodeTable, pupils: ClosedRange<Int> = 4...40, weeks: ClosedRange<Int> = 1...24) {
    var random = seed.random
    self.codes = codes
    let start = Rows.day(random.pick(Self.starts)).monday
    let calendar = (0..<random.int(in: weeks)).map { start.adding(days: $0 * 7) }.filter { _ in random.chance(0.85) }
    let schools = (0..<random.int(in: 1...4)).map { School($0, calendar, &random) }
    var rows: [EnrolmentRegister] = []
    for child in 0..<random.int(in: pupils) {
      let upn = Rows.name("I", random.chance(0.5) ? child : 999 - child)
      let here = random.chance(0.25) ? Array(schools.shuffled(using: &random).prefix(random.int(in: 2...3))) : [random.pick(schools)]
      let values = Self.values(&random)
      for school in here {
        let key = EnrolmentKey(upn: upn, urn: school.urn)
        let own = random.chance(0.2) ? Self.values(&random) : values
        let pupil = random.chance(0.85) ? Self.pupil(key, own, &random) : nil
        rows.append(Self.row(key, pupil, school, codes, &random))
      }
    }
    register = Register(enrolments: rows, hasPupilRows: random.chance(0.9))
    self.random = random
  }

  private struct School {
    let urn: String
    let days: [CivilDay]
    let closed: [CivilDay: String]

    init(_ number: Int, _ calendar: [CivilDay], _ random: inout SeededRandom) {
      urn = String(100_001 + number)
      let weeks = calendar.filter { _ in random.chance(0.9) }
      days = weeks.flatMap { monday in (0..<5).map { monday.adding(days: $0) } }.filter { _ in random.chance(0.97) }
      var closed: [CivilDay: String] = [:]
      for day in days where random.chance(0.06) { closed[day] = random.pick(["#", "Y4", "Z"]) }
      self.closed = closed
    }
  }

  private static func values(_ random: inout SeededRandom) -> PupilValues {
    var values = PupilValues()
    for characteristic in Characteristic.allCases where random.chance(0.9) {
      values[characteristic] = random.pick(words[characteristic] ?? [""])
    }
    return values
  }

  private static func pupil(_ key: EnrolmentKey, _ values: PupilValues, _ random: inout SeededRandom) -> PupilRow {
    // Ages from 3 to 17 in the years of the samples, some of them on the edge of 31 August.
    let year = random.int(in: 2004...2021)
    let birth = random.chance(0.3) ? CivilDay(year: year, month: 8, day: 31) : CivilDay(year: year, month: 9, day: 1)
    return PupilRow(
      key: key, values: values, dateOfBirth: random.chance(0.9) ? birth : nil,
      kind: random.chance(0.9) ? random.pick([.sole, .main, .subsidiary]) : .guest, isBoarder: random.chance(0.06))
  }

  private static func row(
    _ key: EnrolmentKey, _ pupil: PupilRow?, _ school: School, _ codes: CodeTable, _ random: inout SeededRandom
  ) -> EnrolmentRegister {
    var marks: [Mark] = []
    var unmarked: [UnmarkedSession] = []
    let days = stay(in: school.days, &random)
    let absence = random.pick([0.0, 0.02, 0.1, 0.4])
    let odd = random.pick([0.0, 0.05, 0.3])
    var spell: (code: String, left: Int) = ("I", 0)
    for day in days {
      for session in [Session.am, .pm] {
        if random.chance(odd / 6) { continue }
        if random.chance(odd / 4) {
          unmarked.append(UnmarkedSession(day: day, session: session))
          continue
        }
        if spell.left == 0, random.chance(absence) {
          spell = (random.pick(["I", "I", "O", "G", "N", "U", "M", "C", "H", "F", "E", "T", "J1"]), random.int(in: 1...12))
        }
        var code = session == .am ? "/" : "\\"
        if let shut = school.closed[day] {
          code = shut
        } else if spell.left > 0 {
          spell.left -= 1
          code = spell.code
        } else if random.chance(odd) {
          code = random.pick(["L", "D", "X", "Y", "J", "V", "B", "K", "P", "W", "Q", "Y1", "Y7", "/", "\\", "S", "R"])
        }
        let isOfAge = random.chance(0.8)
        guard case .rule(let rule, _) = codes.read(code, on: day, ofCompulsoryAge: isOfAge) else { continue }
        marks.append(Mark(day: day, session: session, code: rule.readsAs, meaning: rule.statisticalMeaning))
      }
    }
    return EnrolmentRegister(key: key, pupil: pupil, marks: marks, unmarked: unmarked)
  }

  /// The days of a joiner, a leaver, or of one who was there all the time; some rows have none.
  private static func stay(in days: [CivilDay], _ random: inout SeededRandom) -> ArraySlice<CivilDay> {
    guard !days.isEmpty, !random.chance(0.04) else { return [] }
    let first = random.chance(0.2) ? random.int(in: 0...(days.count - 1)) : 0
    let last = random.chance(0.2) ? random.int(in: first...(days.count - 1)) : days.count - 1
    return days[first...last]
  }
}
