// SPDX-License-Identifier: MIT
import Vocabulary

/// A made-up register and the tables that would be printed of it, counted plainly.
struct DisclosureRegister {
  struct Enrolment {
    let child: Int32
    /// Values by column; the first column is the school.
    let values: [String?]
    let possible: Int
    let absent: Int
  }

  static let bands = [
    DisclosureBand(from: 10), DisclosureBand(from: 20), DisclosureBand(from: 50), DisclosureBand(from: 5, to: 10),
  ]
  static let columns = [
    DisclosureGrouping("school", .school), DisclosureGrouping("year_group", .trait), DisclosureGrouping("sex", .trait),
    DisclosureGrouping("fsm", .trait),
  ]

  var enrolments: [Enrolment] = []
  let depth: Int

  init(depth: Int) { self.depth = depth }

  /// Adds children with one enrolment each, `absent` of 100 sessions.
  mutating func add(_ values: [String?], children: Int, absent: Int) {
    for _ in 0..<children {
      enrolments.append(Enrolment(child: Int32(enrolments.count), values: values, possible: 100, absent: absent))
    }
  }

  /// The table of each subset of the columns; the last is the table of all.
  func tables(members: Bool = true) -> [DisclosureTable] {
    (0..<(1 << depth)).map { mask in
      let chosen = (0..<depth).filter { mask >> $0 & 1 == 1 }
      let groups = Dictionary(grouping: enrolments) { enrolment in chosen.map { enrolment.values[$0] } }
      let rows = groups.sorted { "\($0.key)" < "\($1.key)" }.map { key, list in row(key, list, members) }
      return DisclosureTable(
        groupings: chosen.map { Self.columns[$0] },
        rows: rows.isEmpty && mask == 0 ? [DisclosureRow(key: [], children: 0, enrolments: 0, counts: Self.none)] : rows)
    }
  }

  private static let none = bands.map { _ in DisclosureCount(enrolments: 0, pupils: 0) }

  private func row(_ key: [String?], _ list: [Enrolment], _ members: Bool) -> DisclosureRow {
    let children = Dictionary(grouping: list, by: \.child)
    let counts = Self.bands.map { band in
      DisclosureCount(
        enrolments: list.count { Self.holds(band, $0.absent, $0.possible) },
        pupils: children.values.count { own in Self.holds(band, own.reduce(0) { $0 + $1.absent }, own.reduce(0) { $0 + $1.possible }) })
    }
    return DisclosureRow(
      key: key, children: children.count, enrolments: list.count, counts: counts, members: members ? children.keys.sorted() : [])
  }

  private static func holds(_ band: DisclosureBand, _ absent: Int, _ possible: Int) -> Bool {
    let percent = Double(absent) / Double(possible) * 100
    return percent >= band.from && band.to.map { percent < $0 } ?? true
  }

  /// A register drawn at random: `sizes` values a column, groups of 0 to `most` children, some children at two schools.
  static func random(_ random: inout DisclosureRandom, sizes: [Int], most: Int, gaps: Int = 15, twice: Int = 5) -> DisclosureRegister {
    var register = DisclosureRegister(depth: sizes.count)
    var child: Int32 = 0
    var keys: [[String?]] = [[]]
    for size in sizes { keys = keys.flatMap { key in (0..<size).map { key + ["v\($0)"] } } }
    for key in keys where random.below(100) >= gaps {
      let count = random.below(3) == 0 ? random.below(6) : random.below(most + 1)
      for _ in 0..<count {
        let level = [0, 3, 6, 8, 12, 15, 25, 30, 60][random.below(9)]
        register.enrolments.append(Enrolment(child: child, values: key, possible: 100, absent: level))
        if random.below(100) < twice {
          var other = key
          if !other.isEmpty { other[0] = "v\(random.below(sizes[0]))" }
          if other != key {
            register.enrolments.append(Enrolment(child: child, values: other, possible: 40, absent: random.below(30)))
          }
        }
        child += 1
      }
    }
    return register
  }
}

/// Numbers that look random and come again with the same seed (SplitMix64, Steele, Lea and Flood 2014).
struct DisclosureRandom {
  var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(bound, 1)))
  }
}
