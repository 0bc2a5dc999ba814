// SPDX-License-Identifier: MIT
import Vocabulary

/// The thirteen elements of an effective plan: is each there, and why.
enum Elements {
  static func of(_ reading: PlanReading, _ findings: [PlanCheck.Advice]) -> [PlanCheck.Element] {
    let plan = reading.plan
    func has(_ prefixes: String...) -> Bool {
      findings.contains { advice in prefixes.contains { advice.id.hasPrefix($0) && advice.severity != .could } }
    }
    let forces = Set(plan.barriers.compactMap(\.force))
    let causes =
      !plan.barriers.isEmpty && !has("E4") && plan.barriers.allSatisfy { $0.force != nil } && forces.count == 2
    let strong = (plan.strengths + plan.resilience.map(\.text)).contains { !Words.isEmpty($0) }
    let partners = reading.attended.contains(where: reading.isFamily) && reading.attended.contains { !reading.isFamily($0) }
    let together = partners && (!TeamRules.needsHealth(reading) || TeamRules.healthAttended(reading))
    let silent = reading.parents.filter { !takesPart($0, reading) }
    let family = reading.askable.leavesSomebodyOut || (!plan.family.isEmpty && silent.isEmpty)
    let smart = !plan.rows.isEmpty && !has("B1.unseen", "B1.hundred", "B1.copied", "B8.no-measure", "B8.no-date")
    let assessed = !plan.barriers.isEmpty && !has("B7.barrier", "B7.action")
    let isOut = plan.now?.known?.isNone ?? false
    let noStep = plan.timetable?.isPartTime == true && !(plan.timetable.map(TimetableRules.hasSteps) ?? true)
    let early = !noStep && !has("B7.part-time-in-words") && !(isOut && !plan.rows.contains { $0.by?.day != nil })
    let target = plan.aim?.target
    let reachable = target != nil && ReachRule.newest(plan)?.makesLikely(target ?? .percent(100)) ?? false
    let parties = Set(reading.parties)
    var missing: [String] = []
    if !parties.contains(.child) { missing.append(plan.child.firstName) }
    if !parties.contains(.school) { missing.append("the school") }
    if !parties.contains(.parent), !reading.askable.leavesAllParentsOut { missing.append("a parent or carer") }
    let namesAgency =
      plan.team.contains { !reading.isFamily($0) && Services.isAgency(reading.words($0)) }
      || plan.barriers.contains { !Services.named(in: Words.of($0.text)).isEmpty }
    if namesAgency, !parties.contains(.agency) { missing.append("the service that is part of it") }
    let success = plan.aim.map { ($0.target != nil || Words.holdsNumber($0.text)) && $0.by?.day != nil } ?? false
    return [
      element("E1", "The child\u{2019}s voice", reading.childSpeaks, "their own words are here", "their own words are not here yet"),
      element("E2", "The whole family", family, "the family is named and takes part", "a parent or carer is not named, or has no part yet"),
      element(
        "E3", "Made together", together, "family and partners were in the room", "family, or a partner a barrier needs, was not in the room"
      ),
      element(
        "E4", "Causes, pushing and pulling", causes, "barriers are causes that push and pull",
        "what pulls, or what pushes? Barriers are not sorted into both yet"),
      element("E5", "What goes well", strong, "what goes well is here", "what goes well is not here yet"),
      element(
        "E6", "Each need has an answer", assessed, "every barrier has an action, every action a barrier",
        "a barrier or an action stands alone"),
      element(
        "E7", "Actions one can see, of this child", smart, "every action can be seen, dated and counted",
        "an action cannot be seen, dated or counted yet"),
      element(
        "E8", "Back as early as possible", early, "hours are full, or dated steps lead there", "no dated step leads back to full hours"),
      element(
        "E9", "Within reach", reachable, "the target is near the last half-term",
        "is the target within reach? A first smaller step would show"),
      element("E10", "Named people", !plan.rows.isEmpty && !has("E10"), "every row has a person", "a row has no person yet"),
      element(
        "E11", "A step for everybody", missing.isEmpty, "everybody has a step", "no step yet for \(missing.joined(separator: ", "))"),
      element(
        "E12", "A clear picture of success", success, "the aim can be counted and has a day", "the aim cannot be counted, or has no day"),
      element(
        "E13", "Looking back together", !has("B6", "B8.no-review", "B9"), "the next look is dated, the last one faced up",
        "a review is missing, late or changes nothing"),
    ]
  }

  private static func element(_ id: String, _ name: String, _ isMet: Bool, _ met: String, _ unmet: String) -> PlanCheck.Element {
    PlanCheck.Element(id: id, name: name, isMet: isMet, why: isMet ? met : unmet)
  }

  private static func takesPart(_ person: Plan.FamilyMember, _ reading: PlanReading) -> Bool {
    let plan = reading.plan
    let said = person.involved.map { !["no", "false", "0", "not involved"].contains($0.lowercased()) } ?? false
    let names = [person.name.lowercased(), person.relation?.lowercased() ?? ""].filter { !$0.isEmpty }
    let others =
      plan.rows.compactMap { $0.responsible?.name } + reading.attended.flatMap { [$0.name, $0.role ?? ""] } + plan.agreed.map(\.who)
      + plan.voices.flatMap { [$0.who, $0.name ?? ""] }
    let isOnlyParent = reading.parents.count == 1 && plan.voices.contains(where: reading.isParent)
    return said || isOnlyParent || others.contains { names.contains($0.lowercased()) }
  }
}
