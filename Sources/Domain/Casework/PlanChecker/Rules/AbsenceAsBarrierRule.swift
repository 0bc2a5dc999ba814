// SPDX-License-Identifier: MIT
import Vocabulary

/// E4: a barrier that is the absence again.
struct AbsenceAsBarrierRule: PlanRule {
  let cards = [
    RuleCard(
      "E4.absence-as-barrier", .should, looksFor: "a barrier that says again that school is missed",
      why: "Only a cause can be answered.",
      asksWhen: "Where the words of a barrier weigh more like absence or lateness than like a cause of it.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    reading.plan.barriers.enumerated().filter { reading.cues.says(.absenceAsBarrier, of: $0.element.text) }.map { index, _ in
      reading.advice(
        "E4.absence-as-barrier", .should, "Barrier \(index + 1) says again that school is missed, not why.",
        "Ask what makes it hard on the morning itself, and write that in words the family is glad to see printed.")
    }
  }
}
