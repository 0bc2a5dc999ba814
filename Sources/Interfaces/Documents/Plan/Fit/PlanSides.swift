// SPDX-License-Identifier: MIT

/// Parts laid out on sides, one after another.
struct PlanSides {
  /// The parts of each side.
  private(set) var sides: [[PlanBlock]] = [[]]
  /// How many sides of paper they are; more than `sides` where a single part is longer than a side.
  private(set) var count = 1

  /// Height of a side, and of the head that a table has again on each.
  private let room: Double
  private let tableHead: Double
  /// Millimetres used on the last side.
  private(set) var used = 0.0

  /// Lays the parts out; before the one named `turn` a new side is begun.
  init(_ blocks: [PlanBlock], room: Double, tableHead: Double = 0, turn: Int? = nil) {
    self.room = room
    self.tableHead = tableHead
    for (index, block) in blocks.enumerated() {
      let head = block.isRow && sides.last?.last?.isRow != true ? tableHead : 0
      if index == turn || (used + head + block.height > room && used > 0) { begin() }
      add(block)
    }
  }

  private mutating func begin() {
    sides.append([])
    count += 1
    used = 0
  }

  private mutating func add(_ block: PlanBlock) {
    let head = block.isRow && sides.last?.last?.isRow != true ? tableHead : 0
    sides[sides.count - 1].append(block)
    used += head + block.height
    // Longer than a side: it runs on by itself, and what follows begins on a new one.
    // A side is not filled to its end then: a line is never broken.
    while used > room {
      count += 1
      used -= room * 0.96 - head
    }
  }
}
