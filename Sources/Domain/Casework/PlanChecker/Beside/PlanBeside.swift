// SPDX-License-Identifier: MIT

/// What lies beside a plan while it is read: other children's plans, and the same child's plan of last time.
public struct PlanBeside: Sendable {
  /// Other plans, by the words of their rows.
  public var others: [ComparedPlan]
  /// The plan of last time.
  public var previous: AskablePlan?

  /// Nothing, if nothing is said.
  public init(others: [ComparedPlan] = [], previous: AskablePlan? = nil) {
    self.others = others
    self.previous = previous
  }
}
