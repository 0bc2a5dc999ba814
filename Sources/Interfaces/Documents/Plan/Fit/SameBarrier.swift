// SPDX-License-Identifier: MIT
import Casework

extension PrintablePlan {
  /// The plan with a barrier of rows that follow one another said once, in full, and after that by the row that has it: `As row 1`.
  ///
  /// In words and in the row’s own heading, so that each row can be read alone, and on the next side too.
  func sayingBarriersOnce(_ words: String) -> PrintablePlan {
    var page = self
    var first: Row?
    for (index, row) in rows.enumerated() {
      if let first, !Self.plain(row.barrier).isEmpty, Self.plain(first.barrier) == Self.plain(row.barrier) {
        page.rows[index].barrier = words + " " + first.name
      } else {
        first = row
      }
    }
    return page
  }

  /// Without blanks and a full stop at the ends.
  private static func plain(_ text: String) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
    return text
  }
}
