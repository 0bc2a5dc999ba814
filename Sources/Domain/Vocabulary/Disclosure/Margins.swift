// SPDX-License-Identifier: MIT

/// How the rows of a table add up to the rows of every table of fewer groupings. A set of the grouping columns is a
/// bit mask; the totals of a mask are numbered by the combinations of values that occur.
struct Margins {
  /// Number of grouping columns.
  let depth: Int
  /// Value numbers of each cell, by column.
  let coordinates: [[Int]]
  /// Number of the total that holds a cell: by mask, then cell. The full mask is left out.
  let parent: [[Int]]
  /// Cells that add up to a total: by mask, then total.
  let lines: [[[Int]]]
  /// Key of each total, its columns as in the mask: by mask, then total.
  let keys: [[[String?]]]

  init(keys cells: [[String?]], depth: Int) {
    self.depth = depth
    var numbers: [[String?: Int]] = Array(repeating: [:], count: depth)
    for column in 0..<depth {
      for (number, value) in Set(cells.map { $0[column] }).sorted(by: Self.precedes).enumerated() { numbers[column][value] = number }
    }
    coordinates = cells.map { key in (0..<depth).map { numbers[$0][key[$0]] ?? 0 } }
    var parents: [[Int]] = []
    var allLines: [[[Int]]] = []
    var allKeys: [[[String?]]] = []
    for mask in 0..<max(0, (1 << depth) - 1) {
      var index: [[String?]: Int] = [:]
      var parent: [Int] = []
      var lines: [[Int]] = []
      var keys: [[String?]] = []
      for (cell, key) in cells.enumerated() {
        let part = Self.project(key, onto: mask)
        let total = index[part] ?? lines.count
        if total == lines.count {
          index[part] = total
          lines.append([])
          keys.append(part)
        }
        parent.append(total)
        lines[total].append(cell)
      }
      parents.append(parent)
      allLines.append(lines)
      allKeys.append(keys)
    }
    (parent, lines, keys) = (parents, allLines, allKeys)
  }

  /// The values of the columns in a mask.
  static func project(_ key: [String?], onto mask: Int) -> [String?] {
    key.indices.filter { mask >> $0 & 1 == 1 }.map { key[$0] }
  }

  /// Order of values: by text, unknown last.
  static func precedes(_ a: String?, _ b: String?) -> Bool {
    guard let a else { return false }
    guard let b else { return true }
    return a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
  }

  /// Order of keys, column by column.
  static func precedes(_ a: [String?], _ b: [String?]) -> Bool {
    for (left, right) in zip(a, b) where left != right { return precedes(left, right) }
    return false
  }
}
