// SPDX-License-Identifier: MIT
public import Vocabulary

/// Small questions from which findings of data quality are made.
extension PackedView {
  /// The enrolments that are seen, by pupil and school, with their pupil rows.
  public var enrolments: [(key: EnrolmentKey, pupil: PupilRow?)] {
    register.byPupil.lazy.map(Int.init).filter { isSeen($0) }.map { (register.keys[$0], register.pupils[$0]) }
  }

  /// Whether pupil rows were given at all.
  public var hasPupilRows: Bool { register.hasPupilRows }

  /// Absence sessions of each school by code; a school without absence is left out.
  public func absenceByCode(workers: Workers = .one) -> [(urn: String, sessions: [String: Int])] {
    let parts = overParts(workers) { rows in
      let reader = RowReader(self)
      var own: [(urn: String, sessions: [String: Int])] = []
      for school in register.schools where rows.contains(school.rows.lowerBound) {
        var numbers = [Int](repeating: 0, count: 256)
        for row in school.rows where isSeen(row) { reader.row(row).eachAbsence { _, byte in numbers[Int(byte)] += 1 } }
        var sessions: [String: Int] = [:]
        for word in MarkByte.words where numbers[Int(word.byte)] > 0 { sessions[word.code, default: 0] += numbers[Int(word.byte)] }
        if !sessions.isEmpty { own.append((school.urn, sessions)) }
      }
      return own
    }
    return Array(parts.joined())
  }

  /// The days of each school on which it was open: some pupil that is seen has a mark other than `#`, `Z`, `Y4` or blank.
  public func openDays() -> [String: [CivilDay]] {
    let reader = RowReader(self)
    var out: [String: [CivilDay]] = [:]
    for school in register.schools {
      let open = openSlots(of: school.rows, reader)
      let days = (0..<open.count / 2).filter { open[$0 * 2] || open[$0 * 2 + 1] }
      if !days.isEmpty { out[school.urn] = days.map { register.weeks.day(of: $0 * 2) } }
    }
    return out
  }

  /// Every mark of a code, by pupil, school and time.
  public func marks(coded code: String) -> [OwnedMark] {
    let reader = RowReader(self)
    let isWanted = (0...255).map { MarkByte.word(UInt8($0))?.code == code }
    guard let least = isWanted.firstIndex(of: true) else { return [] }
    var out: [OwnedMark] = []
    for row in register.byPupil.lazy.map(Int.init) where isSeen(row) {
      let bytes = reader.row(row)
      for index in 0..<bytes.stride / 8 where RowBytes.atLeast(UInt8(least), bytes.word(index)) != 0 {
        for slot in index * 8..<index * 8 + 8 where isWanted[Int(bytes[slot])] {
          out.append(OwnedMark(key: register.keys[row], day: register.weeks.day(of: slot), session: register.weeks.session(of: slot)))
        }
      }
    }
    return out
  }

  /// Sessions attended at two schools, by pupil, school and time.
  public func sessionsAttendedTwice() -> [SessionAttendedTwice] {
    let reader = RowReader(self)
    var out: [SessionAttendedTwice] = []
    for shared in sharedRows where shared.rows.count > 1 {
      var first = [Int](repeating: -1, count: register.weeks.slots)
      for row in shared.rows {
        let bytes = reader.row(row)
        for slot in first.indices where bytes[slot] >= MarkByte.firstAttended && bytes[slot] < MarkByte.firstAbsent {
          if first[slot] < 0 {
            first[slot] = row
          } else if let word = MarkByte.word(bytes[slot]) {
            out.append(
              SessionAttendedTwice(
                key: register.keys[row], other: register.keys[first[slot]].urn, day: register.weeks.day(of: slot),
                session: register.weeks.session(of: slot), code: word.code))
          }
        }
      }
    }
    return out
  }
}
