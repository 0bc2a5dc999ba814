// SPDX-License-Identifier: MIT

/// A plan without the people who are not asked: what is counted, asked and printed starts here, so that nothing speaks of them.
public struct AskablePlan: Sendable {
  /// Something that must be mended before the plan can be printed.
  public struct Obstacle: Equatable, Sendable {
    /// What a finding is called.
    public let id: String
    /// The row concerned, by number or id; nil where it is another part.
    public let row: String?
    /// The part concerned, as the file calls it.
    public let part: String
    /// Whether it is sure; else it is a question.
    public let isSure: Bool
  }

  /// The plan, without them.
  public let plan: Plan
  /// Where they are still named.
  public let obstacles: [Obstacle]
  /// Is somebody of the family left out? Known here only to treat that person as looked at.
  let leavesSomebodyOut: Bool
  /// Are all parents and carers left out?
  let leavesAllParentsOut: Bool
  /// Does the next look take place where somebody lives, in a plan that leaves somebody out? Then no page says where.
  let meetsAtHome: Bool
  private let hidden: HiddenPeople
  /// Who is left out here, or in another plan of the same child that is read beside it.
  private let unsaid: HiddenPeople
  /// Who is marked in this file.
  private let marked: [Plan.FamilyMember]

  /// Takes out everybody who is not asked.
  public init(_ whole: Plan) { self.init(whole, unsaid: HiddenPeople(whole)) }

  /// Two plans of one child, read side by side: whoever one of them leaves out is named from neither.
  public static func together(_ first: Plan, _ second: Plan) -> (AskablePlan, AskablePlan) {
    let everybody = HiddenPeople(of: [first, second])
    return (AskablePlan(first, unsaid: everybody), AskablePlan(second, unsaid: everybody))
  }

  /// A plan to be printed at a review: whoever last time's plan leaves out is left out too, even where this one has forgotten it.
  public init(_ whole: Plan, after last: Plan) {
    let everybody = HiddenPeople(of: [whole, last])
    self.init(whole, hidden: everybody, unsaid: everybody)
  }

  private init(_ whole: Plan, hidden given: HiddenPeople? = nil, unsaid: HiddenPeople) {
    let hidden = given ?? HiddenPeople(whole)
    self.hidden = hidden
    self.unsaid = unsaid
    leavesSomebodyOut = !hidden.isEmpty
    marked = whole.family.filter { $0.notAsked != nil }
    meetsAtHome = !hidden.isEmpty && HomePlace.isHome(whole.nextReview?.place, of: whole)
    let parents = whole.family.filter { Relation.isParent($0.relation) || Relation.isParent($0.name) }
    leavesAllParentsOut = !parents.isEmpty && parents.allSatisfy { $0.notAsked != nil }
    var plan = whole
    plan.family.removeAll { $0.notAsked != nil || hidden.isNamed($0.name, $0.relation) }
    plan.team.removeAll { hidden.isNamed($0.name, $0.role) }
    plan.agreed.removeAll { hidden.isNamed($0.who) }
    plan.voices.removeAll { hidden.isNamed($0.who, $0.name) }
    for index in plan.barriers.indices where hidden.isNamed(plan.barriers[index].raisedBy) { plan.barriers[index].raisedBy = nil }
    var found: [Obstacle] = []
    for (index, row) in plan.rows.enumerated() {
      let name = AskablePlan.name(row, index, unsaid)
      if hidden.isNamed(row.responsible?.name) || hidden.isNamed(row.responsible?.role) {
        found.append(Obstacle(id: "B3.not-asked", row: name, part: "responsible", isSure: true))
        plan.rows[index].responsible = nil
      }
      for (part, text) in [
        ("barrier", row.barrier), ("action", row.action), ("how_we_know", row.howWeKnow), ("measure", row.measure?.target ?? ""),
        ("by", row.by?.text ?? ""),
      ] { Self.look(text, part, name, hidden, &found) }
    }
    for (part, text) in Self.texts(plan) { Self.look(text, part, nil, hidden, &found) }
    for answer in plan.agreed where hidden.isNamed(answer.followUp?.who) {
      found.append(Obstacle(id: "B3.not-asked", row: nil, part: "agreed", isSure: true))
    }
    for index in plan.agreed.indices where hidden.isNamed(plan.agreed[index].followUp?.who) { plan.agreed[index].followUp = nil }
    if plan.timetable?.agreedBy.contains(where: { hidden.isNamed($0) }) ?? false {
      found.append(Obstacle(id: "B3.not-asked", row: nil, part: "timetable", isSure: true))
      plan.timetable?.agreedBy.removeAll { hidden.isNamed($0) }
    }
    if meetsAtHome {
      found.append(Obstacle(id: "B3.home-place", row: nil, part: "next_review", isSure: false))
      plan.nextReview?.place = nil
    }
    self.plan = plan
    obstacles = found
  }

