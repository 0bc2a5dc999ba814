// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// Whole numbers in a fixed order: what every engine must say before its time counts.
struct Answer {
  var numbers: [Int] = []
  var text: String { "[" + numbers.map(String.init).joined(separator: ", ") + "]" }
}

/// The questions, as a page of the product would ask them.
struct Questions {
  let view: PackedView
  let rules: RegisterRules
  let pupil: String

  func ask(_ name: String, _ workers: Workers) -> Answer {
    switch name {
    case "rates": rates(workers)
    case "reasons": reasons(workers)
    case "weekdays": weekdays(workers)
    case "rolling": rolling(workers)
    case "spells": spells(workers)
    case "path": path(workers)
    case "child": child()
    default: Answer()
    }
  }

  private func rates(_ workers: Workers) -> Answer {
    let lines = ["pa_10_exact", "pa_50_exact"].compactMap(rules.thresholds.named)
    let rows = view.rates(by: [.school, .characteristic(.yearGroup)], thresholds: lines, workers: workers)
    return sums(rows.map { [$0.enrolments, $0.counts.possible, $0.counts.overall, $0.counts.unauthorised] + $0.enrolmentsOver })
  }

  private func reasons(_ workers: Workers) -> Answer {
    sums(
      view.reasons(by: [.week], workers: workers).flatMap { group in (group.absence + group.others).map { [$0.sessions, $0.children] } })
  }

  private func weekdays(_ workers: Workers) -> Answer {
    sums(
      view.rates(by: [.weekday, .session], thresholds: [], workers: workers).map { [$0.counts.possible, $0.counts.overall, $0.pupils] })
  }

  private func rolling(_ workers: Workers) -> Answer {
    let rows = view.rolling(rule: rules.rolling, threshold: 10, weeks: 10, workers: workers)
    // Days from 1 August 2025.
    return Answer(numbers: [rows.count, rows.reduce(0) { $0 + Int($1.firstReached.number) - 20_301 }])
  }

  private func spells(_ workers: Workers) -> Answer {
    let rows = view.spells(workers: workers)
    return Answer(numbers: [
      rows.reduce(0) { $0 + $1.spells }, rows.reduce(0) { $0 + $1.sessionsAbsent }, rows.reduce(0) { $0 + $1.longest },
    ])
  }

  private func path(_ workers: Workers) -> Answer {
    sums(view.thresholdsByDay(workers: workers).map { [$0.children, $0.persistent, $0.severe] })
  }

  private func child() -> Answer {
    let days = view.trajectory(of: pupil) ?? []
    return sums(days.map { [$0.possible, $0.absent] })
  }

  /// Rows in any order: how many, the sum of each column, and the sum of its squares.
  private func sums(_ rows: [[Int]]) -> Answer {
    var out = [rows.count]
    for column in rows.first?.indices ?? 0..<0 {
      out += [rows.reduce(0) { $0 + $1[column] }, rows.reduce(0) { $0 + $1[column] * $1[column] }]
    }
    return Answer(numbers: out)
  }
}
