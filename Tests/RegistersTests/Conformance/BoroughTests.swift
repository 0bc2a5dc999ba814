// SPDX-License-Identifier: MIT
import Registers
import TestSupport
import Testing
import Vocabulary

@Suite("Plain and packed give the same answers of random boroughs")
struct BoroughTests {
  static let words = Grouping.words.compactMap { Grouping($0) }

  @Test("whole, by every grouping, on one thread and on three", arguments: Seed.several(LongChecks.size(20, long: 200)))
  func whole(seed: Seed) {
    let borough = Borough(seed, codes: ConformanceRules.all.codes)
    var random = borough.random
    var comparison = Comparison(rules: ConformanceRules.all)
    comparison.groupings += Self.words.map { [$0] }
    // The counter begins on a day of the register, or on the Saturday after it.
    let days = borough.register.enrolments.flatMap { $0.marks.map(\.day) }
    if !days.isEmpty {
      let day = random.pick(days)
      comparison.rollingFrom = random.chance(0.7) ? day : day.monday.adding(days: 5)
    }
    let found = comparison.differences(borough.register)
    #expect(found.isEmpty, "\(seed) \(found.map { $0.prefix(600) })")
  }

  @Test("by every two groupings", arguments: Seed.several(LongChecks.size(2, long: 20)))
  func pairs(seed: Seed) {
    let borough = Borough(seed, codes: ConformanceRules.all.codes, pupils: 8...12, weeks: 3...6)
    var comparison = Comparison(rules: ConformanceRules.all)
    comparison.groupings = Self.words.flatMap { first in Self.words.filter { $0 != first }.map { [first, $0] } }
    comparison.workers = [.three]
    let found = comparison.differences(borough.register)
    #expect(found.isEmpty, "\(seed) \(found.map { $0.prefix(600) })")
  }

  @Test("cut to a period, and to the department's children", arguments: Seed.several(LongChecks.size(30, long: 300)))
  func selections(seed: Seed) {
    let borough = Borough(seed, codes: ConformanceRules.all.codes, weeks: 1...16)
    var random = borough.random
    let plain = borough.register
    guard let packed = PackedRegister(plain, workers: .three) else {
      Issue.record("not packed: \(seed)")
      return
    }
    let days = Array(Set(plain.enrolments.flatMap { $0.marks.map(\.day) })).sorted() + [Rows.day("2025-07-31"), Rows.day("2024-08-01")]
    var comparison = Comparison(rules: ConformanceRules.all)
    comparison.groupings = [[], [.school, .characteristic(.fsm)], [.week], [.characteristic(.cla)]]
    for _ in 0..<4 {
      let selection = MarkSelection(
        from: random.chance(0.5) ? random.pick(days) : nil, to: random.chance(0.5) ? random.pick(days) : nil,
        population: random.chance(0.7) ? .department : .all)
      let found = comparison.differences(plain.selecting(selection), PackedView(packed, selection))
      #expect(found.isEmpty, "\(seed) \(selection) \(found.map { $0.prefix(600) })")
    }
  }

  @Test("seen through masks of rows, sessions and codes, one over the other", arguments: Seed.several(LongChecks.size(40, long: 300)))
  func masks(seed: Seed) {
    let borough = Borough(seed, codes: ConformanceRules.all.codes, weeks: 1...16)
    var random = borough.random
    guard let packed = PackedRegister(borough.register, workers: .three) else {
      Issue.record("not packed: \(seed)")
      return
    }
    var comparison = Comparison(rules: ConformanceRules.all)
    comparison.groupings = [[], [.school, .characteristic(.sex)], [.weekday], [.session, .month]]
    let population = MarkSelection(population: random.chance(0.5) ? .department : .all)
    var (plain, view) = (borough.register.selecting(population), PackedView(packed, population))
    for _ in 0..<3 {
      switch random.int(in: 0...3) {
      case 0:
        let schools = Set(["100001", "100002", "100003", "100004"].filter { _ in random.chance(0.6) })
        (plain, view) = (
          plain.filtered(rows: { key, _ in schools.contains(key.urn) }), view.keeping { key, _ in schools.contains(key.urn) }
        )
      case 1:
        let sex = random.pick(["F", "M", nil])
        (plain, view) = (plain.filtered(rows: { $1?.values[.sex] == sex }), view.keeping { $1?.values[.sex] == sex })
      case 2:
        let weekday = random.pick(Weekday.allCases)
        let session = random.pick([Session.am, .pm])
        let isSeen = { (day: CivilDay, half: Session) in day.weekday == weekday || half == session }
        (plain, view) = (plain.filtered(sessions: isSeen), view.seeing(isSeen))
      default:
        let codes = Set(MarkByte.words.map(\.code).filter { _ in random.chance(0.6) })
        (plain, view) = (plain.filtered(codes: codes), view.counting(codes))
      }
      let found = comparison.differences(plain, view)
      #expect(found.isEmpty, "\(seed) \(found.map { $0.prefix(600) })")
    }
  }

  @Test("over several school years, with the department's children of each", arguments: Seed.several(LongChecks.size(3, long: 30)))
  func years(seed: Seed) {
    let borough = Borough(seed, codes: ConformanceRules.all.codes, pupils: 8...14, weeks: 90...130)
    guard let packed = PackedRegister(borough.register, workers: .three) else {
      Issue.record("not packed: \(seed)")
      return
    }
    var comparison = Comparison(rules: ConformanceRules.all)
    comparison.groupings = [[], [.school], [.term], [.characteristic(.yearGroup), .month]]
    for selection in [MarkSelection(), MarkSelection(population: .department)] {
      let found = comparison.differences(borough.register.selecting(selection), PackedView(packed, selection))
      #expect(found.isEmpty, "\(seed) \(found.map { $0.prefix(600) })")
    }
  }
}
