// SPDX-License-Identifier: MIT
import Vocabulary

/// B1 of actions: they are the aim again.
struct HundredPercentRule: RowRule {
  static let card = RuleCard(
    "B1.hundred-percent", .should, looksFor: "an action that asks for every day, and is the aim over again",
    why: "A step is what somebody does to make a morning easier; the whole way is no step.",
    asksWhen: "Of every action of fewer than 24 words that asks for full attendance and names nothing done.")
  let cards = [Self.card]

  static func isHundred(_ text: String) -> Bool {
    let words = Words.of(text)
    let isFull =
      text.contains("100") || text.contains("190 days")
      || Words.holdsAny(
        [
          "full attendance", "every day", "every single day", "all day every day", "no absence*", "no more absence*", "zero absence*",
          "zero unauthorised", "daily attendance", "all sessions", "5 days a week", "five days a week",
          "mon-fri", "each and every day", "not miss any", "don't be off", "every lesson", "never be off",
        ], in: words)
    let attends = [
      "attend*", "be in", "come in", "in on time", "in school", "to school", "be present", "not miss", "be here", "be off", "absence*",
      "unauthorised", "100", "in every day", "here",
    ]
    return isFull && words.count < 24 && Words.holdsAny(attends, in: words)
      && !Words.holdsAny(
        ["ring*", "meet*", "call*", "text*", "greet*", "walk*", "card", "chart", "collect*", "pick*", "record*", "email*"], in: words)
  }

  func look(_ row: ReadRow, _ reading: PlanReading) -> PlanCheck.Advice? {
    guard Self.isHundred(row.row.action) else { return nil }
    return reading.advice(
      "B1.hundred-percent", .should, row: row.name,
      "\(reading.quote(row.row.action, else: "Row \(row.name)")) is the aim, not a step towards it.",
      "What will somebody do on one morning to make it easier?")
  }
}
