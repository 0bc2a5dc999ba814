// SPDX-License-Identifier: MIT
import Vocabulary

/// B1 of actions: nobody could see them happen, or they are the aim again. B8: nothing to count. B7: fewer hours in other words.
enum ActionRules {
  private static let stances = [
    "monitor*", "encourag*", "support*", "liais*", "continu*", "ensur*", "promot*", "be more", "keep an eye", "keep eye", "maintain*",
    "remind*", "work with", "work on", "engag*", "build*", "develop*", "improv*", "be aware", "stay in touch", "keep in touch",
    "consider*", "explore*", "aim to", "try to", "where possible", "as appropriate", "as needed", "as required", "look at",
    "think about", "address*", "help", "be there", "open door", "radar", "watch for", "watch out", "aware", "touch with",
    "take into account", "consistent", "same page", "mindful", "bear in mind", "positive", "praise*", "reassur*", "emphasis*",
    "stress*", "be patient", "understand*", "offer support", "check in", "available",
  ]
  private static let hours = [
    "part-time", "part time", "reduced timetable", "reduced hours", "reduced", "mornings only", "afternoons only", "half days",
    "leaves early", "leave early", "late start", "home at lunch", "until lunch", "till lunch", "bespoke timetable", "phased timetable",
    "shortened", "personalised timetable", "then home", "goes home", "go home", "stay at home", "home learning", "hrs per week",
    "hours per week", "hours a week", "x mornings", "mornings a week", "three mornings", "finish at", "finishes at", "finishing after",
    "then collected", "picked up at", "timetable with", "50%", "50 timetable", "doesn't return", "only mornings", "only afternoons",
    "soft landing", "afternoons off",
  ]

  static func isUnseen(_ text: String) -> Bool {
    let words = Words.of(text)
    return Words.holdsAny(stances, in: words) && !Words.countsSomething(text) && !Words.holdsAny(weekdays + doings, in: words)
  }

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

  static func isPartTime(_ text: String) -> Bool { Words.holdsAny(hours, in: Words.of(text)) }

  static func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    let child = reading.plan.child.firstName
    return reading.rows.flatMap { _, name, row -> [PlanCheck.Advice] in
      var found: [PlanCheck.Advice] = []
      let words = reading.quote(row.action, else: "Row \(name)")
      if isHundred(row.action) {
        found.append(
          reading.advice(
            "B1.hundred-percent", .should, row: name, "\(words) is the aim, not a step towards it.",
            "What will somebody do on one morning to make it easier?"))
      } else if Words.isEmpty(row.action) || isUnseen(row.action) {
        found.append(
          reading.advice(
            "B1.unseen-action", .should, row: name,
            Words.isEmpty(row.action) ? "Row \(name) has no action." : "\(words): nobody could see this happen.",
            "Who does what, on which day? For example: Mrs Dobson meets \(child) at the library door on Monday at 8:50."))
      }
      if row.measure?.target == nil, !Words.holdsNumber(row.howWeKnow) {
        let know = reading.quote(row.howWeKnow, else: "How we will know")
        found.append(
          reading.advice(
            "B8.no-measure", .should, row: name,
            Words.isEmpty(row.howWeKnow) ? "Row \(name) does not say how we will know." : "\(know) is a hope.",
            "What would you and \(child) count? For example: in by 9:00 three Mondays running."))
      }
      if isPartTime(row.action), reading.plan.timetable?.isPartTime != true {
        found.append(
          reading.advice(
            "B7.part-time-in-words", .should, row: name, "Row \(name) means fewer hours, and no timetable says for how long.",
            "Write when it starts and ends, the dated steps back to full hours, who agreed and when it is looked at."))
      }
      return found
    }
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
