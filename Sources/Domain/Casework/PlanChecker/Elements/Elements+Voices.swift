// SPDX-License-Identifier: MIT

extension Elements {
  /// E1 to E3: who was heard, who is thought of, who was in the room.
  static let voices: [ElementRule] = [
    ElementRule(
      "E1", "The child\u{2019}s voice", why: "Nobody else knows what the morning is like.",
      asksWhen: "Met where voices has words of the child.",
      met: "their own words are here", unmet: "their own words are not here yet"
    ) { $0.reading.childSpeaks },
    ElementRule(
      "E2", "The whole family", why: "Children have more than one home, and more than one adult who matters.",
      asksWhen:
        "Met where each parent or carer under family has a part: a row, a voice, an agreement, a seat in the room; and where somebody is left out on purpose.",
      met: "the family is named and takes part", unmet: "a parent or carer is not named, or has no part yet"
    ) { plan in
      plan.reading.askable.leavesSomebodyOut
        || (!plan.reading.family.isEmpty && plan.reading.parents.allSatisfy { takesPart($0, plan.reading) })
    },
    ElementRule(
      "E3", "Made together", why: "A plan is kept by those who made it.",
      asksWhen: "Met where one of the family and one partner attended, and somebody of health where a barrier is health.",
      met: "family and partners were in the room", unmet: "family, or a partner a barrier needs, was not in the room"
    ) { plan in
      let reading = plan.reading
      let partners = reading.attended.contains(where: reading.isFamily) && reading.attended.contains { !reading.isFamily($0) }
      return partners && (!RoomRule.needsHealth(reading) || RoomRule.healthAttended(reading))
    },
  ]

  private static func takesPart(_ person: Plan.FamilyMember, _ reading: PlanReading) -> Bool {
    let plan = reading.plan
    let said = person.involved.map { !["no", "false", "0", "not involved"].contains($0.lowercased()) } ?? false
    let names = [person.name, person.relation ?? ""].map(NameKey.whole).filter { !$0.isEmpty }
    let others =
      plan.rows.compactMap { $0.responsible?.name } + reading.attended.flatMap { [$0.name, $0.role ?? ""] } + plan.agreed.map(\.who)
      + plan.voices.flatMap { [$0.who, $0.name ?? ""] }
    let isOnlyParent = reading.parents.count == 1 && plan.voices.contains(where: reading.isParent)
    return said || isOnlyParent || others.contains { names.contains(NameKey.whole($0)) }
  }
}
