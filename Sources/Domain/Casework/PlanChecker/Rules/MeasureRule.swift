// SPDX-License-Identifier: MIT
import Vocabulary

/// B8: nothing to count.
struct MeasureRule: RowRule {
  let cards = [
    RuleCard(
      "B8", .should, looksFor: "what has no measure or no day",
      why: "Without either nobody can say whether it worked.", asksWhen: "Never by itself: it is the name of the B8 that follow."),
    RuleCard(
      "B8.no-measure", .should, looksFor: "a row with neither a measure nor a number in how_we_know",
      why: "What is counted tells everybody the same; a hope tells each something else.",
      asksWhen:
        "Where measure has no target and how_we_know holds no number; where one is only said in words such as each or never, by what the other words weigh."
    ),
  ]

  /// Figures and counting words count. What only sounds like a number may (`never late`) or may not (`each of us sees a change`).
  private static func isCounted(_ text: String, _ reading: PlanReading) -> Bool {
    NumberNames.holdsFigure(text) || Words.holdsCountingWord(text)
      || (Words.holdsNumber(text) && !reading.cues.says(.measureNone, of: text))
  }

  func look(_ row: ReadRow, _ reading: PlanReading) -> PlanCheck.Advice? {
    let (name, row) = (row.name, row.row)
    guard row.measure?.target == nil, !Self.isCounted(row.howWeKnow, reading) else { return nil }
    let know = reading.quote(row.howWeKnow, else: "How we will know")
    return reading.advice(
      "B8.no-measure", .should, row: name,
      Words.isEmpty(row.howWeKnow) ? "Row \(name) does not say how we will know." : "\(know) is a hope.",
      """
      What would you and \(reading.plan.child.firstName) count? For example: in by 9:00 three Mondays running, \
      or a mark from 1 to 5 each Friday.
      """)
  }
}
