// SPDX-License-Identifier: MIT
import Vocabulary

extension PackedView {
  /// The path of everybody who is seen: a row for each Monday to Friday of the place's school weeks.
  ///
  /// A child stands where its own sessions up to that day stand, all schools together, exactly on the line counting as over it.
  public func thresholdsByDay(workers: Workers = .one) -> [PlaceDay] {
    var total = DayCells(days: register.weeks.slots / 2, stride: register.weeks.stride)
    for part in overParts(
      workers,
      { rows in
        var own = DayCells(days: register.weeks.slots / 2, stride: register.weeks.stride)
        own.update(self, rows: rows)
        return own
      })
    { total.combine(part) }
    let reader = RowReader(self)
    for shared in sharedRows { total.follow(shared.rows, reader) }
    return total.rows(register.weeks)
  }
}

/// What changes day by day: a mergeable aggregate.
private struct DayCells: Sendable {
  private var possible: SlotSums
  private var absent: SlotSums
  /// How many children more than the day before have begun, and are over each line.
  private var begun: [Int32]
  private var persistent: [Int32]
  private var severe: [Int32]

  init(days: Int, stride: Int) {
    possible = SlotSums(stride: stride, from: MarkByte.firstPossible)
    absent = SlotSums(stride: stride, from: MarkByte.firstAbsent)
    // A word of eight slots is four days, and may reach past the last one.
    begun = [Int32](repeating: 0, count: max(days, stride / 2) + 1)
    persistent = begun
    severe = begun
  }

  mutating func update(_ view: PackedView, rows: Range<Int>) {
    let reader = RowReader(view)
    for row in rows where view.isSeen(row) {
      let bytes = reader.row(row)
      possible.add(bytes)
      absent.add(bytes)
      if !view.register.hasOther[row] { follow(bytes) }
    }
  }

  /// One row: only a word that is not plain presence, or one in which a line can be left, is read day by day.
  @inline(__always)
  private mutating func follow(_ bytes: RowBytes) {
    var path = ChildPath()
    for index in 0..<bytes.stride / 8 {
      let word = bytes.word(index)
      if word == 0 || word == PlainPresence.word && path.staysFor(8) {
        if word != 0 { path.possible += 8 }
        continue
      }
      let isPossible = RowBytes.atLeast(MarkByte.firstPossible, word)
      let isAbsent = RowBytes.atLeast(MarkByte.firstAbsent, word)
      for day in 0..<4 {
        let two: UInt64 = 0x8080 << UInt64(day * 16)
        step(&path, day: index * 4 + day, possible: (isPossible & two).nonzeroBitCount, absent: (isAbsent & two).nonzeroBitCount)
      }
    }
  }

  /// A child with several rows.
  mutating func follow(_ rows: [Int], _ reader: RowReader) {
    var days: [Int: (possible: Int, absent: Int)] = [:]
    for row in rows {
      let bytes = reader.row(row)
      for slot in 0..<bytes.stride where bytes[slot] >= MarkByte.firstPossible {
        days[slot / 2, default: (0, 0)].possible += 1
        if bytes[slot] >= MarkByte.firstAbsent { days[slot / 2, default: (0, 0)].absent += 1 }
      }
    }
    var path = ChildPath()
    for (day, own) in days.sorted(by: { $0.key < $1.key }) { step(&path, day: day, possible: own.possible, absent: own.absent) }
  }

  @inline(__always)
  private mutating func step(_ path: inout ChildPath, day: Int, possible: Int, absent: Int) {
    guard possible > 0 else { return }
    if path.possible == 0 { begun[day] += 1 }
    path.possible += possible
    path.absent += absent
    let (isPersistent, isSevere) = (path.absent * 10 >= path.possible, path.absent * 2 >= path.possible)
    if isPersistent != path.isPersistent { persistent[day] += isPersistent ? 1 : -1 }
    if isSevere != path.isSevere { severe[day] += isSevere ? 1 : -1 }
    (path.isPersistent, path.isSevere) = (isPersistent, isSevere)
  }

  mutating func combine(_ other: DayCells) {
    possible.combine(other.possible)
    absent.combine(other.absent)
    for day in begun.indices {
      begun[day] += other.begun[day]
      persistent[day] += other.persistent[day]
      severe[day] += other.severe[day]
    }
  }

  mutating func rows(_ weeks: SchoolWeeks) -> [PlaceDay] {
    let (ofPossible, ofAbsent) = (possible.sums(), absent.sums())
    var (p, a, children, over, half) = (0, 0, 0, 0, 0)
    return (0..<weeks.slots / 2).map { day in
      p += ofPossible[day * 2] + ofPossible[day * 2 + 1]
      a += ofAbsent[day * 2] + ofAbsent[day * 2 + 1]
      children += Int(begun[day])
      over += Int(persistent[day])
      half += Int(severe[day])
      return PlaceDay(day: weeks.day(of: day * 2), possible: p, absent: a, children: children, persistent: over, severe: half)
    }
  }
}

/// Where a child stands.
private struct ChildPath {
  var possible = 0
  var absent = 0
  var isPersistent = false
  var isSevere = false

  /// Whether so many attended sessions change nothing but the number of sessions: below a line attendance crosses none.
  @inline(__always)
  func staysFor(_ sessions: Int) -> Bool {
    possible > 0 && (!isPersistent || absent * 10 >= possible + sessions) && (!isSevere || absent * 2 >= possible + sessions)
  }
}
