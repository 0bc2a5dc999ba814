// SPDX-License-Identifier: MIT
public import Registers

/// `belong rolling`: the counter of unauthorised sessions.
public struct RollingAnswer: Sendable {
  /// A row a pupil and school that reached it.
  public let rows: [RollingRow]
  /// The rule in force.
  public let rule: RollingRule
  /// Sessions at which it is reached.
  public let threshold: Int
  /// School weeks it looks over.
  public let weeks: Int
  /// What is said beside it.
  public let context: RegisterContext

  /// Loads, counts, returns; without a threshold or weeks those of the rule in force.
  public static func make(
    _ question: RegisterQuestion, threshold: Int?, weeks: Int?, data: DataPlace, progress: (String, Double) -> Void
  ) throws -> RollingAnswer {
    let loading = try RegisterLoading(question, data: data, progress: progress)
    let rule = loading.rules.rolling
    let (sessions, window) = (threshold ?? rule.sessions, weeks ?? rule.weeks)
    return RollingAnswer(
      rows: loading.register.rolling(rule, threshold: sessions, weeks: window), rule: rule, threshold: sessions,
      weeks: window, context: loading.context)
  }
}
