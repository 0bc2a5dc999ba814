// SPDX-License-Identifier: MIT
import Casework
import Vocabulary

/// The parts of a plan file that tell of people, attendance and reviews.
struct PlanFileParts {
  let reader: TreeReader
  let map: TreeMap

  func fill(_ plan: inout Plan) {
    plan.version = map.text("version")
    if let aim = reader.mapping(map["aim"], "aim", keys: ["text", "attendance_target_percent", "days", "by"]) {
      let counted = days(aim, "days")
      let target = aim.number("attendance_target_percent", 0...100).map(AttendanceShare.percent) ?? counted
      plan.aim = .init(text: aim.text("text") ?? "", target: target, by: date(aim, "by"))
    }
    plan.voices = maps("voices", "what people said", ["who", "name", "words", "how", "about", "share"]).map { voice in
      .init(
        who: voice.text("who") ?? "", name: voice.text("name"), words: voice.text("words") ?? "", how: voice.text("how"),
        about: voice.text("about"), share: voice.safeWord("share", Plan.Sharing.self) ?? .team)
    }
    plan.now = now()
    if let contact = reader.mapping(map["contact"], "contact", keys: ["prefer", "not"]) {
      plan.contact = .init(prefer: contact.text("prefer"), not: contact.text("not"))
    }
    plan.family = maps("family", "people", ["name", "relation", "lives_with", "involved", "not_asked"]).map { person in
      .init(
        name: person.text("name") ?? "", relation: person.text("relation"), livesWith: person.text("lives_with"),
        involved: person.text("involved"), notAsked: person.safeWord("not_asked", Plan.FamilyMember.NotAsked.self))
    }
    plan.strengths = map.texts("strengths")
    plan.resilience = map.list("resilience", "what holds the child up").compactMap { path, tree in
      if case .scalar(let text) = tree.value { return .init(text: text.trimmingBlanksAndLines()) }
      return reader.mapping(tree, path, keys: ["text", "where"]).map { .init(text: $0.text("text") ?? "", place: $0.text("where")) }
    }
    plan.barriers = barriers()
    plan.rows = rows()
    if reader.problems.isEmpty {
      sayTwice("barriers")
      sayTwice("rows")
    }
    plan.team = maps("team", "people", ["name", "role", "agency", "attended"]).map { person in
      .init(name: person.text("name") ?? "", role: person.text("role"), agency: person.text("agency"), attended: person.flag("attended"))
    }
    plan.timetable = timetable()
    plan.reviews = maps(
      "reviews", "reviews", ["date", "held_on", "attendance_before", "attendance_since", "changed", "decision", "why"]
    ).map { review in
      .init(
        date: date(review, "date"), heldOn: date(review, "held_on"), before: share(review, "attendance_before"),
        since: share(review, "attendance_since"), changed: review.texts("changed"),
        decision: review.word("decision", Plan.Review.Decision.self), why: review.text("why"))
    }
    plan.nextReview = nextReview()
    plan.writtenOn = date(map, "written_on")
    plan.agreed = maps("agreed", "answers", ["who", "status", "words", "follow_up", "share"]).map { answer in
      let follow = reader.mapping(answer["follow_up"], answer.name("follow_up"), keys: ["who", "by"])
      return .init(
        who: answer.text("who") ?? "", status: answer.word("status", Plan.Agreement.Status.self), words: answer.text("words"),
        followUp: follow.map { .init(who: $0.text("who") ?? "", by: date($0, "by")) },
        share: answer.safeWord("share", Plan.Sharing.self) ?? .all)
    }
  }

  private func barriers() -> [Plan.Barrier] {
    maps("barriers", "barriers", ["id", "text", "force", "where", "lens", "kind", "raised_by", "size"]).map { barrier in
      // `kind` is read as whichever of the three lists holds its word.
      let kind = barrier.text("kind").map(TreeMap.key)
      return .init(
        id: barrier.text("id"), text: barrier.text("text") ?? "",
        force: barrier.word("force", Plan.Barrier.Force.self) ?? kind.flatMap(Plan.Barrier.Force.init),
        place: barrier.word("where", Plan.Barrier.Place.self) ?? kind.flatMap(Plan.Barrier.Place.init),
        lens: barrier.word("lens", Plan.Barrier.Lens.self) ?? kind.flatMap(Plan.Barrier.Lens.init), raisedBy: barrier.text("raised_by"),
        size: barrier.whole("size", 1...5))
    }
  }

  private func rows() -> [Plan.Row] {
    maps("rows", "rows", ["id", "status", "barrier", "action", "by", "responsible", "how_we_know", "measure"]).map { row in
      let responsible = reader.mapping(row["responsible"], row.name("responsible"), keys: ["name", "role", "party"])
      let measure = reader.mapping(row["measure"], row.name("measure"), keys: ["kind", "target", "by"])
      return .init(
        id: row.text("id"), status: row.word("status", Plan.Row.Status.self), barrier: row.text("barrier") ?? "",
        action: row.text("action") ?? "", by: date(row, "by"),
        responsible: responsible.map {
          .init(name: $0.text("name") ?? "", role: $0.text("role"), party: $0.word("party", Plan.Party.self))
        }, howWeKnow: row.text("how_we_know") ?? "",
        measure: measure.map { .init(kind: $0.text("kind"), target: $0.text("target"), by: date($0, "by")) })
    }
  }

