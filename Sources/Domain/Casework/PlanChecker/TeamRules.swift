// SPDX-License-Identifier: MIT
import Vocabulary

/// B3: the people whom it is about, or whom a barrier needs, were not in the room.
enum TeamRules {
  static func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    var found: [PlanCheck.Advice] = []
    if !reading.attended.contains(where: reading.isFamily) {
      found.append(
        reading.advice(
          "B3", .should, "Nobody of the family was in the room.",
          "If it is safe to ask them, find a time and a place that suit the family, and go through the plan again together."))
    }
    if needsHealth(reading), !healthAttended(reading) {
      found.append(
        reading.advice(
          "B3", .should, "A barrier is about health, and nobody from health was in the room.",
          "Ring the school nurse before the next review."))
    }
    let missing = Set(
      reading.plan.barriers.flatMap { Services.named(in: Words.of($0.text)) }.filter { agency in
        !reading.attended.contains { Words.holds(agency, in: reading.words($0)) }
          && !(Services.isHealth(Words.of(agency)) && needsHealth(reading))
      })
    for agency in missing.sorted() {
      found.append(
        reading.advice(
          "B3", .should, "A barrier names \(agency), and nobody from there was in the room.", "Ring them, so that it is their plan too."))
    }
    return found
  }

  static func needsHealth(_ reading: PlanReading) -> Bool { reading.plan.barriers.contains { $0.place == .health } }
  static func healthAttended(_ reading: PlanReading) -> Bool { reading.attended.contains { Services.isHealth(reading.words($0)) } }
}

/// B4: only one household was looked at.
enum FamilyRule {
  static func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard !reading.askable.leavesSomebodyOut, reading.plan.family.count < 2 else { return [] }
    let isOne = reading.plan.family.count == 1
    return [
      reading.advice(
        "B4", isOne ? .could : .should,
        isOne ? "One person of the family is named here. Who else is there?" : "Nobody of the family is named here.",
        "If it is safe to ask, find out who else \(reading.plan.child.firstName) trusts: a grandparent, an older cousin, a neighbour.")
    ]
  }
}

/// B5: nobody beyond school was thought of.
enum AvenuesRule {
  static func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    let plan = reading.plan
    let parties = reading.parties
    let isReached =
      parties.contains { $0 == .agency || $0 == .community }
      || reading.attended.contains {
        !reading.isFamily($0) && (Services.isAgency(reading.words($0)) || Services.isCommunity(reading.words($0)))
      }
    guard !isReached else { return [] }
    let isOutside = plan.barriers.contains { [.home, .community, .health].contains($0.place) }
    let allSchool = parties.count == plan.rows.count && !parties.isEmpty && parties.allSatisfy { $0 == .school }
    let isFinding = isOutside || allSchool
    return [
      reading.advice(
        "B5", isFinding ? .should : .could,
        isOutside
          ? "A barrier lies outside school, and nobody outside school has a step."
          : allSchool ? "Every row is the school\u{2019}s." : "Nobody beyond school and family has a part in this. Is there somebody?",
        "Think of early help, the school nurse, a youth club, a sports coach, a faith group.")
    ]
  }
}
