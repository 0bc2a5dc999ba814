// SPDX-License-Identifier: MIT
import Vocabulary

extension PackedView {
  /// A row for every pupil that is seen: what `Spells.rows` answers, from packed rows.
  public func spells(workers: Workers = .one) -> [SpellRow] {
    let parts = overParts(workers) { rows in
      let reader = RowReader(self)
      var own: [(child: Int32, SpellRow)] = []
      for row in rows where isSeen(row) && !register.hasOther[row] {
        var runs = AbsenceRuns()
        let bytes = reader.row(row)
        for index in 0..<bytes.stride / 8 {
          let word = bytes.word(index)
          if word == PlainPresence.word { runs.attend() } else if word != 0 { runs.add(word) }
        }
        own.append((register.child[row], runs.row(upn: register.keys[row].upn)))
      }
      return own
    }
    return inOrder(parts + [sharedSpells])
  }

  /// Children with several rows: their schools stand in one line of time, and what was attended at either is attended.
  private var sharedSpells: [(child: Int32, SpellRow)] {
    let reader = RowReader(self)
    var line = [UInt8](repeating: MarkByte.none, count: register.weeks.slots)
    return sharedRows.map { child, rows in
      for slot in line.indices { line[slot] = MarkByte.none }
      for row in rows {
        let bytes = reader.row(row)
        for slot in line.indices {
          let byte = bytes[slot]
          if byte >= MarkByte.firstAttended && byte < MarkByte.firstAbsent {
            line[slot] = MarkByte.firstAttended
          } else if byte >= MarkByte.firstAbsent, line[slot] == MarkByte.none {
            line[slot] = byte
          }
        }
      }
      var runs = AbsenceRuns()
      for byte in line { runs.add(UInt64(byte)) }
      return (child, runs.row(upn: register.keys[rows[0]].upn))
    }
  }
}

/// Runs of absence that only attendance ends, counted as the sessions come.
struct AbsenceRuns {
  private var spells = 0
  private var absent = 0
  private var longest = 0
  private var open = 0

  /// An attended session ends the run.
  @inline(__always)
  mutating func attend() {
    if open > longest { longest = open }
    open = 0
  }

  /// Absence goes on or begins.
  @inline(__always)
  private mutating func miss(_ sessions: Int) {
    if open == 0 { spells += 1 }
    open += sessions
    absent += sessions
  }

  /// Eight sessions in order, a byte each.
  @inline(__always)
  mutating func add(_ word: UInt64) {
    let missed = RowBytes.atLeast(MarkByte.firstAbsent, word)
    let attended = RowBytes.atLeast(MarkByte.firstAttended, word) & ~missed
    if missed == 0 {
      if attended != 0 { attend() }
    } else if attended == 0 {
      miss(missed.nonzeroBitCount)
    } else {
      var left = missed | attended
      while left != 0 {
        let next = left & (0 &- left)
        if next & missed != 0 { miss(1) } else { attend() }
        left ^= next
      }
    }
  }

  /// What was counted.
  func row(upn: String) -> SpellRow {
    SpellRow(
      upn: upn, spells: spells, sessionsAbsent: absent, longest: max(longest, open),
      mean: spells == 0 ? nil : Double(absent) / Double(spells), current: open)
  }
}
