// SPDX-License-Identifier: MIT
import Registers

/// One stretch of a file, read.
struct Stretch: Sendable {
  /// Number of the file.
  let file: Int
  /// What it holds.
  let builder: StretchBuilder
  /// Offsets of its first record and behind its last.
  let first: Int
  let behind: Int
  /// Rows that begin before this offset are of this stretch.
  let end: Int
  /// Lines it runs over.
  let lines: Int
  /// Line of its first record.
  var line = 0
  let hasZero: Bool
  let hasHigh: Bool

  init(_ source: MarkSource, number: Int, _ rules: ReadingRules, from start: Int, isCut: Bool, to end: Int, progress: (Int) -> Void) {
    var builder = StretchBuilder(rules)
    var reader = StretchReader(source, rules, from: start, isCut: isCut, to: end)
    reader.read(into: &builder, progress: progress)
    file = number
    self.builder = builder
    first = reader.first
    behind = reader.offset
    self.end = end
    lines = reader.lines
    hasZero = reader.hasZero
    hasHigh = reader.hasHigh
  }

  /// Reads files in stretches, several at a time; together they hold each record once, whatever stands at the cuts.
  static func read(
    _ sources: [(number: Int, source: MarkSource)], _ rules: ReadingRules, workers: Workers, progress: @Sendable (Int) -> Void
  ) -> [Stretch] {
    var cuts: [(number: Int, source: MarkSource, start: Int, isCut: Bool, end: Int)] = []
    for (number, source) in sources {
      let bytes = max(0, source.source.count - source.start)
      let parts = max(1, min(workers.count, bytes / rules.sizes.stretch))
      for part in 0..<parts {
        cuts.append(
          (
            number, source, source.start + bytes * part / parts, part > 0,
            part + 1 == parts ? source.source.count : source.start + bytes * (part + 1) / parts
          ))
      }
    }
    let plan = cuts
    var stretches = workers.map(plan.count) { index in
      let cut = plan[index]
      return Stretch(cut.source, number: cut.number, rules, from: cut.start, isCut: cut.isCut, to: cut.end, progress: progress)
    }
    for index in stretches.indices {
      let cut = plan[index]
      guard cut.isCut else {
        stretches[index].line = cut.source.line
        continue
      }
      let before = stretches[index - 1]
      if stretches[index].first != before.behind {
        // The cut lay inside a quoted field: this stretch began at no record.
        stretches[index] = Stretch(
          cut.source, number: cut.number, rules, from: before.behind, isCut: false, to: max(before.behind, cut.end), progress: { _ in })
      }
      stretches[index].line = before.line + before.lines
    }
    return stretches
  }
}
