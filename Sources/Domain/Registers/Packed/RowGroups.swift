// SPDX-License-Identifier: MIT
import Vocabulary

/// How a question cuts a view: rows into groups that hold for the whole year, slots into groups of time, and a cell for each pair.
struct RowGroups {
  /// For each row its group; -1 where it is left out.
  let ofRow: [Int32]
  /// For each slot its group of time.
  let ofSlot: [UInt16]
  /// Groups of rows.
  let rowGroups: Int
  /// Groups of time; one where no grouping is of time.
  let timeGroups: Int
  /// Whether a grouping is of time.
  let cutsTime: Bool
  private let groupings: [Grouping]
  private let rowKeys: [[String?]]
  private let timeKeys: [[String?]]

  init(_ view: PackedView, by groupings: [Grouping]) {
    let register = view.register
    self.groupings = groupings
    let ofRows = groupings.filter { !$0.isOfTime }
    let ofTime = groupings.filter(\.isOfTime)
    cutsTime = !ofTime.isEmpty
    // Spellings are chosen in the order of the plain register, where a column of yes and no is asked for.
    let asksYesNo = groupings.contains { if case .characteristic(let own) = $0 { own.isYesNo } else { false } }
    let order = asksYesNo ? register.byPupil.map(Int.init).filter { view.isSeen($0) } : []
    let yesNo = YesNoSpelling(order.map { register.pupils[$0] }, for: groupings)
    var group = [Int32](repeating: 0, count: register.keys.count)
    for row in group.indices where !view.isSeen(row) { group[row] = -1 }
    var keys: [[String?]] = [[]]
    for grouping in ofRows {
      let (numbers, values) = Self.values(of: grouping, in: register, yesNo)
      // The value of a row and the group so far make the new group.
      var pairs = PairNumbers(firsts: keys.count, seconds: values.count)
      var next: [[String?]] = []
      for row in group.indices where group[row] >= 0 {
        let before = Int(group[row])
        let (number, isNew) = pairs.number(of: before, Int(numbers[row]))
        if isNew { next.append(keys[before] + [values[Int(numbers[row])]]) }
        group[row] = number
      }
      keys = next
    }
    ofRow = group
    rowKeys = keys
    rowGroups = keys.count
    var times: [[String?]: UInt16] = [:]
    var timeKeys: [[String?]] = []
    var ofSlot = [UInt16](repeating: 0, count: register.weeks.stride)
    if cutsTime {
      for slot in 0..<register.weeks.slots {
        let (day, session) = (register.weeks.day(of: slot), register.weeks.session(of: slot))
        let key = ofTime.map { $0.value(of: day, session) }
        let known = times[key] ?? UInt16(timeKeys.count)
        if times[key] == nil {
          times[key] = known
          timeKeys.append(key)
        }
        ofSlot[slot] = known
      }
    } else {
      timeKeys = [[]]
    }
    self.ofSlot = ofSlot
    self.timeKeys = timeKeys
    timeGroups = max(1, timeKeys.count)
  }

  /// The values of a cell, in the order of the groupings.
  func key(of cell: Int) -> [String?] {
    var rows = rowKeys[cell / timeGroups].makeIterator()
    var times = (timeKeys.isEmpty ? [] : timeKeys[cell % timeGroups]).makeIterator()
    return groupings.map { $0.isOfTime ? times.next() ?? nil : rows.next() ?? nil }
  }

  /// For each row the number of its value, and the values.
  private static func values(of grouping: Grouping, in register: PackedRegister, _ yesNo: YesNoSpelling) -> ([Int32], [String?]) {
    var numbers = [Int32](repeating: 0, count: register.keys.count)
    guard case .characteristic(let characteristic) = grouping else {
      for (number, school) in register.schools.enumerated() {
        for row in school.rows { numbers[row] = Int32(number) }
      }
      return (numbers, register.schools.map(\.urn))
    }
    var values = Interned()
    for row in numbers.indices { numbers[row] = values.number(of: yesNo.value(of: characteristic, in: register.pupils[row])) }
    return (numbers, values.all)
  }

  /// Each text once, with a number.
  private struct Interned {
    private(set) var all: [String?] = []
    private var numbers: [String?: Int32] = [:]
    private var last: (text: String?, number: Int32)?

    mutating func number(of text: String?) -> Int32 {
      if let last, last.text == text { return last.number }
      let number = numbers[text] ?? Int32(all.count)
      if numbers[text] == nil {
        numbers[text] = number
        all.append(text)
      }
      last = (text, number)
      return number
    }
  }
}

/// Pairs of numbers, each with a number of its own, in the order in which they are met.
private struct PairNumbers {
  private let seconds: Int
  private var direct: [Int32]
  private var further: [Int: Int32] = [:]
  private var count: Int32 = 0

  init(firsts: Int, seconds: Int) {
    self.seconds = max(1, seconds)
    direct = firsts * self.seconds <= 1 << 20 ? [Int32](repeating: -1, count: firsts * self.seconds) : []
  }

  mutating func number(of first: Int, _ second: Int) -> (Int32, isNew: Bool) {
    let pair = first * seconds + second
    let known = direct.isEmpty ? further[pair] ?? -1 : direct[pair]
    guard known < 0 else { return (known, false) }
    defer { count += 1 }
    if direct.isEmpty { further[pair] = count } else { direct[pair] = count }
    return (count, true)
  }
}

/// Numbers of cells that are in use, each of the same width: an aggregate that takes rows up and joins with another of the same cut.
struct CellTable {
  /// Numbers of a cell.
  let width: Int
  /// Cells in use, in the order in which they were met.
  private(set) var cells: [Int] = []
  /// Their numbers, one after the other.
  var numbers: [Int] = []
  private var places: [Int32]
  private var further: [Int: Int32] = [:]

  /// Up to this many cells are found by their number, more by a dictionary.
  private static let mostDirect = 1 << 20

  init(cells: Int, width: Int) {
    self.width = width
    places = cells <= Self.mostDirect ? [Int32](repeating: -1, count: cells) : []
  }

  /// Where the numbers of a cell begin; made where there are none yet.
  @inline(__always)
  mutating func place(of cell: Int) -> Int {
    let known = places.isEmpty ? further[cell] ?? -1 : places[cell]
    if known >= 0 { return Int(known) * width }
    return append(cell)
  }

  private mutating func append(_ cell: Int) -> Int {
    let number = Int32(cells.count)
    if places.isEmpty { further[cell] = number } else { places[cell] = number }
    cells.append(cell)
    numbers.append(contentsOf: repeatElement(0, count: width))
    return Int(number) * width
  }

  /// Takes up what another part counted.
  mutating func combine(_ other: CellTable) {
    for (index, cell) in other.cells.enumerated() {
      let at = place(of: cell)
      for offset in 0..<width { numbers[at + offset] += other.numbers[index * width + offset] }
    }
  }
}
