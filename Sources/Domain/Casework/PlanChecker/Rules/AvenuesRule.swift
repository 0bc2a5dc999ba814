// SPDX-License-Identifier: MIT
import Vocabulary

/// B5: nobody beyond school was thought of.
struct AvenuesRule: PlanRule {
  let cards = [
    RuleCard(
      "B5", .should, looksFor: "a plan in which nobody beyond school and family has a part",
      why: "Much of what is in the way lies where a school cannot reach.",
      asksWhen: "A should where a barrier lies outside school or every row is the school\u{2019}s, else a could.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    let plan = reading.plan
    let parties = reading.parties
    let isReached =
      parties.contains { $0 == .agency || $0 == .community }
      || reading.attended.contains {
        !reading.isFamily($0)
          && (Services.isAgency(reading.words($0)) || Services.isCommunity(reading.words($0)) || Services.isOutside($0.agency))
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
        suggestion(reading))
    ]
  }

  /// Where every parent is left out on purpose, the family is not the one to ask.
  private func suggestion(_ reading: PlanReading) -> String {
    let whom = "early help, the school nurse, a youth club, a sports coach, a faith group."
    return reading.askable.leavesAllParentsOut
      ? "Think of \(whom) Ask \(reading.plan.child.firstName) before you speak to anybody."
      : "If it is safe, think with the family of \(whom) Ask the family before you speak to anybody."
  }
}
