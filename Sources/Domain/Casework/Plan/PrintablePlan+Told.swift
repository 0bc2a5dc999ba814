// SPDX-License-Identifier: MIT
import Vocabulary

extension AskablePlan {
  /// What family or team tell somebody is to the child: `grandad` for Grandad Ron; nil where neither does, or not in a few words.
  func told(_ person: Plan.Responsible) -> String? {
    let name = Words.of(person.name).map(\.lower)
    guard !name.isEmpty, name != Words.of(plan.child.firstName).map(\.lower) else { return nil }
    let people = plan.family.map { ($0.name, $0.relation) } + plan.team.map { ($0.name, $0.role) }
    for isWhole in [true, false] {
      let told = people.filter { Self.isCalled(name, $0.0, $0.1, isWhole: isWhole) }.compactMap { quotable($0.1) }
      let words = Set(told.map { Words.of($0).map(\.lower) })
      // Two people of one name are nobody in particular.
      if let first = told.first, words.count == 1 {
        let said = Words.of(first).map(\.lower)
        return said.count <= 4 && said != name ? first : nil
      }
    }
    return nil
  }

  /// Is it this person, by the whole name or by the first of two names, with or without what they are: `Ron`, `Grandad Ron`?
  private static func isCalled(_ name: [String], _ other: String, _ role: String?, isWhole: Bool) -> Bool {
    let besides = Set(Words.of(role ?? "").map(\.lower))
    let (one, two) = (name.filter { !besides.contains($0) }, Words.of(other).map(\.lower).filter { !besides.contains($0) })
    guard !one.isEmpty else { return false }
    return isWhole ? one == two : one.count == 1 && two.count > 1 && one[0] == two[0]
  }

  /// Barriers that no row answers, where the child's own words about them are shared with all.
  var unanswered: [String] {
    let answered = Set(plan.rows.filter { !Words.isEmpty($0.action) }.compactMap(plan.barrier))
    let spoken = Set(
      plan.voices.filter { plan.isChild($0) && $0.share == .all && !Words.isEmpty($0.words) }.compactMap { voice in
        plan.barrier(of: .init(barrier: voice.about ?? "", action: ""))
      })
    return plan.barriers.indices.filter { spoken.contains($0) && !answered.contains($0) }.compactMap { quotable(plan.barriers[$0].text) }
  }
}
