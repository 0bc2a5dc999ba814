// SPDX-License-Identifier: MIT
import Registers
import TestSupport
import Testing
import Vocabulary

@Suite("Plain and packed give the same answers of rows of every awkward length")
struct LengthTests {
  @Test(
    "around a word of 8, a line of 64, a week of 10, a year of 380",
    arguments: [7, 8, 9, 10, 11, 19, 20, 21, 60, 63, 64, 65, 70, 71, 127, 128, 129, 191, 192, 193, 319, 320, 321, 379, 380, 381, 640, 641])
  func lengths(sessions: Int) {
    var random = SeededRandom(seed: UInt64(sessions))
    let comparison = Comparison(rules: ConformanceRules.all)
    let days = Rows.sessions(sessions, from: Rows.day("2024-09-02"))
    let rows = (0..<12).map { child in
      let cells = (0..<sessions).map { slot -> Cell in
        if child == 0 { return .code("I", .authorisedAbsence) }
        if child == 1 { return slot + 1 == sessions ? .code("O", .unauthorisedAbsence) : Self.plain(days[slot].1) }
        if child == 2 { return slot == 0 ? .code("U", .unauthorisedAbsence) : Self.plain(days[slot].1) }
        return random.chance(0.15 * Double(child % 4)) ? random.pick(Cell.classes) : Self.plain(days[slot].1)
      }
      return Rows.row(Rows.name("I", child / 10 * 5 + child % 10), child < 6 ? "100001" : "100002", cells, on: days)
    }
    let found = comparison.differences(Register(enrolments: rows, hasPupilRows: false))
    #expect(found.isEmpty, "\(found.map { $0.prefix(600) })")
  }

  static func plain(_ session: Session) -> Cell { session == .am ? .code("/", .present) : .code("\\", .present) }

  @Test("over 1,700 weeks, more lines of a row than a byte counts")
  func manyYears() {
    var comparison = Comparison(rules: ConformanceRules.all)
    comparison.groupings = [[], [.weekday]]
    comparison.workers = [.one]
    comparison.rolling = [(10, 10)]
    let days = Rows.sessions(17_000, from: Rows.day("1993-09-06"))
    let cells = days.enumerated().map { $0 % 17_000 > 16_900 ? Cell.code("O", .unauthorisedAbsence) : Self.plain($1.1) }
    let found = comparison.differences(Register(enrolments: [Rows.row("I1", "100001", cells, on: days)], hasPupilRows: false))
    #expect(found.isEmpty, "\(found.map { $0.prefix(600) })")
  }

  @Test("of 700 children of one week, more rows than a byte counts")
  func manyRows() {
    let comparison = Comparison(rules: ConformanceRules.all)
    let days = Rows.sessions(10, from: Rows.day("2025-06-02"))
    let rows = (0..<700).map { child in
      Rows.row(
        Rows.name("I", child), child < 600 ? "100001" : "100002",
        days.map { child % 9 == 8 ? Cell.code("I", .authorisedAbsence) : Self.plain($0.1) }, on: days)
    }
    let found = comparison.differences(Register(enrolments: rows, hasPupilRows: false))
    #expect(found.isEmpty, "\(found.map { $0.prefix(600) })")
  }

  @Test(
    "across 31 July, 31 August, the turn of the year and a leap day",
    arguments: ["2023-07-27", "2011-08-25", "2025-12-29", "2024-02-26", "2100-02-24"])
  func edges(from: String) {
    var comparison = Comparison(rules: ConformanceRules.all)
    comparison.groupings += [[.month], [.term], [.weekday], [.session]]
    let days = Rows.sessions(14, from: Rows.day(from))
    let rows = (0..<14).map { child in
      let cells = days.indices.map { $0 == child ? Cell.code("N", .unauthorisedAbsence) : Self.plain(days[$0].1) }
      return Rows.row(Rows.name("I", child), "100001", cells, on: days)
    }
    let plain = Register(enrolments: rows, hasPupilRows: false)
    guard let packed = PackedRegister(plain) else {
      Issue.record("not packed")
      return
    }
    for last in days.map(\.0) {
      for selection in [MarkSelection(to: last), MarkSelection(from: last)] {
        let found = comparison.differences(plain.selecting(selection), PackedView(packed, selection))
        #expect(found.isEmpty, "\(last.iso) \(found.map { $0.prefix(600) })")
      }
    }
  }

  @Test("with children exactly on a line, and one session to either side, at one school and at two")
  func onTheLine() {
    var comparison = Comparison(rules: ConformanceRules.all)
    comparison.groupings = [[], [.characteristic(.area)], [.school]]
    let days = Rows.sessions(400, from: Rows.day("2024-09-02"))
    var rows: [EnrolmentRegister] = []
    for possible in [1, 2, 9, 10, 11, 19, 20, 21, 40, 95, 100, 190, 380, 400] {
      for percent in [5, 10, 15, 20, 50] {
        for more in -1...1 {
          let absent = possible * percent / 100 + more
          guard absent >= 0, absent <= possible else { continue }
          let cells = (0..<possible).map { $0 < absent ? Cell.code("I", .authorisedAbsence) : Cell.code("L", .present) }
          let number = rows.count
          rows.append(Rows.row(Rows.name("I", number), "100001", cells, on: days, pupil: [.area: String(number)]))
          let half = possible / 2
          rows.append(Rows.row(Rows.name("O", number), "100001", Array(cells[..<half]), on: days, pupil: [.area: "s\(number)"]))
          rows.append(Rows.row(Rows.name("O", number), "100002", Array(cells[half...]), on: days, pupil: [.area: "s\(number)"]))
        }
      }
    }
    let found = comparison.differences(Register(enrolments: rows, hasPupilRows: true))
    #expect(found.isEmpty, "\(found.map { $0.prefix(600) })")
  }
}
