// SPDX-License-Identifier: MIT
import Insight
import Testing
import UseCases
import Vocabulary

@Suite("Every council and phase")
struct EveryCouncilTests {
  static let periods: [(String, Against)] = ["2025/26", "2024/25", "2023/24", "2022/23"].flatMap { year in
    Against.allCases.map { (year, $0) }
  }

  @Test("has parts that add up to its gap, and a note where they leave more than 0.001", arguments: periods)
  func addsUp(_ period: String, _ against: Against) throws {
    let outcome = try Shipped.everyCouncil(against: [against], period: period)
    var large = 0
    for answer in outcome.answers {
      guard let gap = answer.gap.number else {
        #expect(answer.parts.isEmpty && answer.residual == nil)
        continue
      }
      guard let sum = answer.partsSum, let residual = answer.residual else {
        Issue.record("no parts of \(answer.question.placeName) \(answer.question.phase)")
        continue
      }
      #expect((sum + residual - gap).magnitude < 1e-12)
      #expect((answer.parts.map { $0.place - $0.comparator - $0.gap }.map(\.magnitude).max() ?? 0) < 1e-12)
      if residual.magnitude > 0.001 { large += 1 }
    }
    #expect((large > 0) == outcome.notes.contains { $0.contains("more than 0.001 points") })
    if period == "2025/26" { #expect(large == 0) }
    if period == "2022/23" { #expect(large > 0) }
  }

  @Test("says in its own answer why its parts leave something")
  func residualNote() throws {
    let answer = try Shipped.one("South Gloucestershire", .secondary, period: "2022/23", against: [.england])
    #expect((answer.residual ?? 0).magnitude > 0.1)
    #expect(answer.notes.contains { $0.hasPrefix("The parts leave") })
  }

  @Test("has authorised and unauthorised gaps that make the overall one", arguments: Against.allCases)
  func authorised(_ against: Against) throws {
    let answers = try [BenchmarkMeasure.overall, .authorised, .unauthorised].map {
      try Shipped.everyCouncil(against: [against], measure: $0).answers.sorted {
        ($0.question.phase, $0.question.placeName) < ($1.question.phase, $1.question.placeName)
      }
    }
    for (all, (authorised, unauthorised)) in zip(answers[0], zip(answers[1], answers[2])) {
      guard let whole = all.gap.number else { continue }
      let parts = (authorised.gap.number ?? .nan) + (unauthorised.gap.number ?? .nan)
      #expect((whole - parts).magnitude < 1e-9)
      #expect(authorised.parts.allSatisfy(\.isAuthorised) && !unauthorised.parts.contains(where: \.isAuthorised))
      #expect(authorised.parts.count + unauthorised.parts.count == all.parts.count)
    }
  }

  @Test("has phases that make the gap of all schools, whatever it is compared with", arguments: Against.allCases)
  func phases(_ against: Against) throws {
    for place in ["807", "884", "926", "857", "330", "873"] {
      let answer = try Shipped.one(place, .total, against: [against])
      let sum = answer.byPhase.reduce(0) { $0 + $1.ratePart + $1.mixPart }
      #expect((sum - (answer.gap.number ?? .nan)).magnitude < 1e-9, "\(place)")
    }
  }

  @Test("gives a phase that a place does not have no part by rate")
  func missingPhase() throws {
    let rutland = try Shipped.one("857", .total, against: [.england])
    let special = rutland.byPhase.first { $0.phase == .special }
    #expect(special?.ratePart == 0)
    #expect((special?.mixPart ?? 0) < 0)
  }

  @Test(
    "holds back gap, parts and sentence where the place is held back",
    arguments: [("201", SchoolPhase.primary), ("201", .total), ("420", .secondary), ("420", .total)])
  func suppressed(_ place: String, _ phase: SchoolPhase) throws {
    let answer = try Shipped.one(place, phase)
    #expect(answer.value == .suppressed && answer.gap == .suppressed)
    #expect(
      answer.parts.isEmpty && answer.reasons.isEmpty && answer.sentence == nil && answer.standing == nil && answer.largestReason == nil)
    #expect(answer.byPhase.isEmpty && answer.possible == .suppressed)
    #expect(answer.comparators.allSatisfy { $0.gap == .suppressed && $0.value.number != nil })
  }

  @Test("pools the total as held back where one of its phases is", arguments: ["2024/25", "2023/24", "2022/23"])
  func pooled(_ period: String) throws {
    #expect(try Shipped.one("201", .total, period: period).value == .suppressed)
    let place = try Shipped.one("807", .total, period: period)
    #expect(place.notes.contains { $0.contains("added up from the phases") })
  }
}
