// SPDX-License-Identifier: MIT
import Vocabulary

/// Attacks on all that is printed of a register, and what was hidden for it.
struct DisclosureAttack {
  let tables: [DisclosureTable]
  let patterns: [DisclosurePattern]
  let bound: SmallNumberBound
  let bands = DisclosureRegister.bands

  init?(_ register: DisclosureRegister, _ minimum: Int, members: Bool = true) {
    guard let bound = SmallNumberBound(minimum) else { return nil }
    self.bound = bound
    tables = register.tables(members: members)
    patterns = Disclosure.protect(tables, bands: DisclosureRegister.bands, bound: bound)
  }

  /// Whether some table says itself that it cannot be protected.
  var isWithheld: Bool { patterns.contains { $0.isWithheld || !$0.withheldColumns.isEmpty } }

  /// Figures won from one threshold column, or from numbers of enrolments; `knowing` which hidden counts are small ones.
  func won(knowing: Bool) -> (figures: [String], unfinished: Int) {
    var (figures, unfinished): ([String], Int) = ([], 0)
    for column in bands.indices {
      if patterns.contains(where: { $0.isWithheld || $0.withheldColumns.contains(column) }) { continue }
      var attacker = DisclosureAttacker(tables) { figure($0, $1, column, knowing) }
      figures += attacker.found().map { "column \(column): \($0)" }
      unfinished += attacker.unfinished
    }
    if !patterns.contains(where: \.isWithheld) {
      var attacker = DisclosureAttacker(tables) { group($0, $1, knowing) }
      figures += attacker.found().map { "enrolments: \($0)" }
      unfinished += attacker.unfinished
    }
    return (figures, unfinished)
  }

  private func group(_ table: Int, _ row: Int, _ knowing: Bool) -> DisclosureAttacker.Figure {
    let data = tables[table].rows[row]
    let small = knowing && data.children < bound.minimum && data.enrolments < bound.minimum
    return .init(
      isShown: patterns[table].shows(row: row), value: data.enrolments, possible: 1...(small ? bound.minimum - 1 : data.enrolments + 6))
  }

  private func figure(_ table: Int, _ row: Int, _ column: Int, _ knowing: Bool) -> DisclosureAttacker.Figure {
    let (data, pattern, n) = (tables[table].rows[row], patterns[table], bound.minimum)
    let (value, whole) = (data.counts[column].enrolments, data.enrolments)
    if pattern.shows(row: row, column: column) { return .init(isShown: true, value: value, possible: value...value) }
    guard pattern.shows(row: row) else { return .init(isShown: false, value: value, possible: 0...whole) }
    // What the columns shown in the same row leave.
    var (low, high) = (value == 0 ? 0 : 1, whole)
    for other in bands.indices where pattern.shows(row: row, column: other) {
      let known = data.counts[other].enrolments
      switch (column, other) {
      case (3, 0): high = min(high, whole - known)
      case (0, 3): high = min(high, whole - known)
      case (3, _), (_, 3): if other == 3 { high = min(high, whole - known) }
      default: if other < column { high = min(high, known) } else { low = max(low, known) }
      }
    }
    let isPrimary = knowing && value > 0 && (value < n || whole - value < n)
    guard isPrimary, low <= high else { return .init(isShown: false, value: value, possible: low...max(low, high)) }
    let few = low...max(low, min(high, n - 1))
    let nearly = max(low, whole - n + 1)...max(max(low, whole - n + 1), high)
    return .init(
      isShown: false, value: value, possible: few.contains(value) || low < n ? few : nearly,
      alsoPossible: high >= whole - n + 1 ? nearly : nil)
  }
}
