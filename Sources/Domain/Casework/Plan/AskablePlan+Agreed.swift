// SPDX-License-Identifier: MIT

extension AskablePlan {
  /// Who has a step and is not among those who were asked whether they agree, each once, as the rows name them. Nobody who is left out.
  var notAskedYet: [String] {
    let answers = plan.agreed.filter { !Words.isEmpty($0.who) }.flatMap { names(of: .init(name: $0.who)) }
    var shown: [CalledName] = []
    var found: [String] = []
    func add(_ name: String, _ person: Plan.Responsible) {
      let names = names(of: person)
      guard !names.contains(where: { one in (answers + shown).contains(where: one.isSame) }) else { return }
      shown += names
      found.append(name)
    }
    for person in plan.rows.compactMap(\.responsible) {
      let name = Words.isEmpty(person.name) ? person.role ?? "" : person.name
      guard !Words.isEmpty(name) else { continue }
      let people = CalledName.people(name).map { Plan.Responsible(name: $0) }
      let asked = people.filter { one in names(of: one).contains { answers.contains(where: $0.isSame) } }
      // `Mum and Mrs Dobson` are two; `speech and language therapist` is one.
      if people.count > 1, !answers.contains(CalledName(name)), !asked.isEmpty {
        for one in people { add(one.name, one) }
      } else {
        add(name, person)
      }
    }
    return found
  }

  /// The name, and what this person is: by the file, by family or team, or as the child.
  private func names(of person: Plan.Responsible) -> [CalledName] {
    var names = [CalledName(person.name)] + [person.role, told(person)].compactMap { $0 }.map { CalledName($0, isWhole: true) }
    names.removeAll { $0.words.isEmpty }
    let child = [plan.child.firstName, "child", "young person", "pupil", "student"].map { CalledName($0, isWhole: true) }
    return person.party == .child || names.contains(where: { name in child.contains { $0.words == name.words } }) ? names + child : names
  }
}

/// What somebody is called, as words that can be compared: `Mum` and `mother` are one, `Mr Lee` and `Mr. Lee` are one.
struct CalledName: Equatable {
  let words: Set<String>
  /// Does a part of it mean somebody else?
  private let isWhole: Bool

  init(_ text: String, isWhole: Bool = false) {
    let all = Words.of(text)
    words = Set(
      all.indices.filter { all[$0].plain != "step" }.map { at in
        let word = (at > 0 && all[at - 1].plain == "step" ? "step" : "") + NameKey.of(all[at].text)
        return NameKey.relation(word).map { "relation \($0)" } ?? word
      })
    self.isWhole = isWhole || HiddenPeople.isOfSomebody(text)
  }

  static func == (one: CalledName, other: CalledName) -> Bool { one.words == other.words }

  /// The same words, or one of them the shorter name: `Sam` of `Sam Birch`, `Mum` of `Mum (Leanne)`.
  func isSame(_ other: CalledName) -> Bool {
    if words == other.words { return true }
    guard !isWhole, !other.isWhole else { return false }
    let (short, long) = words.count < other.words.count ? (words, other.words) : (other.words, words)
    return short.isSubset(of: long) && !short.isSubset(of: Self.general)
  }

  /// The people a field names: `Mum and Dad`.
  static func people(_ text: String) -> [String] {
    text.split(separator: " ").split { ["and", "&", "+", "/"].contains($0.lowercased()) }.map { $0.joined(separator: " ") }
  }

  /// These alone name nobody.
  private static let general: Set<String> = [
    "school", "academy", "college", "nurse", "council", "service", "services", "team", "family", "health", "head", "teacher", "tutor",
    "social", "worker", "lead", "support", "the", "mr", "mrs", "ms", "miss", "dr", "year", "class",
  ]
}
