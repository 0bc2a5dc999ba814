// SPDX-License-Identifier: MIT

extension Elements {
  /// E7 to E11: steps that can be seen, soon, within reach, each somebody's, and one for everybody.
  static let steps: [ElementRule] = [
    ElementRule(
      "E7", "Actions one can see, of this child", why: "A step that can be seen, counted and dated is done.",
      asksWhen: "Met where no row is a stance, the aim again, copied, without a measure or without a day.",
      met: "every action can be seen, dated and counted", unmet: "an action cannot be seen, dated or counted yet"
    ) { plan in !plan.plan.rows.isEmpty && !plan.has("B1.unseen", "B1.hundred", "B1.copied", "B8.no-measure", "B8.no-date") },
    ElementRule(
      "E8", "Back as early as possible", why: "The longer away, the harder the way back.",
      asksWhen: "Met unless hours are fewer without dated steps back, or a child who is out of school has no first dated step.",
      met: "hours are full, or dated steps lead there", unmet: "no dated step leads back to full hours"
    ) { plan in
      let isOut = plan.plan.now?.known?.isNone ?? false
      let noStep = plan.plan.timetable?.isPartTime == true && !(plan.plan.timetable.map(PartTimeRule.hasSteps) ?? true)
      return !noStep && !plan.has("B7.part-time-in-words") && !(isOut && !plan.plan.rows.contains { $0.by?.day != nil })
    },
    ElementRule(
      "E9", "Within reach", why: "A step that is reached gives heart for the next.",
      asksWhen: "Asks unless the target is at most ten points (3 days in 30) above the newer of now and the last review.",
      met: "the target is near the last half-term", unmet: "is the target within reach? A first smaller step would show"
    ) { plan in
      guard let target = plan.plan.aim?.target else { return false }
      return ReachRule.newest(plan.plan)?.makesLikely(target) ?? false
    },
    ElementRule(
      "E10", "Named people", why: "A family can ring a person.", asksWhen: "Met where every row has a person, and none a service.",
      met: "every row has a person", unmet: "a row has no person yet"
    ) { plan in !plan.plan.rows.isEmpty && !plan.has("E10") },
    ElementRule(
      "E11", "A step for everybody", why: "Everybody who was asked has something to give.",
      asksWhen: "Met where the child, the school and a parent who may be asked have a row, and a service where one is part of it.",
      metBecause: { _ in "everybody has a step" }, unmetBecause: { "no step yet for \(withoutStep($0).joined(separator: ", "))" }
    ) { withoutStep($0).isEmpty },
  ]

  private static func withoutStep(_ element: ElementReading) -> [String] {
    let (plan, reading) = (element.plan, element.reading)
    let parties = Set(reading.parties)
    var missing: [String] = []
    if !parties.contains(.child) { missing.append(plan.child.firstName) }
    if !parties.contains(.school) { missing.append("the school") }
    if !parties.contains(.parent), !reading.askable.leavesAllParentsOut { missing.append("a parent or carer") }
    let namesAgency =
      plan.team.contains { !reading.isFamily($0) && Services.isAgency(reading.words($0)) }
      || plan.barriers.contains { !Services.named(in: Words.of($0.text)).isEmpty }
    if namesAgency, !parties.contains(.agency) { missing.append("the service that is part of it") }
    return missing
  }
}
