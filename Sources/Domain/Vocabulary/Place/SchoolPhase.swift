// SPDX-License-Identifier: MIT

/// Type of state-funded school as published absence tables cut it.
public enum SchoolPhase: String, CaseIterable, Hashable, Comparable, Sendable {
  case primary, secondary, special
  /// The three together.
  case total

  /// The three phases that add up to the total.
  public static let parts: [SchoolPhase] = [.primary, .secondary, .special]

  /// The words people use: "secondary schools", "all schools".
  public var schools: String { self == .total ? "all schools" : "\(rawValue) schools" }

  /// Primary, secondary, special, total.
  public static func < (a: SchoolPhase, b: SchoolPhase) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}
