// SPDX-License-Identifier: MIT
public import Vocabulary

/// What the checker says of a plan: advice in plain words, never a lock and never a score.
public struct PlanCheck: Equatable, Sendable {
  /// One of the thirteen elements of an effective plan.
  public struct Element: Equatable, Sendable {
    /// E1 to E13.
    public let id: String
    /// What it is.
    public let name: String
    /// Is it there?
    public let isMet: Bool
    /// Why, in a sentence.
    public let why: String
  }

  /// One thing noticed.
  public struct Advice: Equatable, Sendable {
    /// B1 to B9 or a finer id, `B8.no-measure`.
    public let id: String
    /// must and should are findings; could is a question.
    public let severity: Severity
    /// The row concerned: its number, or the file's own id.
    public let row: String?
    /// What was noticed.
    public let message: String
    /// What could be done.
    public let suggestion: String

    /// Under which of the headings it stands.
    public var group: Group {
      if severity == .could { return .question }
      return severity == .must || !["B3", "B4", "B5", "E10", "E11"].contains(id.prefix { $0 != "." }) ? .worthChanging : .worthALook
    }
  }

  /// The headings of the advice.
  public enum Group: String, CaseIterable, Sendable {
    case worthChanging = "Worth changing"
    case worthALook = "Worth a look"
    case question = "A question"
  }

  /// E1 to E13, in order.
  public let elements: [Element]
  /// In the order of the plan's parts.
  public let findings: [Advice]

  /// Reads a plan as on a given day.
  public static func of(_ plan: AskablePlan, on day: CivilDay) -> PlanCheck {
    let reading = PlanReading(plan, on: day)
    let all: [(PlanReading) -> [Advice]] = [
      SafetyRule.look, NameRule.look, AimRules.look, VoiceRules.look, TeamRules.look, FamilyRule.look, AvenuesRule.look, BarrierRules.look,
      ActionRules.look,
      RowDateRules.look, PeopleRules.look, TimetableRules.look, ReviewRules.look, ReachRule.look,
    ]
    let findings = all.flatMap { $0(reading) }
    return PlanCheck(elements: Elements.of(reading, findings), findings: findings)
  }
}
