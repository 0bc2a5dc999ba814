// SPDX-License-Identifier: MIT

extension Elements {
  /// E4 to E6: what is in the way, what goes well, and whether each need has an answer.
  static let causes: [ElementRule] = [
    ElementRule(
      "E4", "Causes, pushing and pulling", why: "What pushes away from school and what pulls elsewhere need different answers.",
      asksWhen: "Met where every barrier is a cause with a force, and both forces are there.",
      met: "barriers are causes that push and pull",
      unmet: "what pulls, or what pushes? Barriers are not sorted into both yet"
    ) { plan in
      let barriers = plan.plan.barriers
      return !barriers.isEmpty && !plan.has("E4") && barriers.allSatisfy { $0.force != nil }
        && Set(barriers.compactMap(\.force)).count == 2
    },
    ElementRule(
      "E5", "What goes well", why: "What works already is what one builds on.",
      asksWhen: "Met where strengths or resilience says something; \u{201C}none\u{201D} and \u{201C}n/a\u{201D} say nothing.",
      met: "what goes well is here",
      unmet: "what goes well is not here yet"
    ) { plan in (plan.plan.strengths + plan.plan.resilience.map(\.text)).contains { !Words.isEmpty($0) } },
    ElementRule(
      "E6", "Each need has an answer", why: "The steps follow from what is in the way, and from nothing else.",
      asksWhen: "Met where every barrier has a row and every row a barrier.", met: "every barrier has an action, every action a barrier",
      unmet: "a barrier or an action stands alone"
    ) { plan in !plan.plan.barriers.isEmpty && !plan.has("B7.barrier", "B7.action") },
  ]
}
