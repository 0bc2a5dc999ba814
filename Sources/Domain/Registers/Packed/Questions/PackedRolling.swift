// SPDX-License-Identifier: MIT
import Vocabulary

extension PackedView {
  /// A row for each pupil and school that reached the counter: what `RollingAbsence.rows` answers, from packed rows.
  ///
  /// - Parameters:
  ///   - rule: from when, and which codes count.
  ///   - threshold: sessions at which it is reached.
  ///   - weeks: school weeks of the school that are looked over, 1 or more.
  ///   - workers: who counts.
  public func rolling(rule: RollingRule, threshold: Int, weeks: Int, workers: Workers = .one) -> [RollingRow] {
    let counted = CountedNumbers(rule.codes, from: firstSlot(from: rule.from))
    let parts = overParts(workers) { rows in
      let reader = RowReader(self)
      var own: [(row: Int, reached: RollingRow)] = []
      for school in register.schools where rows.contains(school.rows.lowerBound) {
        let mondays = schoolWeeks(of: school.rows, reader)
        var number = [Int](repeating: -1, count: register.weeks.mondays.count)
        for (index, week) in mondays.enumerated() { number[week] = index }
        for row in school.rows where isSeen(row) {
          let bytes = reader.row(row)
          // Most rows have too few sessions even without a window.
          guard bytes.count(atLeast: counted.lowest) >= max(1, threshold) else { continue }
          let slots = counted.slots(in: bytes, upTo: register.weeks.slots).filter { number[$0 / 10] >= 0 }
          guard let reached = Self.first(of: slots, number, threshold: threshold, weeks: weeks) else { continue }
          let firm = slots.filter { bytes[$0] != CountedNumbers.noReasonYet }
          let firmReached = Self.first(of: firm, number, threshold: threshold, weeks: weeks)
          let day = register.weeks.day(of: slots[reached.last])
          own.append(
            (
              row,
              RollingRow(
                key: register.keys[row], firstReached: day, sessions: reached.last - reached.first + 1,
                windowStart: register.weeks.mondays[mondays[reached.firstWeek]], windowEnd: day.monday.adding(days: 6),
                sessionsNoReasonYet: slots[reached.first...reached.last].count { bytes[$0] == CountedNumbers.noReasonYet },
                firstReachedWithoutN: firmReached.map { register.weeks.day(of: firm[$0.last]) })
            ))
        }
      }
      return own
    }
    return parts.joined().sorted { (register.child[$0.row], $0.row) < (register.child[$1.row], $1.row) }.map(\.reached)
  }

  /// The slot at which a day begins or, where it has none, the next one.
  private func firstSlot(from day: CivilDay) -> Int {
    let week = register.weeks.firstWeek(from: day.monday)
    guard week < register.weeks.mondays.count, register.weeks.mondays[week] == day.monday else { return week * 10 }
    return week * 10 + min(10, day.weekday.rawValue * 2)
  }

  /// The weeks in which a school was open to any pupil that is seen, in order.
  func schoolWeeks(of rows: Range<Int>, _ reader: RowReader) -> [Int] {
    let open = openSlots(of: rows, reader)
    return register.weeks.mondays.indices.filter { week in open[week * 10..<week * 10 + 10].contains(true) }
  }

  /// For each slot whether a school was open then: some pupil that is seen has a mark other than `#`, `Z`, `Y4` or blank.
  func openSlots(of rows: Range<Int>, _ reader: RowReader) -> [Bool] {
    var words = [UInt64](repeating: 0, count: register.weeks.stride / 8)
    for row in rows where isSeen(row) {
      let bytes = reader.row(row)
      for index in words.indices { words[index] |= RowBytes.atLeast(MarkByte.firstOpen, bytes.word(index)) }
    }
    return (0..<register.weeks.slots).map { words[$0 / 8] >> UInt64($0 % 8 * 8) & 0x80 != 0 }
  }

  /// The first of some sessions at the end of which its window holds the threshold: places of the window's first and last session.
  private static func first(
    of slots: [Int], _ number: [Int], threshold: Int, weeks: Int
  ) -> (first: Int, last: Int, firstWeek: Int)? {
    var first = 0
    for (last, slot) in slots.enumerated() {
      let firstWeek = max(0, number[slot / 10] - max(1, weeks) + 1)
      while number[slots[first] / 10] < firstWeek { first += 1 }
      if last - first + 1 >= threshold { return (first, last, firstWeek) }
    }
    return nil
  }
}
