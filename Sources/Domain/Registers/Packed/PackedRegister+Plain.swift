// SPDX-License-Identifier: MIT
import Vocabulary

extension PackedRegister {
  /// Packs a plain register; nil where it has a mark on a weekend, or a code that has no number: only the plain measures answer those.
  public init?(_ register: Register, workers: Workers = .one) {
    let marks = register.enrolments.lazy.flatMap { $0.marks.lazy.map(\.day) }
    let blanks = register.enrolments.lazy.flatMap { $0.unmarked.lazy.map(\.day) }
    let days = Set(marks).union(blanks)
    guard !days.contains(where: \.weekday.isWeekend) else { return nil }
    let weeks = SchoolWeeks(containing: days)
    var cells: [[(slot: Int, byte: UInt8)]] = []
    for enrolment in register.enrolments {
      var own: [(Int, UInt8)] = []
      for blank in enrolment.unmarked {
        guard let slot = weeks.slot(of: blank.day, blank.session) else { return nil }
        own.append((slot, MarkByte.blank))
      }
      for mark in enrolment.marks {
        guard let slot = weeks.slot(of: mark.day, mark.session), let byte = MarkByte.number(of: mark.code, as: mark.meaning) else {
          return nil
        }
        own.append((slot, byte))
      }
      cells.append(own)
    }
    let filled = cells
    self.init(
      weeks: weeks, enrolments: register.enrolments.map { ($0.key, $0.pupil) }, hasPupilRows: register.hasPupilRows, workers: workers
    ) { index, bytes in
      for (slot, byte) in filled[index] { bytes[slot] = byte }
    }
  }

  /// The whole as a plain register.
  public var plain: Register { PackedView(self).plain }
}

extension PackedView {
  /// What is seen, as a plain register.
  public var plain: Register {
    let reader = RowReader(self)
    let rows = register.keys.indices.filter(isSeen).map { row in plain(row, bytes: reader.row(row)) }
    return Register(enrolments: rows, hasPupilRows: register.hasPupilRows)
  }

  private func plain(_ row: Int, bytes: RowBytes) -> EnrolmentRegister {
    let weeks = register.weeks
    var own: [Mark] = []
    var unmarked: [UnmarkedSession] = []
    for slot in 0..<weeks.slots where bytes[slot] != MarkByte.none {
      let (day, session) = (weeks.day(of: slot), weeks.session(of: slot))
      if let word = MarkByte.word(bytes[slot]) {
        own.append(Mark(day: day, session: session, code: word.code, meaning: word.meaning))
      } else {
        unmarked.append(UnmarkedSession(day: day, session: session))
      }
    }
    return EnrolmentRegister(key: register.keys[row], pupil: register.pupils[row], marks: own, unmarked: unmarked)
  }
}
