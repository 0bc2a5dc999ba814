// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@Suite("Absence in the invented place")
struct AbsenceTests {
  static let counted = Result { Counted(try MadePlace("5500", seed: 11).marks()) }

  @Test(
    "is near what was published for the place it is modelled on",
    arguments: [
      ("primary", 4.8...6.4, 11.0...18.0, 0.2...1.2), ("secondary", 8.6...11.4, 24.0...34.0, 2.5...5.8),
      ("special", 9.5...17.0, 25.0...50.0, 1.0...11.0), ("", 7.0...8.4, 18.0...24.5, 1.2...3.0),
    ] as [(String, ClosedRange<Double>, ClosedRange<Double>, ClosedRange<Double>)])
  func rates(phase: String, overall: ClosedRange<Double>, persistent: ClosedRange<Double>, severe: ClosedRange<Double>) throws {
    let rates = try Self.counted.get().rates(phase)
    #expect(overall.contains(rates.overall), "\(rates)")
    #expect(persistent.contains(rates.persistent), "\(rates)")
    #expect(severe.contains(rates.severe), "\(rates)")
  }

  @Test(
    "has the reasons of a real register in like shares",
    arguments: [
      ("primary", "I", 2.0...3.5), ("primary", "O", 0.7...1.7), ("primary", "G", 0.5...1.2), ("primary", "L", 0.7...1.8),
      ("secondary", "I", 2.5...4.2), ("secondary", "O", 2.7...5.0), ("secondary", "E", 0.4...1.4), ("secondary", "L", 1.6...3.0),
      ("secondary", "S", 0.05...0.8), ("secondary", "U", 0.25...0.7), ("special", "M", 0.6...1.7),
    ] as [(String, String, ClosedRange<Double>)])
  func reasons(phase: String, code: String, share: ClosedRange<Double>) throws {
    let found = try Self.counted.get().share(code, phase)
    #expect(share.contains(found), "\(found)")
  }

  @Test("leaves about three sessions in a thousand without a mark")
  func blanks() throws {
    let counted = try Self.counted.get()
    let blank = counted.enrolments.reduce(0) { $0 + ($1.codes[""] ?? 0) }
    #expect((2...5).contains(blank * 1000 / counted.rows))
  }

  @Test("is highest on Mondays and Fridays, low in the first week of the year and high before Christmas")
  func times() throws {
    let counted = try Self.counted.get()
    let days = counted.weekdays.mapValues(\.rate)
    for quiet in [Weekday.tuesday, .wednesday, .thursday] {
      #expect((days[.monday] ?? 0) > (days[quiet] ?? 1))
      #expect((days[.friday] ?? 0) > (days[quiet] ?? 1))
    }
    func week(_ monday: String) throws -> Double {
      let day = try #require(CivilDay(text: monday))
      return counted.weeks[day]?.rate ?? 0
    }
    let (first, last) = try (week("2025-09-01"), week("2025-12-15"))
    #expect(first < 0.05 && last > 0.08)
  }

  @Test("uses nearly every code that registers have")
  func everyCode() throws {
    let found = Set(try Self.counted.get().enrolments.flatMap(\.codes.keys))
    let always: Set<String> = [
      "/", "\\", "L", "K", "V", "P", "W", "B", "D", "C1", "C2", "M", "S", "X", "C", "T", "R", "I", "E", "Y1", "Y2", "Y4", "G", "N",
      "O", "U", "Z", "#", "",
    ]
    #expect(always.subtracting(found) == [])
  }
}