  private func now() -> Plan.Attendance? {
    guard let now = reader.mapping(map["now"], "now", keys: ["from", "to", "percent", "days", "sessions"]) else { return nil }
    let sessions = now.list("sessions", "days").compactMap { path, tree -> Plan.DayOfSessions? in
      guard let day = reader.mapping(tree, path, keys: ["date", "am", "pm"]) else { return nil }
      guard let date = date(day, "date") else {
        reader.remark("\(path).date is missing: this day is not drawn.", line: tree.line, column: tree.column)
        return nil
      }
      return .init(
        date: date, morning: day.word("am", Plan.SessionMark.self) ?? .none, afternoon: day.word("pm", Plan.SessionMark.self) ?? .none)
    }
    let counted = days(now, "days")
    let share = now.number("percent", 0...100).map(AttendanceShare.percent) ?? counted
    let (from, to) = (date(now, "from"), date(now, "to"))
    if case .days(_, let possible) = counted, let first = from?.wholeDay, let last = to?.wholeDay, let tree = now["days"],
      possible > Double(Self.weekdays(first, last))
    {
      reader.remark(
        "now.days: more school days than there are weekdays between from and to.", line: tree.line, column: tree.column,
        hint: "Look at the two dates and at of.")
    }
    return .init(from: from, to: to, share: share, sessions: sessions)
  }

  /// How many days from one to another, both counted, are no Saturday or Sunday.
  private static func weekdays(_ first: CivilDay, _ last: CivilDay) -> Int {
    let days = first.days(to: last) + 1
    guard days > 0 else { return 0 }
    let besides = (0..<(days % 7)).count { !first.adding(days: $0).weekday.isWeekend }
    return days / 7 * 5 + besides
  }

  private func timetable() -> Plan.Timetable? {
    let keys = ["part_time", "hours", "agreed_by", "starts", "ends", "step_up", "review"]
    guard let table = reader.mapping(map["timetable"], "timetable", keys: keys) else { return nil }
    let steps = table.list("step_up", "steps").compactMap { path, tree in
      reader.mapping(tree, path, keys: ["date", "hours"]).map { Plan.Timetable.Step(date: date($0, "date"), hours: $0.text("hours")) }
    }
    return .init(
      isPartTime: table.flag("part_time"), hours: table.text("hours"), agreedBy: table.texts("agreed_by"), starts: date(table, "starts"),
      ends: date(table, "ends"), stepUp: steps, review: date(table, "review"))
  }

  private func nextReview() -> Plan.NextReview? {
    guard let tree = map["next_review"] else { return nil }
    if case .scalar(let text) = tree.value {
      return .init(date: checked(PlanDate(reading: text.trimmingBlanksAndLines()), "next_review", tree))
    }
    guard let next = reader.mapping(tree, "next_review", keys: ["date", "time", "place", "tell"]) else { return nil }
    return .init(
      date: date(next, "date") ?? PlanDate(text: "", day: nil), time: next.text("time"), place: next.text("place"), tell: next.text("tell"))
  }

  private func maps(_ key: String, _ what: String, _ keys: [String]) -> [TreeMap] {
    map.list(key, what).compactMap { reader.mapping($0.tree, $0.path, keys: keys) }
  }

  /// A date, or `{until: date}`.
  private func date(_ map: TreeMap, _ key: String) -> PlanDate? {
    guard let tree = map[key] else { return nil }
    if case .mapping = tree.value {
      guard let until = reader.mapping(tree, map.name(key), keys: ["until"]) else { return nil }
      return until.text("until").map { checked(PlanDate(reading: $0, isUntil: true), until.name("until"), until["until"] ?? tree) }
    }
    return map.text(key).map { checked(PlanDate(reading: $0), map.name(key), tree) }
  }

  /// A date that looks like a day and is none is said; it stays as it was written.
  private func checked(_ date: PlanDate, _ name: String, _ tree: Tree) -> PlanDate {
    if date.isNoDayOfTheCalendar {
      reader.remark(
        "\(name): the calendar has no such day.", line: tree.line, column: tree.column, hint: "Dates are read as day, month, year.")
    }
    return date
  }

  /// An id that stands there twice is said: whatever names it means the first.
  private func sayTwice(_ key: String) {
    var seen: Set<String> = []
    for (path, tree) in map.list(key, key) {
      guard case .mapping(let pairs) = tree.value, let id = pairs.first(where: { $0.key == "id" })?.value, case .scalar(let name) = id.value
      else { continue }
      if !seen.insert(name).inserted {
        reader.remark(
          "\(path).id stands there twice: whatever names it means the first.", line: id.line, column: id.column,
          hint: "Give each an id of its own.")
      }
    }
  }

  private func days(_ map: TreeMap, _ key: String) -> AttendanceShare? {
    guard let tree = map[key], let days = reader.mapping(tree, map.name(key), keys: ["in", "of"]) else { return nil }
    for part in ["in", "of"] {
      guard let value = days[part], case .scalar(let text) = value.value, text.contains("%") else { continue }
      let instead = key != "days" ? key : map.path == "aim" ? "attendance_target_percent" : "percent"
      reader.refuse(
        "\(days.name(part)) is a number of days, not a percentage.", at: value, hint: "Write \(instead): 70 instead, or count the days.")
      return nil
    }
    guard let attended = days.number("in", 0...1000), let possible = days.number("of", 0...1000)
    else { return nil }
    guard attended <= possible else {
      reader.refuse("\(map.name(key)): more days in than there are.", at: tree)
      return nil
    }
    return .days(in: attended, of: possible)
  }

  /// Percent, or `{in, of}`.
  private func share(_ map: TreeMap, _ key: String) -> AttendanceShare? {
    guard let tree = map[key] else { return nil }
    if case .mapping = tree.value { return days(map, key) }
    return map.number(key, 0...100).map(AttendanceShare.percent)
  }
}
