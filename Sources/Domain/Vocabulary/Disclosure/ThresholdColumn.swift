// SPDX-License-Identifier: MIT

/// Which counts of one threshold are hidden, by enrolment and by child at once: within one school the two are the same
/// number, so each would give the other away.
struct ThresholdColumn {
  let member: Family.Member
  let bands: [DisclosureBand]
  let column: Int
  let bound: SmallNumberBound
  let groups: Layer
  /// The columns before this one in the same table.
  let earlier: [Layer]

  /// A finished column, and groups that must be hidden whole because nothing less protects it.
  struct Outcome {
    var layer: Layer
    var groups: Set<Int>
  }

  /// Hides small counts and further ones; nil where a small count follows from the totals whatever is done.
  func outcome(below: [Layer?]) -> Outcome? {
    var start = Layer(count: member.rows.count)
    for row in member.rows.indices {
      start.hidden[row] = groups.hidden[row] || isSensitive(row)
      start.slack[row] = Slack(raise: allows(1, row, knowing: true), lower: allows(-1, row, knowing: true))
      start.wide[row] = Slack(raise: allows(1, row, knowing: false), lower: allows(-1, row, knowing: false))
    }
    // A true 0 stays; only where nothing else helps may it be used, and then its whole group is hidden.
    var hopeless: Set<Place> = []
    for price: Int? in [nil, 1_000_000] {
      let cost = member.rows.indices.map { isZero($0) ? price : 1000 + count($0).enrolments }
      var state = Suppression(margins: member.margins, layer: start, cost: cost, below: below)
      hopeless = state.complete(enough: enough).filter(matters)
      if !hopeless.isEmpty { continue }
      let zeros = member.rows.indices.filter { state.layer.hidden[$0] && isZero($0) && !groups.hidden[$0] }
      return Outcome(layer: state.layer, groups: Set(zeros))
    }
    let freeing = Set(hopeless.compactMap { groupToFree($0, start, below) })
    return freeing.isEmpty ? nil : Outcome(layer: start, groups: freeing)
  }

  /// Five counts of 1 under a total of 5 are known, since no hidden count is 0; in a hidden group it may be. The smallest
  /// group of a line in which every hidden count is as low as it can be.
  private func groupToFree(_ place: Place, _ layer: Layer, _ below: [Layer?]) -> Int? {
    guard case .cell(let cell) = place else { return nil }
    for (mask, table) in below.enumerated() {
      guard let table, !table.hidden[member.margins.parent[mask][cell]] else { continue }
      let counted = member.margins.lines[mask][member.margins.parent[mask][cell]].filter { !isZero($0) }
      if counted.count < 2 || counted.contains(where: { $0 != cell && layer.wide[$0].lower }) { continue }
      let rows = member.rows
      return counted.filter { $0 != cell }.min { (rows[$0].children, $0) < (rows[$1].children, $1) }
    }
    return nil
  }

  /// The column with nothing shown.
  var withheld: Layer {
    var layer = Layer(count: member.rows.count, hidden: true)
    layer.exposed = layer.exposed.map { _ in true }
    return layer
  }

  private func count(_ row: Int) -> DisclosureCount { member.rows[row].counts[column] }

  private func isZero(_ row: Int) -> Bool { count(row) == DisclosureCount(enrolments: 0, pupils: 0) }

  private func matters(_ place: Place) -> Bool {
    guard case .cell(let cell) = place else { return true }
    return !isZero(cell)
  }

  /// Two cells, and N over the threshold and N not over it among them, by enrolment and by child.
  private func enough(_ cells: [Int]) -> Bool {
    var (over, under) = (DisclosureCount(enrolments: 0, pupils: 0), DisclosureCount(enrolments: 0, pupils: 0))
    for cell in cells {
      let (row, count) = (member.rows[cell], count(cell))
      over = DisclosureCount(enrolments: over.enrolments + count.enrolments, pupils: over.pupils + count.pupils)
      under = DisclosureCount(
        enrolments: under.enrolments + row.enrolments - count.enrolments, pupils: under.pupils + row.children - count.pupils)
    }
    return cells.count >= 2 && [over.enrolments, over.pupils, under.enrolments, under.pupils].allSatisfy { $0 >= bound.minimum }
  }
}

extension ThresholdColumn {
  /// A count with its whole and the other columns' counts of the row.
  private struct Figure {
    var count: Int
    let whole: Int
    let others: [Int]
  }

  /// The two counts of a row with their wholes.
  private func figures(_ row: Int) -> [Figure] {
    let data = member.rows[row]
    return [
      Figure(count: data.counts[column].enrolments, whole: data.enrolments, others: data.counts.map(\.enrolments)),
      Figure(count: data.counts[column].pupils, whole: data.children, others: data.counts.map(\.pupils)),
    ]
  }

  /// Whether a figure has to be hidden for its own sake.
  private func isSensitive(_ row: Int) -> Bool {
    !isZero(row) && figures(row).contains { bound.hides(count: $0.count, of: $0.whole) || leavesFew($0, row) || veils($0, row) }
  }

  /// Whether a count leaves a small number by a difference with a column shown before.
  private func leavesFew(_ figure: Figure, _ row: Int) -> Bool {
    earlier.indices.contains { !earlier[$0].hidden[row] && bound.hides(children: gap(figure, $0) ?? 0) }
  }

  /// Whether a count is so near to a hidden one before it that it would give that away.
  private func veils(_ figure: Figure, _ row: Int) -> Bool {
    earlier.indices.contains { other in
      guard earlier[other].hidden[row], figure.others[other] > 0, let gap = gap(figure, other) else { return false }
      return gap < bound.minimum
    }
  }

  /// Children between this band and another: those that the difference of the two counts would count.
  private func gap(_ figure: Figure, _ other: Int) -> Int? {
    switch bands[column].tie(to: bands[other]) {
    case .inside: figure.others[other] - figure.count
    case .around: figure.count - figure.others[other]
    case .apart: figure.whole - figure.count - figure.others[other]
    case .across: nil
    }
  }

  /// Whether a reader who knows all that is printed in the row, and perhaps which counts are the small ones, could
  /// believe the count to be one more or one less.
  private func allows(_ step: Int, _ row: Int, knowing: Bool) -> Bool {
    figures(row).allSatisfy { figure in
      var moved = figure
      moved.count += step
      guard moved.count >= 0, moved.count <= figure.whole else { return false }
      if groups.hidden[row] { return true }
      if figure.count > 0, moved.count == 0 { return false }
      guard earlier.indices.allSatisfy({ earlier[$0].hidden[row] || gap(moved, $0) ?? 0 >= min(0, gap(figure, $0) ?? 0) }) else {
        return false
      }
      if !knowing { return true }
      if bound.hides(count: figure.count, of: figure.whole) { return bound.hides(count: moved.count, of: figure.whole) }
      return !leavesFew(figure, row) || leavesFew(moved, row) || bound.hides(count: moved.count, of: figure.whole)
    }
  }
}
