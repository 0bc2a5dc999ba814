// SPDX-License-Identifier: MIT

extension PackedRegister {
  /// Stretches of rows for so many workers, cut where a school ends, each of about the same number of rows.
  ///
  /// Below a few thousand rows one stretch: waking a thread costs more than it saves.
  func parts(for workers: Workers) -> [Range<Int>] {
    let wanted = min(workers.count, max(1, keys.count / 4096))
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
