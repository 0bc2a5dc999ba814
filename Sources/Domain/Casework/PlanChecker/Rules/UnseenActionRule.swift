// SPDX-License-Identifier: MIT
import Vocabulary

/// B1 of actions: nobody could see them happen.
struct UnseenActionRule: RowRule {
  let cards = [
    RuleCard(
      "B1.unseen-action", .should, looksFor: "a row without an action, or one that is a stance: monitor, support, encourage",
      why: "Only what can be seen can be done, and looked back on.",
      asksWhen: "Where nothing is counted, no weekday is named and nobody does a thing that can be seen.")
  ]

  private static let stances = [
    "monitor*", "encourag*", "support*", "liais*", "continu*", "ensur*", "promot*", "be more", "keep an eye", "keep eye", "maintain*",
    "remind*", "work with", "work on", "engag*", "build*", "develop*", "improv*", "be aware", "stay in touch", "keep in touch",
    "consider*", "explore*", "aim to", "try to", "where possible", "as appropriate", "as needed", "as required", "look at",
    "think about", "address*", "help", "be there", "open door", "radar", "watch for", "watch out", "aware", "touch with",
    "take into account", "consistent", "same page", "mindful", "bear in mind", "positive", "praise*", "reassur*", "emphasis*",
    "stress*", "be patient", "understand*", "offer support", "check in", "available",
  ]

  static func isUnseen(_ text: String) -> Bool {
    let words = Words.of(text)
    return Words.holdsAny(stances, in: words) && !Words.countsSomething(text) && !Words.holdsAny(weekdays + doings, in: words)
  }

  func look(_ row: ReadRow, _ reading: PlanReading) -> PlanCheck.Advice? {
    let action = row.row.action
    guard !HundredPercentRule.isHundred(action), Words.isEmpty(action) || Self.isUnseen(action) else { return nil }
    return reading.advice(
      "B1.unseen-action", .should, row: row.name,
      Words.isEmpty(action)
        ? "Row \(row.name) has no action." : "\(reading.quote(action, else: "Row \(row.name)")): nobody could see this happen.",
      "Who does what, on which day? For example: Mrs Dobson meets \(reading.plan.child.firstName) at the library door on Monday at 8:50.")
  }

  /// What somebody standing by sees.
  private static let doings = [
    "rings", "gives", "meets", "sends", "texts", "emails", "collects", "walks", "sits", "writes", "shows", "prints", "greets",
    "phones", "postcard", "sticker", "hands", "visits", "books", "picks", "puts", "takes", "reads", "signs", "drops", "brings",
    "tells", "asks", "posted", "stands",
  ]
  private static let weekdays = [
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "monday", "tuesday", "wednesday", "thursday", "friday", "mondays",
    "tuesdays", "wednesdays", "thursdays", "fridays",
  ]
}
