// SPDX-License-Identifier: MIT

/// The order of groups in every answer.
enum GroupOrder {
  /// Order of two keys, grouping by grouping.
  static func precedes(_ a: [String?], _ b: [String?], by groupings: [Grouping]) -> Bool {
    for (index, grouping) in groupings.enumerated() where a[index] != b[index] { return grouping.precedes(a[index], b[index]) }
    return false
  }
}