  /// Does last time's plan leave out somebody who is not marked in this one?
  func forgetsSomebody(of last: AskablePlan) -> Bool {
    var now = marked
    return last.marked.contains { was in
      guard let same = now.firstIndex(where: { LeftOutPerson.isSame(was, $0) }) else { return true }
      now.remove(at: same)
      return false
    }
  }

  /// A text that may stand in a message; nil where it names somebody who is not asked, or holds words that were not shared.
  func quotable(_ text: String?) -> String? {
    guard let text, !Words.isEmpty(text), unsaid.mention(in: text) == .no, !unsaid.isNamed(text) else { return nil }
    let words = Words.of(text).map(\.plain)
    let unshared = plan.voices.filter { $0.share != .all }.map(\.words) + plan.agreed.filter { $0.share != .all }.compactMap(\.words)
    return unshared.contains { Self.repeats(words, Words.of($0).map(\.plain)) } ? nil : text
  }

  /// Do three words in a row stand in both? A voice of fewer words counts as a whole.
  static func repeats(_ words: [String], _ voice: [String]) -> Bool {
    let run = min(3, voice.count)
    guard run > 0, words.count >= run else { return false }
    return (0...(words.count - run)).contains { at in
      (0...(voice.count - run)).contains { voice[$0..<($0 + run)].elementsEqual(words[at..<(at + run)]) }
    }
  }

  /// What a row is called: its own id, else its number; an id that names somebody who is not asked is not said.
  func name(_ row: Plan.Row, _ index: Int) -> String { Self.name(row, index, unsaid) }

  /// Words without those that name somebody who is left out.
  func withoutHidden(_ words: [Word]) -> [Word] { words.filter { !hidden.isNamed($0.text) } }

  private static func name(_ row: Plan.Row, _ index: Int, _ hidden: HiddenPeople) -> String {
    guard let id = row.id, !Words.isEmpty(id), !hidden.isNamed(id) else { return String(index + 1) }
    return id
  }

  private static func look(_ text: String, _ part: String, _ row: String?, _ hidden: HiddenPeople, _ found: inout [Obstacle]) {
    let mention = hidden.mention(in: text)
    guard mention != .no else { return }
    found.append(Obstacle(id: "B3.name-in-text", row: row, part: part, isSure: mention == .yes))
  }

  /// Every text outside the rows that a print would show.
  private static func texts(_ plan: Plan) -> [(String, String)] {
    var all: [(String, String?)] = [
      ("aim", plan.aim?.text), ("next_review", plan.nextReview?.place), ("next_review", plan.nextReview?.tell),
    ]
    all += plan.strengths.map { ("strengths", $0) } + plan.resilience.map { ("resilience", $0.text) }
    all += plan.barriers.map { ("barriers", $0.text) }
    all += plan.voices.filter { $0.share == .all }.map { ("voices", $0.words) }
    all += plan.agreed.filter { $0.share == .all }.map { ("agreed", $0.words) }
    all += [
      ("contact", plan.contact?.prefer), ("contact", plan.contact?.not), ("child", plan.child.school), ("child", plan.child.yearGroup),
    ]
    all += [("version", plan.version), ("written_on", plan.writtenOn?.text), ("aim", plan.aim?.by?.text), ("now", plan.now?.from?.text)]
    all += [("now", plan.now?.to?.text), ("next_review", plan.nextReview?.date.text), ("next_review", plan.nextReview?.time)]
    all += [("timetable", plan.timetable?.hours), ("timetable", plan.timetable?.ends?.text)]
    all += (plan.timetable?.stepUp ?? []).flatMap { [("timetable", $0.hours), ("timetable", $0.date?.text)] }
    all += plan.agreed.map { ("agreed", $0.followUp?.by?.text) }
    return all.compactMap { part, text in text.map { (part, $0) } }
  }
}
