// SPDX-License-Identifier: MIT
import Vocabulary

/// B3: words that may be about somebody's safety. The message quotes none of them, and of private words it does not say where they stand.
struct WorryRule: PlanRule {
  let cards = [
    RuleCard(
      "B3.worry", .should, looksFor: "words that may be about somebody\u{2019}s safety at home, or about a child who may hurt themselves",
      why: "A plan is read by many and waits for its next look; this can do neither.",
      asksWhen: """
        Of voices and agreements whoever may read them, barriers, rows and the why of reviews: where one of the family hits, hurts, throws \
        at, threatens or is feared; a refuge, domestic abuse, harm to oneself, or words that nobody is to be told.
        """)
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    let plan = reading.plan
    func isWorry(_ text: String?) -> Bool { text.map { WorrySentence.isWorry($0, child: plan.child.firstName) } ?? false }
    let said =
      plan.voices.map(\.words) + plan.agreed.compactMap(\.words) + plan.barriers.map(\.text) + plan.reviews.compactMap(\.why)
    func texts(_ row: Plan.Row) -> [String] {
      [plan.barrier(of: row) == nil ? row.barrier : "", row.action, row.howWeKnow].filter(isWorry)
    }
    let rows = reading.rows.filter { !texts($0.row).isEmpty }
    let isElsewhere = said.contains(where: isWorry)
    guard isElsewhere || !rows.isEmpty else { return [] }
    // A row is named where the words are its own and nobody's private ones.
    let isOpen = rows.flatMap { texts($0.row) }.allSatisfy { reading.askable.quotable($0) != nil }
    return [
      reading.advice(
        "B3.worry", .should, row: isElsewhere || !isOpen ? nil : rows.first?.name,
        "Something here may be about somebody\u{2019}s safety. That does not wait for a plan.",
        "Go to the person who leads on safeguarding today, before this is printed or shown to anybody.")
    ]
  }
}
