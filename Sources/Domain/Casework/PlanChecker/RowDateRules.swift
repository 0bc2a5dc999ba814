// SPDX-License-Identifier: MIT
import Vocabulary

/// B8 of rows' dates: none, or one that passed without a word on how it went.
enum RowDateRules {
  static func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    reading.rows.compactMap { _, name, row in
      guard let day = row.by?.day ?? termDay(row.by, reading) else {
        return reading.advice(
          "B8.no-date", .should, row: name, "Row \(name) has no day.", "Give it a day with its month and year: Monday 14 September 2026.")
      }
      guard day < reading.day, row.status == nil else { return nil }
      return reading.advice(
        "B8.date-passed", .could, row: name, "The day of row \(name) has passed. Was it done?",
        "Write how far it is: done, in progress, cannot be done yet.")
    }
  }

  /// `half-term` is a day only where the aim says so beside its own day.
  private static func termDay(_ date: PlanDate?, _ reading: PlanReading) -> CivilDay? {
    guard let date, let aim = reading.plan.aim, let day = aim.by?.day else { return nil }
    let terms = ["half-term", "half term", "end of term", "christmas", "easter"]
    let here = Words.of(date.text)
    let there = Words.of(aim.text + ". " + (aim.by?.text ?? ""))
    return terms.contains { Words.holds($0, in: here) && Words.holds($0, in: there) } ? day : nil
  }
}

/// E10 and E11: a service where a person is meant, one person for everything, nobody of the family.
enum PeopleRules {
  static func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    var found: [PlanCheck.Advice] = []
    for (index, name, row) in reading.rows {
      let isTaken = reading.askable.obstacles.contains { $0.id == "B3.not-asked" && $0.row == name }
      if Words.isEmpty(row.responsible?.name), !isTaken {
        found.append(
          reading.advice("E10.no-name", .should, row: name, "Row \(name) has no name.", "Whose step is it? One person, by name."))
      } else if let who = reading.plan.rows[index].responsible, Services.isService(who.name) {
        found.append(
          reading.advice(
            "E10.service", .should, row: name, "\(reading.quote(who.name, else: "That")) is a service, not a person.",
            "Who there will do it? Ring and ask for a name."))
      }
    }
    let names = reading.plan.rows.compactMap { $0.responsible?.name.lowercased() }
    if names.count > 1, names.count == reading.plan.rows.count, Set(names).count == 1 {
      found.append(
        reading.advice("E11.one-person", .should, "One person carries every row.", "Share it out: who else could take one small step?"))
    }
    let parties = Set(reading.parties)
    if !parties.isEmpty, !parties.contains(.child), !parties.contains(.parent), !reading.askable.leavesAllParentsOut {
      found.append(
        reading.advice(
          "E11.nobody-of-the-family", .should, "No step is \(reading.plan.child.firstName)\u{2019}s or the family\u{2019}s own.",
          "If it is safe to ask, let each choose one small step of their own."))
    }
    return found
  }
}
