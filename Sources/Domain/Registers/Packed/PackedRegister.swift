// SPDX-License-Identifier: MIT
import Vocabulary

/// A register at one byte a mark: a row for each pupil at a school, on the school weeks of the place.
///
/// The answers are those of the plain measures; the rows stand by school, then pupil, so that a school is one stretch of memory.
public struct PackedRegister: Sendable {
  /// The weeks of the place.
  public let weeks: SchoolWeeks
  /// Whose rows they are, by school, then pupil.
  public let keys: [EnrolmentKey]
  /// The pupil row of each, where there is one.
  public let pupils: [PupilRow?]
  /// Whether pupil rows were given at all.
  public let hasPupilRows: Bool
  /// Rows by pupil, then school: the order of the plain register.
  let byPupil: [Int32]
  /// For each row a number of the child, in the order of pupil numbers.
  let child: [Int32]
  /// For each row whether the child has another one.
  let hasOther: [Bool]
  /// Stretches of `byPupil`, one for each child with several rows.
  let shared: [Range<Int>]
  /// Schools with their rows.
  let schools: [(urn: String, rows: Range<Int>)]
  let marks: MarkRows

  /// A register; the enrolments are put in order here.
  ///
  /// - Parameters:
  ///   - weeks: the weeks of the place.
  ///   - enrolments: whose rows there are, each key once.
  ///   - hasPupilRows: whether pupil rows were given at all.
  ///   - workers: who fills the rows.
  ///   - fill: given the number of an enrolment, in the order they are given here, and the zeroed bytes of its row.
  public init(
    weeks: SchoolWeeks, enrolments: [(key: EnrolmentKey, pupil: PupilRow?)], hasPupilRows: Bool, workers: Workers = .one,
    fill: @Sendable (Int, UnsafeMutableBufferPointer<UInt8>) -> Void
  ) {
    self.weeks = weeks
    self.hasPupilRows = hasPupilRows
    let order = enrolments.indices.sorted { a, b in
      let (a, b) = (enrolments[a].key, enrolments[b].key)
      return a.urn != b.urn ? a.urn < b.urn : a.upn < b.upn
    }
    let keys = order.map { enrolments[$0].key }
    self.keys = keys
    pupils = order.map { enrolments[$0].pupil }
    let byPupil = keys.indices.map(Int32.init).sorted { a, b in
      let (first, second) = (keys[Int(a)], keys[Int(b)])
      // Rows of one child stand in the order of schools already.
      return first.upn != second.upn ? first.upn < second.upn : a < b
    }
    var child = [Int32](repeating: 0, count: keys.count)
    var hasOther = [Bool](repeating: false, count: keys.count)
    var number: Int32 = -1
    for (index, row) in byPupil.enumerated() {
      let isSame = index > 0 && keys[Int(byPupil[index - 1])].upn == keys[Int(row)].upn
      if isSame {
        hasOther[Int(byPupil[index - 1])] = true
        hasOther[Int(row)] = true
      } else {
        number += 1
      }
      child[Int(row)] = number
    }
    var shared: [Range<Int>] = []
    for (index, row) in byPupil.enumerated() where hasOther[Int(row)] {
      if let last = shared.last, last.upperBound == index, child[Int(byPupil[last.lowerBound])] == child[Int(row)] {
        shared[shared.count - 1] = last.lowerBound..<index + 1
      } else {
        shared.append(index..<index + 1)
      }
    }
    self.shared = shared
    self.byPupil = byPupil
    self.child = child
    self.hasOther = hasOther
    var schools: [(urn: String, rows: Range<Int>)] = []
    var start = 0
    for row in keys.indices where row + 1 == keys.count || keys[row + 1].urn != keys[row].urn {
      schools.append((keys[row].urn, start..<row + 1))
      start = row + 1
    }
    self.schools = schools
    marks = MarkRows(count: keys.count, stride: weeks.stride, workers: workers) { row, bytes in fill(order[row], bytes) }
  }

  /// Children: pupil numbers, each once.
  public var children: Int { byPupil.last.map { Int(child[Int($0)]) + 1 } ?? 0 }

  /// Bytes that the marks take.
  public var bytes: Int { marks.count * marks.stride }
}
