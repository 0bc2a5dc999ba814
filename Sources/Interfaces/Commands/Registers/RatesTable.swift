// SPDX-License-Identifier: MIT
import Registers
import UseCases
import Vocabulary

/// Rates as a table: the names of its columns are the department's, and scripts rely on them.
enum RatesTable {
  private static let headings = ["pa_10_exact": "Persistent", "pa_20_exact": "20%+", "pa_50_exact": "Severe", "at_risk_5_10": "At risk"]

  private static let sessionColumns = [
    Column("enrolments", "Enrolments"), Column("pupils", "Pupils"), Column("sess_possible", "Possible"), Column("sess_overall", nil),
    Column("sess_authorised", nil), Column("sess_unauthorised", nil), Column("sess_overall_percent", "Absence %"),
    Column("sess_authorised_percent", "Auth. %"), Column("sess_unauthorised_percent", "Unauth. %"), Column("sess_attended", nil),
    Column("sess_approved_activity", nil), Column("sess_late_before_close", nil), Column("sess_late_after_close", nil),
    Column("sess_late", nil), Column("sess_late_percent", "Late %"),
  ]

  static func make(_ answer: RatesAnswer, population: Population) -> ResultTable {
    var columns = answer.groupings.map { Column($0.word, heading($0.word)) }
    columns += sessionColumns
    for threshold in answer.thresholds {
      let name = headings[threshold.name] ?? threshold.name
      columns.append(Column("enrolments_\(threshold.name)", name))
      columns.append(Column("enrolments_\(threshold.name)_percent", "%"))
    }
    for threshold in answer.thresholds {
      columns.append(Column("pupils_\(threshold.name)", nil))
      columns.append(Column("pupils_\(threshold.name)_percent", nil))
    }
    var table = ResultTable(
      columns: columns, rows: rows(answer),
      definition: MeasureDefinitions.rates(thresholds: answer.thresholds, population: population))
    if answer.thresholds.contains(where: { $0.name == "at_risk_5_10" }) { table.notes.append("5 to under 10 % is a band, not a forecast.") }
    if let pattern = answer.pattern {
      if !answer.rows.isEmpty, !answer.groupings.isEmpty, pattern.isWithheld || answer.rows.indices.allSatisfy({ !pattern.shows(row: $0) })
      {
        table.notes.append("There are too few children to show these groups apart. Ask again with fewer words after --by, or with none.")
      }
      if pattern.isWithheld {
        table.notes.append("Every row is held back: a group of few children would follow from the totals, whatever this table hid.")
      }
      for column in pattern.withheldColumns {
        table.notes.append("\(answer.thresholds[column].name) is held back in every row: few children would follow from the totals.")
      }
    }
    return table
  }

  private static func rows(_ answer: RatesAnswer) -> [[Cell]] {
    guard let pattern = answer.pattern else { return answer.rows.map { cells($0, answer: answer) } }
    let (keys, first) = (answer.groupings.count, answer.groupings.count + sessionColumns.count)
    return answer.rows.indices.map { index in
      let open = cells(answer.rows[index], answer: answer)
      guard !pattern.isWithheld, pattern.shows(row: index) else { return Array(open[..<keys]) + open[keys...].map { _ in .suppressed } }
      // A count and its rate, by enrolment and by child.
      return open.enumerated().map { position, cell in
        guard position >= first else { return cell }
        let threshold = (position - first) / 2 % answer.thresholds.count
        return pattern.shows(row: index, column: threshold) ? cell : .suppressed
      }
    }
  }

  private static func heading(_ word: String) -> String {
    let text = word.replacing("_", with: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func cells(_ row: RateRow, answer: RatesAnswer) -> [Cell] {
    let counts = row.counts
    let late = counts.lateBeforeClose + counts.lateAfterClose
    func percent(_ part: Int) -> Cell { .percent(Percent.of(part, in: counts.possible)) }
    var out = row.key.map { Cell.optional($0) }
    out += [
      .whole(row.enrolments), .whole(row.pupils), .whole(counts.possible), .whole(counts.overall), .whole(counts.authorised),
      .whole(counts.unauthorised), percent(counts.overall), percent(counts.authorised), percent(counts.unauthorised),
      .whole(counts.attended),
      .whole(counts.approvedActivity), .whole(counts.lateBeforeClose), .whole(counts.lateAfterClose), .whole(late), percent(late),
    ]
    for over in row.enrolmentsOver { out += [.whole(over), .percent(Percent.of(over, in: row.enrolments))] }
    for over in row.pupilsOver { out += [.whole(over), .percent(Percent.of(over, in: row.pupils))] }
    return out
  }
}
