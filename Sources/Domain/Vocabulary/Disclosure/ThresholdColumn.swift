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
      start.slack[row] = Slack(raise: allows(1, row), lower: allows(-1, row))
    }
    // A true 0 stays; only where nothing else helps may it be used, and then its whole group is hidden.
    for price: Int? in [nil, 1_000_000] {
      let cost = member.rows.indices.map { isZero($0) ? price : 1000 + count($0).enrolments }
      var state = Suppression(margins: member.margins, layer: start, cost: cost, below: below)
      let failed = state.complete(enough: enough)
      if failed.contains(where: matters) { continue }
      let zeros = member.rows.indices.filter { state.layer.hidden[$0] && isZero($0) && !groups.hidden[$0] }
      return Outcome(layer: state.layer, groups: Set(zeros))
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
  /// The two counts of a row with their wholes.
  private func figures(_ row: Int) -> [(count: Int, whole: Int, others: [Int])] {
    let data = member.rows[row]
    return [
      (data.counts[column].enrolments, data.enrolments, data.counts.map(\.enrolments)),
      (data.counts[column].pupils, data.children, data.counts.map(\.pupils)),
    ]
  }

  /// A small count; a count that leaves a small number by a difference with a column shown before; or a count so near
  /// to a hidden one that it would give that away.
  private func isSensitive(_ row: Int) -> Bool {
    if isZero(row) { return false }
    return figures(row).contains { figure in
      if bound.hides(count: figure.count, of: figure.whole) { return true }
      return earlier.indices.contains { other in
        guard let gap = gap(figure.count, figure.others[other], figure.whole, other) else { return false }
        return earlier[other].hidden[row] ? gap < bound.minimum && figure.others[other] > 0 : bound.hides(children: gap)
      }
    }
  }

  /// Children between this band and another: those that the difference of the two counts would count.
  private func gap(_ count: Int, _ other: Int, _ whole: Int, _ index: Int) -> Int? {
    switch bands[column].tie(to: bands[index]) {
    case .inside: other - count
    case .around: count - other
    case .apart: whole - count - other
    case .across: nil
    }
  }

  /// Whether a reader who knows all that is printed in the row, and which counts are the small ones, could believe the
  /// count to be one more or one less.
  private func allows(_ step: Int, _ row: Int) -> Bool {
    figures(row).allSatisfy { figure in
      let moved = figure.count + step
      guard moved >= 0, moved <= figure.whole else { return false }
      if groups.hidden[row] { return true }
      if figure.count > 0, moved == 0 { return false }
      if bound.hides(count: figure.count, of: figure.whole), !bound.hides(count: moved, of: figure.whole) { return false }
      return earlier.indices.allSatisfy { other in
        guard !earlier[other].hidden[row], let gap = gap(figure.count, figure.others[other], figure.whole, other),
          let after = self.gap(moved, figure.others[other], figure.whole, other)
        else { return true }
        return bound.hides(children: gap) ? bound.hides(children: after) : after >= 0
      }
    }
  }
}
