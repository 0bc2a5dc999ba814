// SPDX-License-Identifier: MIT

/// Who of a child's family a plan knows of: those it lists, and those who speak, act or come in it without being listed.
struct KnownFamily {
  /// Those listed, without people who only work with the family.
  let listed: [Plan.FamilyMember]
  /// How many further relations are named elsewhere.
  let others: Int

  init(_ reading: PlanReading) {
    let plan = reading.plan
    let family = reading.family.filter { !Services.holdsPost(Words.of($0.relation ?? "")) }
    listed = family
    let known = Set(family.flatMap { Relation.mentioned(in: Words.of(($0.relation ?? "") + " " + $0.name)) })
    let said =
      plan.voices.map(\.who) + plan.rows.flatMap { [$0.responsible?.role, $0.responsible?.name] }.compactMap { $0 }
      + plan.team.flatMap { [$0.role, $0.name] }.compactMap { $0 } + plan.agreed.map(\.who)
    let further = said.map(Words.of).filter { !Services.holdsPost($0) }.flatMap(Relation.mentioned)
    // A carer may be anybody who is listed already.
    others = Set(further).subtracting(known).filter { family.isEmpty || $0 != Relation.group("carer") }.count
  }

  var count: Int { listed.count + others }

  /// Does everybody known live under one roof with the child?
  var isOneHousehold: Bool {
    others == 0 && !listed.isEmpty && listed.allSatisfy { ["true", "yes", "with"].contains($0.livesWith?.lowercased() ?? "") }
  }
}
