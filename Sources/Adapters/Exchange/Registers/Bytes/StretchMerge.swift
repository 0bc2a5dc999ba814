// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// Joins stretches into one register.
struct StretchMerge {
  /// Every enrolment, in the order in which it is met.
  private(set) var enrolments: [(key: EnrolmentKey, pupil: PupilRow?)] = []
  /// Where its rows are, after joining: stretch and place.
  private var homes: [(stretch: Int, place: Int)] = []
  /// Enrolments in which two marks met in one session.
  private(set) var meetings: Set<EnrolmentKey> = []

  init(_ stretches: [Stretch]) {
    var builders = stretches.map(\.builder)
    var numbers: [EnrolmentKey: Int] = [:]
    numbers.reserveCapacity(builders.reduce(0) { $0 + $1.enrolments.all.count })
    for stretch in builders.indices {
      for (place, own) in builders[stretch].enrolments.all.enumerated() {
        if own.collides { meetings.insert(own.key) }
        if let known = numbers[own.key] {
          let home = homes[known]
          if Self.join(builders[stretch], place, into: &builders[home.stretch], home.place) { meetings.insert(own.key) }
        } else {
          numbers[own.key] = enrolments.count
          enrolments.append((own.key, own.pupil))
          homes.append((stretch, place))
        }
      }
    }
    joined = builders
  }

  private let joined: [StretchBuilder]

  /// Weeks of thirty years; rows below a quarter of a gigabyte are packed however empty they are.
  private static let mostWeeks = 1_590
  private static let alwaysFits = 1 << 28

  /// Adds the rows of a later stretch to those of an earlier one; tells whether two marks met.
  private static func join(_ later: StretchBuilder, _ place: Int, into earlier: inout StretchBuilder, _ home: Int) -> Bool {
    var didMeet = false
    var row = later.enrolments.all[place].row
    while row >= 0 {
      let (from, into) = (later.rows.bytes(row), earlier.bytes(of: home, in: later.rows.year[Int(row)]))
      for slot in 0..<RowDay.stride where from[slot] != MarkByte.none {
        if MarkByte.isUnmarked(into[slot]) {
          into[slot] = from[slot]
        } else if from[slot] != MarkByte.blank {
          didMeet = true
        }
      }
      row = later.rows.before[Int(row)]
    }
    return didMeet
  }

  /// The register, on the weeks from which there is anything.
  ///
  /// - Parameter marks: rows that were accepted.
  /// - Throws: `Unpacked.sparse` where the rows would be all but empty: a few marks each of many weeks.
  func register(hasPupilRows: Bool, marks: Int, workers: Workers) throws(PackedFiles.Unpacked) -> PackedRegister {
    let used = usedWeeks()
    let weeks = SchoolWeeks(containing: used.flatMap { year, own in own.map { Self.monday($0, of: year) } })
    let bytes = weeks.stride * enrolments.count
    guard weeks.mondays.count <= Self.mostWeeks, bytes <= Self.alwaysFits || bytes / 64 <= marks else { throw .sparse }
    let runs = Dictionary(uniqueKeysWithValues: used.map { year, own in (year, Self.runs(own, of: year, on: weeks)) })
    let (homes, joined) = (homes, joined)
    return PackedRegister(weeks: weeks, enrolments: enrolments, hasPupilRows: hasPupilRows, workers: workers) { index, bytes in
      let (stretch, place) = homes[index]
      let builder = joined[stretch]
      guard let base = bytes.baseAddress else { return }
      var row = builder.enrolments.all[place].row
      while row >= 0 {
        let from = builder.rows.bytes(row)
        for run in runs[builder.rows.year[Int(row)]] ?? [] { (base + run.to).update(from: from + run.from, count: run.count) }
        row = builder.rows.before[Int(row)]
      }
    }
  }

  /// The weeks of each year from which some row has a mark or a blank, in order.
  private func usedWeeks() -> [Int16: [Int]] {
    var seen: [Int16: [UInt8]] = [:]
    for builder in joined {
      for row in 0..<builder.rows.count {
        let bytes = builder.rows.bytes(Int32(row))
        seen[builder.rows.year[row], default: [UInt8](repeating: 0, count: RowDay.stride)].withUnsafeMutableBytes { all in
          let from = UnsafeRawPointer(bytes)
          for offset in stride(from: 0, to: RowDay.stride, by: 64) {
            let both =
              all.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self)
              | from.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self)
            all.storeBytes(of: both, toByteOffset: offset, as: SIMD8<UInt64>.self)
          }
        }
      }
    }
    return seen.mapValues { all in
      (0..<RowDay.stride / SchoolWeeks.slotsPerWeek).filter { week in
        all[week * SchoolWeeks.slotsPerWeek..<(week + 1) * SchoolWeeks.slotsPerWeek].contains { $0 != MarkByte.none }
      }
    }
  }

  private static func monday(_ week: Int, of year: Int16) -> CivilDay {
    RowDay.firstMonday(of: AcademicYear(start: Int(year))).adding(days: 7 * week)
  }

  /// Slots that lie one after the other in a row of a year and in the register: they are copied in one go.
  private struct Run {
    let from: Int
    let to: Int
    var count: Int
  }

  private static func runs(_ own: [Int], of year: Int16, on weeks: SchoolWeeks) -> [Run] {
    var runs: [Run] = []
    let length = SchoolWeeks.slotsPerWeek
    for week in own {
      guard let to = weeks.slot(of: monday(week, of: year), .am) else { continue }
      if let last = runs.last, last.from + last.count == week * length, last.to + last.count == to {
        runs[runs.count - 1].count += length
      } else {
        runs.append(Run(from: week * length, to: to, count: length))
      }
    }
    return runs
  }
}
