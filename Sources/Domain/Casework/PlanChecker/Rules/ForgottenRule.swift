// SPDX-License-Identifier: MIT
import Vocabulary

/// B3 of last time's plan: it left somebody out, and this one no longer says so. Nobody is named, nor what they are to the child.
struct ForgottenRule: PlanRule {
  let cards = [
    RuleCard(
      "B3.left-out-before", .could, looksFor: "somebody whom last time\u{2019}s plan left out, and this one no longer does",
      why: "A line that is forgotten in a new file puts somebody back on paper and in the room.",
      asksWhen: "With --previous: where somebody marked not_asked last time is not there, or is there without the mark.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard let last = reading.beside.previous, reading.askable.forgetsSomebody(of: last) else { return [] }
    return [
      reading.advice(
        "B3.left-out-before", .could,
        "Last time\u{2019}s plan left somebody out on purpose, for their safety or by a wish or an order; this one no longer says so. Is that decided?",
        "If nobody decided it, mark that person not_asked again before this is shown to anybody; else ask the person who leads on safeguarding."
      )
    ]
  }
}
