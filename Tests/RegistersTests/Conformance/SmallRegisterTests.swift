// SPDX-License-Identifier: MIT
import Registers
import Testing
import Vocabulary

@Suite("Plain and packed give the same answers of every small register")
struct SmallRegisterTests {
  /// Thursday afternoon to Tuesday morning: over a weekend and a school week's edge.
  static let overWeekend = Rows.sessions(6, from: Rows.day("2025-01-09"), .pm)

  @Test("of one session, of every code, blank and nothing")
  func one() {
    let comparison = Comparison(rules: ConformanceRules.all)
    for cell in Cell.all {
      for (day, session) in [("2025-01-06", Session.am), ("2025-01-10", .pm)] {
        let register = Register(
          enrolments: [Rows.row("I1", "100001", [cell], on: [(Rows.day(day), session)], pupil: [:])], hasPupilRows: true)
        #expect(comparison.differences(register).isEmpty, "\(cell) on \(day)")
      }
    }
  }

  @Test("of every two codes, on a Friday afternoon and a Monday morning", arguments: Cell.all)
  func two(first: Cell) {
    let comparison = Comparison(rules: ConformanceRules.all)
    for second in Cell.all {
      let register = Register(
        enrolments: [Rows.row("I1", "100001", [first, second], on: Rows.sessions(2, from: Rows.day("2025-01-10"), .pm))],
        hasPupilRows: false)
      #expect(comparison.differences(register).isEmpty, "\(first) \(second)")
    }
  }

  @Test("of a child whose schools have two codes in the same session and in two", arguments: Cell.classes)
  func twoSchools(first: Cell) {
    let comparison = Comparison(rules: ConformanceRules.all)
    let sessions = Rows.sessions(2, from: Rows.day("2025-01-10"), .pm)
    for second in Cell.classes {
      for third in Cell.few {
        let register = Register(
          enrolments: [Rows.row("I1", "100001", [first, third], on: sessions), Rows.row("I1", "100002", [second, first], on: sessions)],
          hasPupilRows: true)
        #expect(comparison.differences(register).isEmpty, "\(first) \(second) \(third)")
      }
    }
  }

  @Test("of every six sessions, each by another child of one place")
  func six() {
    var comparison = Comparison(rules: ConformanceRules.all)
    // A child's number stands for its area, so that each is a group of its own.
    comparison.groupings = [[], [.characteristic(.area)], [.week, .school]]
    comparison.rolling = [(1, 1), (3, 1), (4, 2)]
    comparison.workers = [.three]
    let rows = Rows.series(of: Cell.few, length: 6).enumerated().map { index, cells in
      Rows.row(Rows.name("I", index), index % 3 == 0 ? "100001" : "100002", cells, on: Self.overWeekend, pupil: [.area: String(index)])
    }
    let found = comparison.differences(Register(enrolments: rows, hasPupilRows: true))
    #expect(found.isEmpty, "\(found.map { $0.prefix(600) })")
  }

  @Test("of every three sessions at one school with every three at another")
  func threeAndThree() {
    var comparison = Comparison(rules: ConformanceRules.all)
    comparison.groupings = [[], [.characteristic(.area)], [.school]]
    comparison.rolling = [(1, 1), (2, 1)]
    comparison.workers = [.three]
    let sessions = Array(Self.overWeekend[1...3])
    let series = Rows.series(of: [.none] + Cell.few.dropFirst(2), length: 3)
    var rows: [EnrolmentRegister] = []
    for (index, here) in series.enumerated() {
      for (other, there) in series.enumerated() where (index + other) % 2 == 0 {
        let child = index * series.count + other
        rows.append(Rows.row(Rows.name("I", child), "100001", here, on: sessions, pupil: [.area: String(child)]))
        rows.append(Rows.row(Rows.name("I", child), "100002", there, on: sessions, pupil: [.area: String(child)]))
      }
    }
    let found = comparison.differences(Register(enrolments: rows, hasPupilRows: true))
    #expect(found.isEmpty, "\(found.map { $0.prefix(600) })")
  }

  @Test("of no row, and of rows without a mark")
  func empty() {
    let comparison = Comparison(rules: ConformanceRules.all)
    let session = [(Rows.day("2025-01-06"), Session.am)]
    let registers: [[EnrolmentRegister]] = [
      [], [Rows.row("I1", "100001", [], on: [])], [Rows.row("I1", "100001", [], on: []), Rows.row("I1", "100002", [.blank], on: session)],
      [Rows.row("I1", "100001", [], on: [], pupil: [:]), Rows.row("I2", "100001", [.code("/", .present)], on: session)],
    ]
    for rows in registers {
      for hasPupilRows in [true, false] {
        let found = comparison.differences(Register(enrolments: rows, hasPupilRows: hasPupilRows))
        #expect(found.isEmpty, "\(found)")
      }
    }
  }
}
