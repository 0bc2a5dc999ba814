// SPDX-License-Identifier: MIT

extension Plan {
  /// The barrier of the list that a row answers, named by its id or its words; nil where the row names none of them.
  func barrier(of row: Row) -> Int? {
    let wanted = Words.of(row.barrier).map(\.plain)
    guard !wanted.isEmpty else { return nil }
    return barriers.firstIndex { $0.id == row.barrier } ?? barriers.firstIndex { Words.of($0.text).map(\.plain) == wanted }
  }

  /// Is it the child who speaks?
  func isChild(_ voice: Voice) -> Bool {
    ["child", "young person", "pupil", "student", child.firstName.lowercased()].contains(voice.who.lowercased())
  }
}
