// SPDX-License-Identifier: MIT
import Vocabulary

/// A plan with what the rules ask of it again and again: which row answers which barrier, and who is on which side.
struct PlanReading {
  let askable: AskablePlan
  let day: CivilDay
  /// What lies beside it; others are those of other children only.
  let beside: PlanBeside
  /// What the words of its fields weigh.
  let cues: CueTables
  /// Its rows, each read once.
  let rows: [ReadRow]
  /// Last time's rows, and what became of each; nil where no plan of last time is there.
  private(set) var promises: [Promise]?
  var plan: Plan { askable.plan }

  init(_ askable: AskablePlan, on day: CivilDay, cues: CueTables, beside: PlanBeside = .init()) {
    self.askable = askable
    self.cues = cues
    self.day = day
    let whose = SameChild(askable.plan.child)
    let others = beside.others.filter { !$0.whose.mayBe(whose) }
    self.beside = PlanBeside(others: others, previous: beside.previous)
    rows = askable.plan.rows.enumerated().map { index, row in
      ReadRow(
        name: askable.name(row, index), row: row, copy: CopiedRule.same(row, of: askable, in: others),
        actionKinds: cues.kinds(of: row.action, among: [.actionHundred, .actionUnseen, .partTime]))
    }
    promises = readPromises()
  }

  /// A row that names a barrier in a sentence of its own has one, although the list does not hold it.
  func hasBarrier(_ row: Plan.Row) -> Bool {
    if Words.isEmpty(row.barrier) { return false }
    return plan.barrier(of: row) != nil || plan.barriers.isEmpty || Words.of(row.barrier).count > 1
  }

  var unanswered: [Int] {
    let answered = Set(plan.rows.filter { !Words.isEmpty($0.action) }.compactMap(plan.barrier))
    return plan.barriers.indices.filter { !answered.contains($0) }
  }

  /// On which side a person stands: as the file says, else by name and role.
  func party(_ person: Plan.Responsible) -> Plan.Party {
    if let party = person.party { return party }
    if NameKey.whole(person.name) == NameKey.whole(plan.child.firstName) { return .child }
    let words = Words.of(person.name + " " + (person.role ?? ""))
    if isFamily(person.name) { return .parent }
    if !Services.holdsPost(words), Relation.isFamily(person.role) || Relation.isParent(person.name) { return .parent }
    if Services.isCommunity(words) { return .community }
    return Services.isAgency(words) ? .agency : .school
  }

  /// On which sides the rows' people stand; a row without a person stands on none.
  var parties: [Plan.Party] {
    plan.rows.compactMap(\.responsible).filter { $0.party != nil || !Words.isEmpty($0.name) || !Words.isEmpty($0.role) }.map(party)
  }

  /// Is it somebody the plan knows by name: the child, one of the family, somebody of the team?
  func isKnownPerson(_ person: Plan.Responsible) -> Bool {
    if person.party == .child || person.party == .parent || isFamily(person.name) { return true }
    let name = Words.of(person.name).map(\.lower)
    return !name.isEmpty
      && (plan.family.map(\.name) + plan.team.filter { !Words.isEmpty($0.role) }.map(\.name)).contains { known in
        let words = Services.isService(known) ? [] : Words.of(known).map(\.lower)
        return words == name || (name.count == 1 && words.first == name[0] && words.count > 1)
      }
  }

  /// Is a name one of the family's or the child's?
  func isFamily(_ name: String) -> Bool {
    let whole = NameKey.whole(name)
    guard !whole.isEmpty else { return false }
    return whole == NameKey.whole(plan.child.firstName)
      || plan.family.contains { NameKey.whole($0.name) == whole || $0.relation.map(NameKey.whole) == whole }
  }

  func isFamily(_ member: Plan.TeamMember) -> Bool {
    if isFamily(member.name) { return true }
    if Services.holdsPost(Words.of(member.role ?? "")) { return false }
    return Relation.isFamily(member.role) || Services.isFamilySide(member.agency) || Relation.isParent(member.name)
  }

  var attended: [Plan.TeamMember] { plan.team.filter { $0.attended == true } }

  /// Words of a team member that tell where they come from.
  func words(_ member: Plan.TeamMember) -> [Word] {
    Words.of([member.name, member.role, member.agency].compactMap { $0 }.joined(separator: ", "))
  }

  /// Those of the family who are somebody: an entry of a blank plan, without name and relation, is nobody.
  var family: [Plan.FamilyMember] { plan.family.filter { !Words.isEmpty($0.name) || !Words.isEmpty($0.relation) } }

  var parents: [Plan.FamilyMember] { family.filter { Relation.isParent($0.relation) || Relation.isParent($0.name) } }

  var childSpeaks: Bool { plan.voices.contains { plan.isChild($0) && !Words.isEmpty($0.words) } }

  func isParent(_ voice: Plan.Voice) -> Bool { !plan.isChild(voice) && (Relation.isParent(voice.who) || isFamily(voice.name ?? "")) }

  /// A text in quotation marks, or what to call it where it may not be quoted.
  func quote(_ text: String?, else name: String) -> String { askable.quotable(text).map { "\u{201C}\($0)\u{201D}" } ?? name }

  func advice(_ id: String, _ severity: Severity, row: String? = nil, _ message: String, _ suggestion: String) -> PlanCheck.Advice {
    PlanCheck.Advice(id: id, severity: severity, row: row, message: message, suggestion: suggestion)
  }
}

/// A row, and what messages call it.
struct ReadRow {
  let name: String
  let row: Plan.Row
  /// The words it shares with a row of another plan, where they are enough to count.
  let copy: SameWords?
  /// What the words of its action weigh as.
  let actionKinds: Set<CueKind>
}
