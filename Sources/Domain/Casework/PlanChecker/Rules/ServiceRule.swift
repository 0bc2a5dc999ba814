// SPDX-License-Identifier: MIT
import Vocabulary

/// E10: a service where a person is meant.
struct ServiceRule: RowRule {
  let cards = [
    RuleCard(
      "E10.service", .should, looksFor: "a service, a team or an office as the one who does it",
      why: "A family can ring a person; a service rings nobody.",
      asksWhen:
        "Where the words of the name weigh more like a service than like a person or a post one person holds; never of the child, the family or somebody of the team."
    )
  ]

  func look(_ row: ReadRow, _ reading: PlanReading) -> PlanCheck.Advice? {
    guard let who = row.row.responsible, !reading.isKnownPerson(who), reading.cues.says(.service, of: who.name) else { return nil }
    return reading.advice(
      "E10.service", .should, row: row.name, "\(reading.quote(who.name, else: "That")) is a service, not a person.",
      "Who there will do it? Ring and ask for a name.")
  }
}
