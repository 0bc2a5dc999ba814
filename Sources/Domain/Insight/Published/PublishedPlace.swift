// SPDX-License-Identifier: MIT

/// A place that figures are published of.
public enum PublishedPlace: Hashable, Sendable {
  case england
  /// A region, by its nine-sign code (London as a whole).
  case region(String)
  /// A council, by its three-figure code, which outlives changes of the nine-sign one.
  case council(String)
}

/// A council as published tables name it.
public struct Council: Hashable, Sendable {
  /// Three-figure code.
  public let code: String
  /// Nine-sign code of today.
  public let newCode: String
  /// Name in the department's statistics.
  public let name: String
  /// Nine-sign code of its region.
  public let regionCode: String
  /// Name of its region.
  public let region: String
  /// False for a council that was reorganised away, or whose codes changed.
  public let isCurrent: Bool

  /// A council.
  public init(code: String, newCode: String, name: String, regionCode: String, region: String, isCurrent: Bool) {
    self.code = code
    self.newCode = newCode
    self.name = name
    self.regionCode = regionCode
    self.region = region
    self.isCurrent = isCurrent
  }
}
