// SPDX-License-Identifier: MIT
import Vocabulary

/// B1 of rows: the words are those of a row in another child's plan. Nothing of that plan is said.
struct CopiedRule: RowRule {
  let cards = [
    RuleCard(
      "B1.copied", .should, looksFor: "a row whose words are those of a row in another child\u{2019}s plan",
      why: "What helped another child is a thought; what is in this child\u{2019}s way is their own.",
      asksWhen: """
        With --compare: where at least 80 % of the words of action and how_we_know stand in one row of another plan in the same order, \
        without case and signs, each child\u{2019}s own name as one word. Rows of fewer than six words, and plans of the same first name \
        and year group, are left out.
        """)
  ]

  func look(_ row: ReadRow, _ reading: PlanReading) -> PlanCheck.Advice? {
    guard let same = row.copy else { return nil }
    return reading.advice(
      "B1.copied", .should, row: row.name,
      "Row \(row.name): \(same.same) of \(same.words) words are the same as in another child\u{2019}s plan.",
      "What is different for \(reading.plan.child.firstName)? Say it with their day, their place, their people.")
  }

  /// The most words a row shares with one row of another plan, where they are enough to count.
  static func same(_ row: Plan.Row, of plan: AskablePlan, in others: [ComparedPlan]) -> SameWords? {
    let words = ComparedPlan.words(row, of: plan)
    guard words.count >= ComparedPlan.fewest, !others.isEmpty else { return nil }
    return others.flatMap(\.rows).filter { SameWords.mayBeCopied(words, $0.set) }.map { SameWords(words, in: $0.words) }
      .filter(\.isCopied).max { $0.same < $1.same }
  }
}
