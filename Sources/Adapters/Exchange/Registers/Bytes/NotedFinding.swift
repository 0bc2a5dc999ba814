// SPDX-License-Identifier: MIT
import Vocabulary

/// A finding with the place in the order of reading at which it is told.
struct NotedFinding: Sendable {
  /// Told in this order within one mark.
  enum Step: Int, Sendable {
    case row, number, mark, meeting
  }

  /// Line, from the first of the stretch or of the file.
  var line: Int
  /// Number of the mark in its row.
  let ordinal: Int
  let step: Step
  var finding: Finding

  /// The line of a stretch made a line of the file.
  func moved(by lines: Int) -> NotedFinding {
    var moved = self
    moved.line += lines
    if let place = finding.place { moved.finding.place = FilePlace(file: place.file, line: place.line + lines, column: place.column) }
    return moved
  }

  /// Earlier in the order of reading.
  static func isEarlier(_ a: NotedFinding, _ b: NotedFinding) -> Bool {
    (a.line, a.ordinal, a.step.rawValue) < (b.line, b.ordinal, b.step.rawValue)
  }
}
