// SPDX-License-Identifier: MIT
import Vocabulary

/// How an answer is written.
enum OutputFormat: String, CaseIterable, Sendable {
  case table, csv, json
}

/// The one place that turns an answer into table, CSV or JSON.
enum Render {
  static func text(_ result: ResultTable, as format: OutputFormat) -> String {
    switch format {
    case .json: json(result)
    case .csv: csv(result)
    case .table: table(result)
    }
  }

  private static func json(_ result: ResultTable) -> String {
    var pairs: [(String, JSONValue)] = result.extra
    pairs.append(("rows", .list(result.rows.map { row in .pairs(zip(result.columns, row).map { ($0.name, value($1)) }) })))
    pairs.append(("definition", .text(result.definition)))
    pairs.append(("period", result.period))
    pairs.append(("data_date", JSONValue(result.dataDate)))
    pairs.append(("notes", .list(result.notes.map(JSONValue.text))))
    return document(.pairs(pairs))
  }

  /// A whole JSON document, ended by a line end.
  static func document(_ value: JSONValue) -> String {
    var out = ""
    value.write(into: &out)
    return out + "\n"
  }

  static func value(_ cell: Cell) -> JSONValue {
    switch cell {
    case .text(let text): .text(text)
    case .whole(let whole): .whole(whole)
    case .number(let number, _): .number(number)
    case .flag(let flag): .bool(flag)
    case .list(let items): .list(items.map(JSONValue.text))
    case .suppressed: .text("c")
    case .none: .null
    }
  }

  // MARK: CSV

  private static func csv(_ result: ResultTable) -> String {
    csv(heading: result.columns.map(\.name), rows: result.rows)
  }

  /// RFC 4180 with LF, safe against formulas.
  static func csv(heading: [String], rows: [[Cell]]) -> String {
    var out = heading.map(quoted).joined(separator: ",") + "\n"
    for row in rows { out += row.map(field).joined(separator: ",") + "\n" }
    return out
  }

  private static func field(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): quoted(text)
    case .whole(let whole): String(whole)
    case .number(let number, _): number == number.rounded() && number.magnitude < 1e15 ? String(Int(number)) : number.description
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): quoted(items.joined(separator: " "))
    case .suppressed: "c"
    case .none: ""
    }
  }

  /// A text as a CSV field; one that a spreadsheet would take for a formula is made a text by a leading apostrophe.
  private static func quoted(_ text: String) -> String {
    var safe = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first), Double(text) == nil || first == "+" {
      safe = "'" + text
    }
    guard safe.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return safe }
    // By scalar: a quote with a mark on it is one character that is no quote, and would end the field.
    var doubled = String.UnicodeScalarView()
    for sign in safe.unicodeScalars { doubled.append(contentsOf: sign == "\"" ? [sign, sign] : [sign]) }
    return "\"" + String(doubled) + "\""
  }

  // MARK: Table

  private static func table(_ result: ResultTable) -> String {
    var out = result.title.map { $0 + "\n\n" } ?? ""
    let shown = result.columns.indices.filter { result.columns[$0].heading != nil }
    out += aligned(
      headings: shown.map { result.columns[$0].heading ?? "" }, rows: result.rows.map { row in shown.map { row[$0] } })
    out += "\n" + footer(result)
    return out
  }

  /// What a figure counts, its period and date, and the notes.
  private static func footer(_ result: ResultTable) -> String {
    var lines: [String] = []
    lines += wrapped("What it counts: " + result.definition)
    let period = result.periodWords.map { "Period: \($0)." }
    let date = result.dataDate.map { "Data to: \(CivilDay(text: $0)?.words ?? $0)." }
    let when = [period, date].compactMap { $0 }.joined(separator: " ")
    if !when.isEmpty { lines.append(when) }
    for note in result.notes { lines += wrapped("Note: " + note) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Columns side by side: numbers to the right, text to the left.
  static func aligned(headings: [String], rows: [[Cell]]) -> String {
    let texts = rows.map { $0.map(shown) }
    let widths = headings.indices.map { column in max(headings[column].count, texts.map { $0[column].count }.max() ?? 0) }
    let right = headings.indices.map { column in
      !rows.isEmpty
        && rows.allSatisfy { row in if case .text = row[column] { false } else if case .list = row[column] { false } else { true } }
    }
    func line(_ fields: [String]) -> String {
      var out = ""
      for (column, field) in fields.enumerated() {
        let gap = String(repeating: " ", count: widths[column] - field.count)
        out += (column > 0 ? "  " : "") + (right[column] ? gap + field : field + gap)
      }
      while out.last == " " { out.removeLast() }
      return out + "\n"
    }
    var out = line(headings)
    out += String(repeating: "\u{2500}", count: widths.reduce(0, +) + 2 * max(0, widths.count - 1)) + "\n"
    for row in texts { out += line(row) }
    if rows.isEmpty { out += "(no rows)\n" }
    return out
  }

  private static func shown(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): String(text.map { $0.isNewline ? " " : $0 })
    case .whole(let whole): Rounding.grouped(whole)
    case .number(let number, let places): Rounding.fixed(number, places: places)
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let items): items.joined(separator: " ")
    case .suppressed: "c"
    case .none: "\u{2013}"
    }
  }

  /// Lines of at most 100 characters, broken at blanks.
  static func wrapped(_ text: String, width: Int = 100) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = "  " + word
      } else {
        line += line.isEmpty ? String(word) : " " + word
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
