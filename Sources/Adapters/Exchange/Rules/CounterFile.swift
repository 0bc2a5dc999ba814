// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// `rules.csv`: one value a rule, with its first day and source.
struct CounterFile {
  private let text: FileText
  private let rows: [String: ShippedTable.Row]

  init(_ text: FileText) throws {
    self.text = text
    let table = try ShippedTable(text, require: ["rule", "value", "from", "to", "confidence", "source"])
    rows = Dictionary(table.rows.map { ($0["rule"], $0) }, uniquingKeysWith: { first, _ in first })
  }

  func rolling() throws -> RollingRule {
    let codes = try row("penalty_notice_codes")
    guard let from = try codes.day("from") else { throw codes.bad("from", "the counter needs the day it began.") }
    return RollingRule(
      from: from, codes: Set(codes["value"].split(separator: " ").map(String.init)), sessions: try number("penalty_notice_sessions"),
      weeks: try number("penalty_notice_school_weeks"), source: codes["source"])
  }

  func quality() throws -> QualityRule {
    QualityRule(
      noReasonSchoolDays: try number("no_reason_school_days"), unlikePoints: try number("code_unlike_others_points"),
      unlikeTimes: try number("code_unlike_others_times"), unlikeLeastSessions: try number("code_unlike_others_least_sessions"))
  }

  private func row(_ name: String) throws -> ShippedTable.Row {
    guard let row = rows[name] else {
      throw Failure.bad(
        Finding(.shippedData, .must, at: FilePlace(file: text.file, line: 1), value: name, message: "the rule \(name) is missing."))
    }
    return row
  }

  private func number(_ name: String) throws -> Int {
    let row = try row(name)
    guard let number = Int(row["value"]), number > 0 else { throw row.bad("value", "a whole number above 0 is wanted here.") }
    return number
  }
}
