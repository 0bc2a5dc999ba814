// SPDX-License-Identifier: MIT
import Registers
import UseCases
import Vocabulary

/// Reasons as a table: a row a group and code, most sessions first.
enum ReasonsTable {
  static func make(_ answer: ReasonsAnswer, all: Bool, population: Population) -> ResultTable {
    let columns =
      answer.groupings.map { Column($0.word, $0.word.prefix(1).uppercased() + $0.word.dropFirst().replacing("_", with: " ")) } + [
        Column("code", "Code"), Column("reason", "Reason"), Column("sessions", "Sessions"),
        Column("per_1000_possible", "Per 1,000 possible"),
        Column("share_of_absence_percent", "% of absence"),
      ]
    let rows = answer.groups.indices.flatMap {
      Self.rows(of: answer.groups[$0], pattern: answer.patterns?[$0], answer: answer, all: all)
    }
    var table = ResultTable(columns: columns, rows: rows, definition: MeasureDefinitions.reasons(population: population))
    table.notes.append("A code is a question to take to schools, not a cause.")
    if answer.groups.contains(where: { group in group.absence.contains { ["O", "N", "G"].contains($0.code) } }) {
      table.notes.append(
        "O means that no reason was accepted, not that there was none: illness that was not believed and anxiety are in it.")
    }
    table.notes.append("This is all absence, not only that of persistently absent children.")
    if let patterns = answer.patterns, !rows.isEmpty, !patterns.contains(where: { shows($0) }) {
      table.notes.append("Each reason rests on too few children to be shown by itself here.")
    }
    return table
  }

  /// Whether a group shows anything of its own.
  private static func shows(_ pattern: ReasonPattern) -> Bool { if case .folded(let codes) = pattern { codes.isEmpty } else { false } }

  private static func rows(of group: Registers.ReasonGroup, pattern: ReasonPattern?, answer: ReasonsAnswer, all: Bool) -> [[Cell]] {
    let key = group.key.map { Cell.optional($0) }
    var folded: Set<String> = []
    switch pattern {
    case .hidden: return [key + Array(repeating: .suppressed, count: 5)]
    case .folded(let codes): folded = codes
    case nil: break
    }
    let listed = all ? (group.absence + group.others).sorted { ($1.sessions, $0.code) < ($0.sessions, $1.code) } : group.absence
    func row(code: Cell, reason: String, sessions: Int, isAbsence: Bool) -> [Cell] {
      let rate = Percent.of(sessions, in: group.possible).map { $0 * 10 }
      return key + [
        code, .text(reason), .whole(sessions), .percent(rate), isAbsence ? .percent(Percent.of(sessions, in: group.absent)) : .none,
      ]
    }
    var rows = listed.filter { !folded.contains($0.code) }
      .map { row(code: .text($0.code), reason: answer.name(of: $0), sessions: $0.sessions, isAbsence: $0.meaning.isAbsence) }
    for isAbsence in [true, false] {
      let joined = listed.filter { folded.contains($0.code) && $0.meaning.isAbsence == isAbsence }
      guard !joined.isEmpty else { continue }
      rows.append(
        row(
          code: .none, reason: isAbsence ? "other reasons" : "other codes", sessions: joined.reduce(0) { $0 + $1.sessions },
          isAbsence: isAbsence))
    }
    return rows
  }
}
