// SPDX-License-Identifier: MIT

/// Half a school day: the unit in which attendance is counted in England.
public enum Session: Int, Hashable, Comparable, Sendable, CaseIterable {
  case am, pm

  /// `AM` or `PM`.
  public var name: String { self == .am ? "AM" : "PM" }

  /// Reads `AM` or `PM`, in any case, with blanks around it.
  public init?(text: some StringProtocol) {
    switch text.lowercased().filter({ $0 != " " }) {
    case "am": self = .am
    case "pm": self = .pm
    default: return nil
    }
  }

  /// Morning first.
  public static func < (a: Session, b: Session) -> Bool { a.rawValue < b.rawValue }
}
