// SPDX-License-Identifier: MIT
import Vocabulary

/// The thirteen elements of an effective plan: is each there, and why.
enum Elements {
  static let rules: [ElementRule] = voices + causes + steps + outlook

  static func of(_ reading: PlanReading, _ findings: [PlanCheck.Advice]) -> [PlanCheck.Element] {
    let plan = ElementReading(reading: reading, findings: findings)
    return rules.map { $0.judge(plan) }
  }
}

/// One of the thirteen elements: what it is, and how it is judged.
struct ElementRule: Sendable {
  /// What `--rules` says of it; what it looks for is its name.
  let card: RuleCard
  let name: String
  let met: @Sendable (ElementReading) -> String
  let unmet: @Sendable (ElementReading) -> String
  let isMet: @Sendable (ElementReading) -> Bool

  init(
    _ id: String, _ name: String, why: String, asksWhen: String, met: String, unmet: @autoclosure @escaping @Sendable () -> String,
    isMet: @escaping @Sendable (ElementReading) -> Bool
  ) {
    self.init(id, name, why: why, asksWhen: asksWhen, metBecause: { _ in met }, unmetBecause: { _ in unmet() }, isMet: isMet)
  }

  init(
    _ id: String, _ name: String, why: String, asksWhen: String, metBecause: @escaping @Sendable (ElementReading) -> String,
    unmetBecause: @escaping @Sendable (ElementReading) -> String,
    isMet: @escaping @Sendable (ElementReading) -> Bool
  ) {
    card = RuleCard(id, .could, looksFor: name.prefix(1).lowercased() + name.dropFirst(), why: why, asksWhen: asksWhen)
    self.name = name
    met = metBecause
    unmet = unmetBecause
    self.isMet = isMet
  }

  func judge(_ plan: ElementReading) -> PlanCheck.Element {
    let isHere = isMet(plan)
    return PlanCheck.Element(id: card.id, name: name, isMet: isHere, why: isHere ? met(plan) : unmet(plan))
  }
}

/// A plan with what the rules found in it.
struct ElementReading {
  let reading: PlanReading
  let findings: [PlanCheck.Advice]
  var plan: Plan { reading.plan }

  /// Did a rule find one of these, and more than a question?
  func has(_ prefixes: String...) -> Bool {
    findings.contains { advice in prefixes.contains { advice.id.hasPrefix($0) && advice.severity != .could } }
  }
}
