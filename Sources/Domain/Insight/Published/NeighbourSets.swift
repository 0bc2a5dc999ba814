// SPDX-License-Identifier: MIT

/// Statistical neighbours: for each council ten like it, nearest first, in sets of different dates. The relation is not symmetric.
public struct NeighbourSets: Sendable {
  private var sets: [String: [String: [(rank: Int, code: String)]]] = [:]
  /// Names of the sets in the order of the table, the newest first.
  public private(set) var names: [String] = []

  /// No sets.
  public init() {}

  /// Adds a neighbour.
  public mutating func add(set: String, of council: String, rank: Int, neighbour: String) {
    if sets[set] == nil { names.append(set) }
    sets[set, default: [:]][council, default: []].append((rank, neighbour))
  }

  /// Codes of a council's neighbours, nearest first; empty where the set has none for it.
  public func neighbours(of council: String, in set: String) -> [String] {
    (sets[set]?[council] ?? []).sorted { $0.rank < $1.rank }.map(\.code)
  }

  /// `May 2025` for `may-2025`.
  public static func words(_ set: String) -> String {
    set.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
