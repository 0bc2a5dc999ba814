// SPDX-License-Identifier: MIT
import Vocabulary

extension PackedView {
  /// A row a child in these segments, by pupil number: what `ChildrenByAbsence.rows` answers, from packed rows.
  public func children(in segments: Set<Segment>, workers: Workers = .one) -> [ChildAbsence] {
    let parts = overParts(workers) { rows in
      let reader = RowReader(self)
      var codes = [Int32](repeating: 0, count: 256)
      var own: [(child: Int32, ChildAbsence)] = []
      for row in rows where isSeen(row) && !register.hasOther[row] {
        if let absence = child(CollectionOfOne(row), reader, in: segments, &codes) { own.append((register.child[row], absence)) }
      }
      return own
    }
    let reader = RowReader(self)
    var codes = [Int32](repeating: 0, count: 256)
    let shared = sharedRows.compactMap { rows in child(rows.rows, reader, in: segments, &codes).map { (rows.child, $0) } }
    return inOrder(parts + [shared])
  }

  /// One child, all rows together; nil without a possible session, and in another segment.
  private func child(
    _ rows: some Collection<Int>, _ reader: RowReader, in segments: Set<Segment>, _ codes: inout [Int32]
  ) -> ChildAbsence? {
    var counts = SessionCounts()
    for row in rows { counts.add(reader.row(row).counts()) }
    guard let segment = Segment(absent: counts.overall, possible: counts.possible), segments.contains(segment) else { return nil }
    var schools = 0
    var latest: (slot: Int, row: Int)?
    for row in rows {
      let bytes = reader.row(row)
      if counts.overall > 0 { bytes.eachAbsence { _, byte in codes[Int(byte)] += 1 } }
      guard let last = bytes.lastPossible else { continue }
      schools += 1
      // Of two on one session the school with the smaller number, which stands first.
      if latest.map({ $0.slot < last }) ?? true { latest = (last, row) }
    }
    guard let here = latest?.row else { return nil }
    var largest: (code: String, sessions: Int32)?
    if counts.overall > 0 {
      for word in Self.absences where codes[Int(word.byte)] > 0 {
        let sessions = codes[Int(word.byte)]
        codes[Int(word.byte)] = 0
        if largest.map({ $0.sessions < sessions || $0.sessions == sessions && word.code < $0.code }) ?? true {
          largest = (word.code, sessions)
        }
      }
    }
    return ChildAbsence(
      upn: register.keys[here].upn, urn: register.keys[here].urn, yearGroup: register.pupils[here]?.values[.yearGroup], schools: schools,
      possible: counts.possible, absent: counts.overall, segment: segment, largestCode: largest?.code)
  }

  private static let absences = MarkByte.words.filter(\.meaning.isAbsence)
}
