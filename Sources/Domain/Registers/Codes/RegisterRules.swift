// SPDX-License-Identifier: MIT
public import Vocabulary

/// Everything dated that readings of a register depend on.
public struct RegisterRules: Sendable {
  /// Codes.
  public let codes: CodeTable
  /// Thresholds.
  public let thresholds: ThresholdTable
  /// The counter of unauthorised sessions.
  public let rolling: RollingRule
  /// When a finding of data quality is raised.
  public let quality: QualityRule

  /// A set of rules.
  public init(codes: CodeTable, thresholds: ThresholdTable, rolling: RollingRule, quality: QualityRule) {
    self.codes = codes
    self.thresholds = thresholds
    self.rolling = rolling
    self.quality = quality
  }
}

/// The national framework's counter: so many unauthorised sessions in so many school weeks.
public struct RollingRule: Sendable {
  /// The day it began; earlier sessions are not counted.
  public let from: CivilDay
  /// Codes that count.
  public let codes: Set<String>
  /// Sessions at which it is reached.
  public let sessions: Int
  /// School weeks it looks over.
  public let weeks: Int
  /// Where it stands.
  public let source: String

  /// A rule.
  public init(from: CivilDay, codes: Set<String>, sessions: Int, weeks: Int, source: String) {
    self.from = from
    self.codes = codes
    self.sessions = sessions
    self.weeks = weeks
    self.source = source
  }
}

/// When data quality asks a question.
public struct QualityRule: Sendable {
  /// School days after which a missing reason (N) should be replaced.
  public let noReasonSchoolDays: Int
  /// A code is unlike others' from this difference of its share of absence, in percent points, …
  public let unlikePoints: Int
  /// … and so many times as much or as little, …
  public let unlikeTimes: Int
  /// … where school and others have at least so many absence sessions.
  public let unlikeLeastSessions: Int

  /// A rule.
  public init(noReasonSchoolDays: Int, unlikePoints: Int, unlikeTimes: Int, unlikeLeastSessions: Int) {
    self.noReasonSchoolDays = noReasonSchoolDays
    self.unlikePoints = unlikePoints
    self.unlikeTimes = unlikeTimes
    self.unlikeLeastSessions = unlikeLeastSessions
  }
}
