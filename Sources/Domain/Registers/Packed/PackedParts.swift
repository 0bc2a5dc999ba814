// SPDX-License-Identifier: MIT

extension PackedRegister {
  /// Stretches of rows for so many workers, cut where a school ends, each of about the same number of rows.
  ///
  /// Where there are too few rows for two workers, one stretch.
  func parts(for workers: Workers) -> [Range<Int>] {
    let wanted = min(workers.count, max(1, keys.count / workers.leastRows))
    guard wanted > 1 else { return [0..<keys.count] }
    var parts: [Range<Int>] = []
    var start = 0
    for school in schools {
      let goal = keys.count * (parts.count + 1) / wanted
      if school.rows.upperBound >= goal || school.rows.upperBound == keys.count {
        parts.append(start..<school.rows.upperBound)
        start = school.rows.upperBound
      }
    }
    return parts
  }
}
