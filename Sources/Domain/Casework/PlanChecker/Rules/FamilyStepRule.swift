// SPDX-License-Identifier: MIT
import Vocabulary

/// E11: no step is the child’s or the family’s own.
struct FamilyStepRule: PlanRule {
  let cards = [
    RuleCard(
      "E11.nobody-of-the-family", .should, looksFor: "rows that are all somebody else\u{2019}s",
      why: "A plan in which a family has no part of its own is done to them.",
      asksWhen: "Where rows have people, none is the child or of the family, and a parent may be asked.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    let parties = Set(reading.parties)
    guard !parties.isEmpty, !parties.contains(.child), !parties.contains(.parent), !reading.askable.leavesAllParentsOut else { return [] }
    return [
      reading.advice(
        "E11.nobody-of-the-family", .should, "No step is \(reading.plan.child.firstName)\u{2019}s or the family\u{2019}s own.",
        "If it is safe to ask, let each choose one small step of their own.")
    ]
  }
}
