// SPDX-License-Identifier: MIT

/// Where a child's own absence lies, exclusive: each child is in one.
public enum Segment: String, CaseIterable, Sendable {
  /// Half or more.
  case severe
  /// 20 % to under half; a local segment.
  case chronic20 = "chronic_20"
  /// 10 to under 20 %.
  case persistent
  /// 5 to under 10 %: a band, not a forecast.
  case atRisk = "at_risk_5_10"
  /// Under 5 %.
  case below5 = "below_5"

  /// The segment of a child's own sessions, in integers, exactly on a line counting as over it; nil where nothing was possible.
  public init?(absent: Int, possible: Int) {
    guard possible > 0 else { return nil }
    if absent * 2 >= possible {
      self = .severe
    } else if absent * 5 >= possible {
      self = .chronic20
    } else if absent * 10 >= possible {
      self = .persistent
    } else if absent * 20 >= possible {
      self = .atRisk
    } else {
      self = .below5
    }
  }
}
