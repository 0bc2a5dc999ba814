// SPDX-License-Identifier: MIT
import Exchange
import Insight
import Registers
import Vocabulary

/// A register that was read and cut to a selection: packed, and answered by the engine, or plain, and answered by the plain measures.
///
/// Both answer alike; only a register with marks on a weekend, or with a code that has no number, stays plain.
enum LoadedRegister: Sendable {
  case packed(PackedView)
  case plain(Register)

  /// First and last day with a mark; nil without any.
  var span: (from: CivilDay, to: CivilDay)? {
    switch self {
    case .packed(let view): view.span
    case .plain(let register): register.span
    }
  }

  /// Enrolments without a date of birth.
  var withoutBirth: Int {
    switch self {
    case .packed(let view): view.enrolments.count { $0.pupil?.dateOfBirth == nil }
    case .plain(let register): register.enrolments.count { $0.pupil?.dateOfBirth == nil }
    }
  }

  func rates(by groupings: [Grouping], thresholds: [Threshold], withMembers: Bool = false) -> [RateRow] {
    switch self {
    case .packed(let view): view.rates(by: groupings, thresholds: thresholds, withMembers: withMembers, workers: .threads)
    case .plain(let register): Rates.rows(of: register, by: groupings, thresholds: thresholds, withMembers: withMembers)
    }
  }

  func reasons(by groupings: [Grouping], withMembers: Bool = false) -> [Registers.ReasonGroup] {
    switch self {
    case .packed(let view): view.reasons(by: groupings, withMembers: withMembers, workers: .threads)
    case .plain(let register): Reasons.groups(of: register, by: groupings, withMembers: withMembers)
    }
  }

  func children(in segments: Set<Registers.Segment>) -> [ChildAbsence] {
    switch self {
    case .packed(let view): view.children(in: segments, workers: .threads)
    case .plain(let register): ChildrenByAbsence.rows(of: register, in: segments)
    }
  }

  func spells() -> [SpellRow] {
    switch self {
    case .packed(let view): view.spells(workers: .threads)
    case .plain(let register): Spells.rows(of: register)
    }
  }

  func rolling(_ rule: RollingRule, threshold: Int, weeks: Int) -> [RollingRow] {
    switch self {
    case .packed(let view): view.rolling(rule: rule, threshold: threshold, weeks: weeks, workers: .threads)
    case .plain(let register): RollingAbsence.rows(of: register, rule: rule, threshold: threshold, weeks: weeks)
    }
  }

  /// What no single row raises.
  func questions(rules: RegisterRules) -> [Finding] {
    switch self {
    case .packed(let view): RegisterQuality.findings(in: view, rules: rules)
    case .plain(let register): RegisterQuality.findings(in: register, rules: rules)
    }
  }

  func trajectory(of upn: String) -> [TrajectoryDay]? {
    switch self {
    case .packed(let view): view.trajectory(of: upn)
    case .plain(let register): Trajectory.days(of: upn, in: register)
    }
  }
}
