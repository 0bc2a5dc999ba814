// SPDX-License-Identifier: MIT
import Vocabulary

extension PrintablePlan {
  /// What a print may show of a plan; nil while somebody who is not asked is still named or given a step.
  ///
  /// Voices only where shared with all, percentages only in the aim, nobody who is not asked.
  public static func make(_ askable: AskablePlan) -> PrintablePlan? {
    guard !askable.obstacles.contains(where: \.isSure) else { return nil }
    let plan = askable.plan
    var page = PrintablePlan(child: plan.child.firstName, aim: aimWords(plan))
    page.year = plan.child.yearGroup.map { Int($0) != nil ? "Year \($0)" : $0 == "R" ? "Reception" : $0 }
    page.school = plan.child.school
    page.version = plan.version.map { "plan \($0)" }
    page.writtenOn = plan.writtenOn.map(words)
    page.writtenWith = plan.team.filter { $0.attended == true }.map(person).filter { !$0.isEmpty }
    page.notInTheRoom = plan.team.filter { $0.attended != true }.map(person).filter { !$0.isEmpty }
    page.now = nowWords(plan)
    page.strip = (plan.now?.sessions ?? []).compactMap { day in
      day.date.day.map { StripDay(day: $0, morning: day.morning, afternoon: day.afternoon) }
    }.sorted { $0.day < $1.day }
    let shared = plan.voices.filter { $0.share == .all && !Words.isEmpty($0.words) }
    page.childWords = shared.filter(plan.isChild).map(\.words)
    page.otherWords = shared.filter { !plan.isChild($0) }.map { Quote(who: $0.name ?? $0.who, words: $0.words) }
    page.strengths = (plan.strengths + plan.resilience.map(\.text)).filter { !Words.isEmpty($0) }
    page.rows = plan.rows.enumerated().map { index, row in
      let barrier = plan.barrier(of: row).map { plan.barriers[$0].text } ?? row.barrier
      let goal = Words.isEmpty(row.howWeKnow) ? row.measure?.target : row.howWeKnow
      return Row(
        name: String(index + 1), barrier: barrier, action: row.action, when: row.by.map { ($0.isUntil ? "until " : "") + day($0) } ?? "",
        who: row.responsible?.name ?? "", party: row.responsible.flatMap { $0.role ?? askable.told($0) ?? $0.party.map(side) },
        know: goal ?? "",
        status: row.status?.words)
    }
    page.hours = hours(plan.timetable)
    page.agreed = plan.agreed.map { answer in
      Answer(
        who: answer.who, status: answer.status, words: answer.share == .all ? answer.words : nil,
        followUp: answer.followUp.map { "\($0.who) sees to it\($0.by.map { " by \(day($0))" } ?? "")." })
    }
    page.agreed += askable.notAskedYet.map { name in
      var answer = Answer(who: name, status: nil)
      answer.isAsked = false
      return answer
    }
    page.unanswered = askable.unanswered.map { barrier in
      let end = barrier.last.map { ".!?\u{2026}".contains($0) } ?? false ? "" : "."
      let talk = plan.nextReview.flatMap { $0.date.day == nil ? nil : " We talk about it on \(day($0.date))." }
      return "Not answered yet: \(barrier)\(end)\(talk ?? "")"
    }
    page.nextReview = plan.nextReview.map { Look(day: words($0.date), time: $0.time, place: $0.place, tell: $0.tell) }
    if let prefer = plan.contact?.prefer { page.contact.append("Please: \(prefer)") }
    if let not = plan.contact?.not { page.contact.append("Please not: \(not)") }
    return page
  }

  private static func side(_ party: Plan.Party) -> String {
    switch party {
    case .child: "own step"
    case .parent: "parent or carer"
    case .school: "school"
    case .agency: "service"
    case .community: "community"
    }
  }

  private static func person(_ member: Plan.TeamMember) -> String {
    let name = member.name.isEmpty ? member.role ?? "" : member.name
    guard let role = member.role, role != name, !Relation.isFamily(role) else { return name }
    return "\(name) (\(role))"
  }

  private static func aimWords(_ plan: Plan) -> String {
    guard let aim = plan.aim else { return "" }
    var parts = [aim.text]
    switch aim.target {
    case .days(let attended, let possible) where !(aim.text.contains(number(attended)) && aim.text.contains(number(possible))):
      parts.append("in school for \(number(attended)) of \(number(possible)) days")
    case .percent(let value) where !aim.text.contains(number(value)): parts.append("\(number(value)) % of sessions")
    default: break
    }
    if let by = aim.by, !aim.text.contains(by.text), !(by.day.map { PlanDate.says(aim.text, $0) } ?? false) {
      parts.append("by \(words(by))")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// In days; a percentage is not printed.
  private static func nowWords(_ plan: Plan) -> String? {
    guard case .days(let attended, let possible) = plan.now?.known else { return nil }
    let span = [plan.now?.from.map { " from \(day($0))" }, plan.now?.to.map { " to \(day($0))" }].compactMap { $0 }.joined()
    return "\(plan.child.firstName) was in school for \(number(attended)) of \(number(possible)) days\(span)."
  }

  private static func hours(_ table: Plan.Timetable?) -> [String] {
    guard let table, table.isPartTime == true else { return [] }
    var lines = ["Shorter hours for now" + (table.hours.map { ": \($0)" } ?? "") + (table.ends.map { ", until \(day($0))" } ?? "") + "."]
    lines += table.stepUp.map { "From \($0.date.map(day) ?? "a day to be set"): \($0.hours ?? "more hours")." }
    if !table.agreedBy.isEmpty { lines.append("Agreed by \(table.agreedBy.joined(separator: ", ")).") }
    return lines
  }

  private static func number(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : Rounding.fixed(value, places: 1) }

  /// `Tuesday 15 September 2026`, or as written.
  private static func words(_ date: PlanDate) -> String { date.day.map { "\($0.weekday.name) \($0.words)" } ?? date.text }

  /// `Tuesday 15 September`, or as written.
  private static func day(_ date: PlanDate) -> String {
    date.day.map { day in "\(day.weekday.name) " + day.words.split(separator: " ").dropLast().joined(separator: " ") } ?? date.text
  }
}
