// SPDX-License-Identifier: MIT

/// What became of the rows of one file: read = accepted + refused + ignored.
public struct ReadTally: Equatable, Sendable {
  /// The file as it was named.
  public let file: String
  /// Rows used.
  public private(set) var accepted = 0
  /// Rows that are bad data.
  public private(set) var refused = 0
  /// Rows left out although they are not bad, with the reason.
  public private(set) var ignored: [String: Int] = [:]

  /// An empty tally.
  public init(file: String) { self.file = file }

  /// Counts that were made elsewhere.
  public init(file: String, accepted: Int, refused: Int, ignored: [String: Int]) {
    self.file = file
    self.accepted = accepted
    self.refused = refused
    self.ignored = ignored
  }

  /// Rows read.
  public var read: Int { accepted + refused + ignoredTotal }

  /// Rows left out, all reasons together.
  public var ignoredTotal: Int { ignored.values.reduce(0, +) }

  /// Counts an accepted row.
  public mutating func accept() { accepted += 1 }
  /// Counts a refused row.
  public mutating func refuse() { refused += 1 }
  /// Counts a row left out, with the reason.
  public mutating func ignore(_ why: String) { ignored[why, default: 0] += 1 }

  /// `FILE: N rows read: A accepted, R refused, I ignored (why)`.
  public var sentence: String {
    let why = ignored.sorted { $0.key < $1.key }.map { ignored.count == 1 ? $0.key : "\($0.value) \($0.key)" }
    let because = why.isEmpty ? "" : " (\(why.joined(separator: ", ")))"
    return "\(file): \(read) rows read: \(accepted) accepted, \(refused) refused, \(ignoredTotal) ignored\(because)"
  }
}
