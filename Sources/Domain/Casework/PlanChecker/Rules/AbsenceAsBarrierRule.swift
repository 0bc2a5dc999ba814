// SPDX-License-Identifier: MIT
import Vocabulary

/// E4: a barrier that is the absence again.
struct AbsenceAsBarrierRule: PlanRule {
  let cards = [
    RuleCard(
      "E4.absence-as-barrier", .should, looksFor: "a barrier that says again that school is missed",
      why: "Only a cause can be answered.", asksWhen: "Where a barrier speaks of absence or lateness and gives no reason for it.")
  ]

  private static let absence = [
    "attendance is", "attendance below", "attendance has", "low attendance", "poor attendance", "attendance", "absen*", "arrives late",
    "always late", "often late", "late to school", "late every", "lateness", "punctual*", "not attending", "doesn't attend",
    "non attendance", "non-attendance", "not coming", "missing school", "misses school", "missed", "days off", "time off",
    "not in school", "misses", "hasn't returned", "been off", "is off", "odd days", "sessions lost", "after register",
    "after the register", "full week", "u code",
  ]
  private static let causes = [
    "because", "due", "anx*", "worr*", "bully*", "sleep*", "bus", "mum", "dad", "friend*", "fear*", "scared", "noise", "loud", "pain*",
    "ill*", "health", "uniform", "food", "money", "hous*", "car*", "maths", "reading", "teacher*", "lesson*", "when", "after", "as",
    "feel*", "so", "thinks", "believ*", "asthma", "transport*", "home", "embarrass*", "shout*", "reward*", "diagnosis", "letters",
    "told", "says", "why", "lunch*", "corridor*", "behind",
  ]

  static func isAbsence(_ text: String) -> Bool {
    let words = Words.of(text)
    return Words.holdsAny(absence, in: words) && !Words.holdsAny(causes, in: words)
  }

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    reading.plan.barriers.enumerated().filter { Self.isAbsence($0.element.text) }.map { index, _ in
      reading.advice(
        "E4.absence-as-barrier", .should, "Barrier \(index + 1) says again that school is missed, not why.",
        "Ask what makes it hard on the morning itself, and write that.")
    }
  }
}
