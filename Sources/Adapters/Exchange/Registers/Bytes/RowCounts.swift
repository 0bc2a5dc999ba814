// SPDX-License-Identifier: MIT
import Vocabulary

/// What became of rows, and how much was noticed in them.
struct RowCounts: Sendable {
  var accepted = 0
  var refused = 0
  var ignored: [String: Int] = [:]
  /// Findings by kind.
  var noticed: [FindingKind: Int] = [:]

  mutating func count(_ outcome: RowOutcome, times: Int = 1) {
    switch outcome {
    case .accepted: accepted += times
    case .refused: refused += times
    case .ignored(let why): ignored[why, default: 0] += times
    }
  }

  /// Counts what clean rows can bring besides their marks.
  mutating func add(later: Int, blanks: Int, slashes: Int) {
    if later > 0 { ignored[RowOutcome.later, default: 0] += later }
    if blanks > 0 { noticed[.blankMark, default: 0] += blanks }
    if slashes > 0 { noticed[.otherSlash, default: 0] += slashes }
  }

  mutating func add(_ other: RowCounts) {
    accepted += other.accepted
    refused += other.refused
    ignored.merge(other.ignored, uniquingKeysWith: +)
    noticed.merge(other.noticed, uniquingKeysWith: +)
  }

  func tally(of file: String) -> ReadTally {
    ReadTally(file: file, accepted: accepted, refused: refused, ignored: ignored.filter { $0.value != 0 })
  }
}
