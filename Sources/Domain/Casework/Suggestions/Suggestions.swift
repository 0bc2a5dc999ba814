// SPDX-License-Identifier: MIT

/// The causes and approaches that ship. Nothing is checked against them: a plan takes any words.
public struct Suggestions: Equatable, Sendable {
  /// Groups together, in the order of the file.
  public let causes: [Cause]
  /// In the order of the file.
  public let approaches: [Approach]

  /// Causes and approaches.
  public init(causes: [Cause], approaches: [Approach]) {
    self.causes = causes
    self.approaches = approaches
  }

  /// Nothing to suggest.
  public static let none = Suggestions(causes: [], approaches: [])

  /// The causes of each group that has any.
  public var groups: [(group: Cause.Group, causes: [Cause])] {
    Cause.Group.allCases.map { group in (group, causes.filter { $0.group == group }) }.filter { !$0.1.isEmpty }
  }

  /// The cause of that name, in capitals or not.
  public func cause(named name: String) -> Cause? { causes.first { $0.name.lowercased() == name.lowercased() } }

  /// The approaches that may answer a cause.
  public func approaches(to cause: Cause) -> [Approach] { approaches.filter { $0.causes.contains(cause.name) } }
}
