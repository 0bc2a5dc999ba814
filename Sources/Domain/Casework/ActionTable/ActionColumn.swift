// SPDX-License-Identifier: MIT

/// The five columns of an action plan, by the headings people give them.
public enum ActionColumn: String, CaseIterable, Sendable {
  case barrier, action, by, responsible
  case howWeKnow = "how_we_know"

  /// Headings that can mean nothing else; the first is the one to name.
  private var sure: [String] {
    switch self {
    case .barrier:
      [
        "identified barrier", "barrier", "barriers", "identified barriers", "barrier identified", "barriers identified",
        "barrier to attendance", "barriers to attendance", "barrier to attending", "barriers to attending", "what stands in the way",
        "what is in the way", "whats in the way", "what gets in the way", "push and pull factors", "push pull factors", "root cause",
        "root causes", "cause of absence", "reason for absence",
      ]
    case .action:
      [
        "action", "actions", "what needs to happen", "agreed action", "agreed actions", "action agreed", "actions agreed",
        "action required", "actions required", "action needed", "actions needed", "action to be taken", "actions to be taken",
        "action to address it", "actions to address it", "action interventions", "actions interventions", "action intervention",
        "intervention", "interventions", "what will happen", "what will we do", "what we will do", "what needs to be done",
        "what will be done", "action steps", "action step", "action point", "action points", "planned action", "planned actions",
      ]
    case .by:
      [
        "by when", "timescale", "timescales", "deadline", "due", "due date", "due by", "target date", "time scale", "timeframe",
        "time frame", "by what date", "completion date", "when by", "date due", "to be done by", "to be completed by",
      ]
    case .responsible:
      [
        "person responsible", "responsible", "by whom", "who is responsible", "persons responsible", "people responsible",
        "responsible person", "responsible persons", "responsibility", "person s responsible", "lead person", "lead professional",
        "who will do it", "who will do this", "named person", "key person", "action owner", "by who", "whos responsible",
        "person people responsible", "lead responsible", "responsible lead", "who leads",
      ]
    case .howWeKnow:
      [
        "how will we know it is working", "success criteria", "how we know", "measure of success", "measures of success",
        "what will success look like", "what success looks like", "success measure", "success measures", "what does success look like",
        "success looks like", "evidence of impact", "intended outcome", "desired outcome", "expected outcome", "expected outcomes",
        "intended impact", "how will success be measured", "how will it be measured", "success indicators", "expected impact",
        "what will be different", "what difference will it make", "indicator of success", "indicators of success",
      ]
    }
  }

  /// Headings that mean this where no surer one stands there.
  private var likely: [String] {
    switch self {
    case .barrier:
      [
        "issue", "issues", "need", "needs", "concern", "concerns", "problem", "difficulty", "difficulties", "cause", "causes", "challenge",
        "identified need", "identified needs", "area of need", "identified issue", "area of concern", "what is hard", "worry", "worries",
      ]
    case .action: ["strategy", "strategies", "support", "step", "steps", "task", "tasks", "support offered", "what", "how", "next steps"]
    case .by: ["date", "when", "dates", "timing"]
    case .responsible: ["who", "lead", "owner", "person", "whom", "staff", "leads"]
    case .howWeKnow: ["outcome", "outcomes", "impact", "measure", "measures", "success", "result", "results"]
    }
  }

  /// Beginnings of headings that are whole questions.
  private var beginnings: [String] {
    switch self {
    case .barrier: ["barrier to", "barriers to", "what is stopping", "what stops", "what makes it hard"]
    case .action:
      ["action to", "actions to", "what needs to", "actions interventions to", "action intervention to", "what are we going to"]
    case .by: ["by when", "when will"]
    case .responsible: ["who is", "who will", "person responsible", "persons responsible"]
    case .howWeKnow:
      ["how will we know", "how do we know", "how will you know", "how we will know", "how will i know", "what will tell us"]
    }
  }

  /// How surely a heading means this column: 3 sure, 2 begins like it, 1 likely, 0 not.
  func likeness(to heading: String) -> Int {
    let words = Self.key(heading)
    if sure.contains(words) { return 3 }
    if beginnings.contains(where: { words.hasPrefix($0 + " ") || words == $0 }) { return 2 }
    return likely.contains(words) ? 1 : 0
  }

  /// Words that mean this where they begin a heading that is not known, or stand in it.
  private var words: [String] {
    switch self {
    case .barrier: ["barrier", "barriers", "issue", "issues", "need", "needs"]
    case .action: ["action", "actions"]
    case .by: ["when", "date", "dates", "deadline", "deadlines"]
    case .responsible: ["who", "whom", "responsible", "lead", "leads"]
    case .howWeKnow: ["know", "success", "outcome", "outcomes", "measure", "measures"]
    }
  }

  /// Where in a heading of a few words the first word stands that means this, from 0; nil where none does, or where something else is dated.
  func place(in heading: String) -> Int? {
    let besides = [
      "review", "reviewed", "raised", "started", "start", "written", "progress", "status", "comment", "comments", "note", "notes",
    ]
    let said = Self.key(heading).split(separator: " ").map(String.init)
    guard said.count <= 10, !said.contains(where: besides.contains) else { return nil }
    return said.firstIndex(where: words.contains)
  }

  /// Headings to name where none was found.
  public var examples: String { (sure.prefix(3) + likely.prefix(2)).joined(separator: ", ") }

  /// A heading without capitals, signs, brackets with more in them, and numbers before it.
  static func key(_ heading: String) -> String {
    var depth = 0
    var plain = ""
    for sign in heading.lowercased() {
      if "([".contains(sign) { depth += 1 }
      if depth == 0, !"'\u{2019}".contains(sign) { plain.append(sign.isLetter || sign.isNumber ? sign : " ") }
      if ")]".contains(sign) { depth = max(0, depth - 1) }
    }
    var words = plain.split(separator: " ")
    while let first = words.first, ["the", "a"].contains(first) || first.allSatisfy(\.isNumber) { words.removeFirst() }
    return words.joined(separator: " ")
  }
}
