// SPDX-License-Identifier: MIT
import Vocabulary

/// B7 and E4 of barriers: none, not a cause, or without an answer.
enum BarrierRules {
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

  static func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    var found: [PlanCheck.Advice] = []
    for (index, barrier) in reading.plan.barriers.enumerated() where isAbsence(barrier.text) {
      found.append(
        reading.advice(
          "E4.absence-as-barrier", .should, "Barrier \(index + 1) says again that school is missed, not why.",
          "Ask what makes it hard on the morning itself, and write that."))
    }
    let forces = Set(reading.plan.barriers.compactMap(\.force))
    if forces.count == 1, let only = forces.first {
      let message =
        only == .push
        ? "Every barrier pushes away from school. Does anything pull elsewhere?"
        : "Every barrier pulls elsewhere. Does anything in school push away?"
      found.append(
        reading.advice("E4.one-force", .could, message, "Ask what a day at home has that a day at school has not, and the other way round.")
      )
    }
    for index in reading.unanswered {
      found.append(
        reading.advice(
          "B7.barrier-without-action", .should, "No row answers barrier \(index + 1).",
          "Add a small first step with a name and a day, or write why not now."))
    }
    for (_, name, row) in reading.rows where !reading.hasBarrier(row) {
      found.append(
        reading.advice(
          "B7.action-without-barrier", .should, row: name, "Row \(name) answers no barrier.",
          "Which barrier is it for? If none, does it help?"))
    }
    if reading.plan.barriers.isEmpty, reading.plan.rows.isEmpty {
      found.append(
        reading.advice(
          "B7.no-rows", .should, "The plan says neither what is in the way nor who does what.", "Begin with one barrier and one step."))
    }
    return found
  }
}
