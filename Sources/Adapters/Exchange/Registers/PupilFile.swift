// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// Reads pupil files: a row a pupil and school.
struct PupilFile {
  private(set) var rows: [EnrolmentKey: PupilRow] = [:]
  private(set) var findings: [Finding] = []
  private(set) var tallies: [ReadTally] = []
  private(set) var unknownColumns: [(file: String, columns: [String])] = []
  private var places: [EnrolmentKey: FilePlace] = [:]

  private static let dates = ["date_of_birth", "entry_date", "leaving_date"]
  private static let known = Set(["upn", "urn"] + Characteristic.allCases.map(\.rawValue) + dates)

  /// Reads a file; a long one without quotes in stretches, several at a time.
  mutating func read(_ text: FileText, workers: Workers = .one) throws {
    var records = DelimitedText(text)
    let heading = try Heading(records.next(), file: text.file)
    let columns = try Columns(heading, file: text.file)
    let unknown = heading.unknown(besides: Self.known)
    if !unknown.isEmpty { unknownColumns.append((text.file, unknown)) }
    var tally = ReadTally(file: text.file)
    let parts = records.parts(most: workers.count)
    let read = workers.map(parts.count) { index in
      var records = parts[index]
      var own: [Line] = []
      while let record = records.next() {
        var found: [Finding] = []
        let wrong = RecordCheck.finding(record, heading: heading, file: text.file)
        let row = wrong == nil ? Self.row(record, columns, file: text.file, findings: &found) : nil
        own.append(Line(line: record.line, row: row, findings: wrong.map { [$0] } ?? found))
      }
      return (own, lines: records.line)
    }
    var before = 0
    for (index, (lines, next)) in read.enumerated() {
      for line in lines { take(line.moved(by: before), column: columns.upn + 1, file: text.file, tally: &tally) }
      // Every part but the first counts its lines from 0.
      before = index == 0 ? next : before + next
    }
    tallies.append(tally)
  }

  /// What a line of a file says.
  private struct Line: Sendable {
    let line: Int
    let row: PupilRow?
    let findings: [Finding]

    func moved(by lines: Int) -> Line {
      guard lines > 0 else { return self }
      let moved = findings.map { finding in
        var moved = finding
        if let place = finding.place { moved.place = FilePlace(file: place.file, line: place.line + lines, column: place.column) }
        return moved
      }
      return Line(line: line + lines, row: row, findings: moved)
    }
  }

  private mutating func take(_ line: Line, column: Int, file: String, tally: inout ReadTally) {
    var found = line.findings
    if let row = line.row {
      let place = FilePlace(file: file, line: line.line, column: column)
      if let before = rows[row.key], let first = places[row.key] {
        if before == row {
          tally.ignore("a repeat")
          return
        }
        found.append(
          Finding(
            .pupilTwice, .must, at: place, value: row.key.upn,
            message: "another row of this pupil and school stands in \(first.file) line \(first.line).", hint: "Keep one of them.",
            upn: row.key.upn, urn: row.key.urn))
      } else if found.isEmpty {
        rows[row.key] = row
        places[row.key] = place
      }
    }
    findings += found
    if found.contains(where: { $0.severity == .must }) { tally.refuse() } else { tally.accept() }
  }

  /// Where the columns of a table stand.
  private struct Columns {
    let upn: Int
    let urn: Int
    let characteristics: [(Characteristic, column: Int)]
    let birth: Int?
    let entry: Int?
    let leaving: Int?

    init(_ heading: Heading, file: String) throws {
      let at = try heading.require(["upn", "urn"], file: file)
      (upn, urn) = (at[0], at[1])
      characteristics = Characteristic.allCases.compactMap { own in heading[own.rawValue].map { (own, $0) } }
      (birth, entry, leaving) = (heading["date_of_birth"], heading["entry_date"], heading["leaving_date"])
    }
  }

  private static func row(_ record: DelimitedRecord, _ columns: Columns, file: String, findings: inout [Finding]) -> PupilRow? {
    func place(_ column: Int) -> FilePlace { FilePlace(file: file, line: record.line, column: column + 1) }
    func text(_ column: Int) -> String? {
      guard !record.fields[column].isEmpty else { return nil }
      let value = record.fields[column].trimmingBlanks()
      return value.isEmpty ? nil : value
    }
    let raw = RawEnrolment.read(
      upn: record.fields[columns.upn], at: place(columns.upn), urn: record.fields[columns.urn], at: place(columns.urn), into: &findings)
    func day(_ column: Int?) -> CivilDay? {
      guard let column, let value = text(column) else { return nil }
      let day = CivilDay(text: value)
      if day == nil {
        findings.append(
          Finding(
            .badDate, .must, at: place(column), value: value, message: "\u{201C}\(value)\u{201D} is not a day.",
            hint: "Write it as 2025-09-01 or 01/09/2025.", upn: raw?.upn, urn: raw?.urn))
      }
      return day
    }
    let (birth, entry, leaving) = (day(columns.birth), day(columns.entry), day(columns.leaving))
    var values = PupilValues()
    var kind: EnrolmentKind?
    for (characteristic, column) in columns.characteristics {
      guard let value = text(column) else { continue }
      values[characteristic] = value
      var words: String?
      if characteristic.isYesNo, YesNo.read(value) == nil { words = "true or false, 1 or 0, y or n, yes or no" }
      if characteristic == .enrolment {
        kind = EnrolmentKind(text: value)
        if kind == nil { words = "C, M, S, G, or current, main, subsidiary, guest" }
      }
      if let words {
        findings.append(
          Finding(
            .badWord, .must, at: place(column), value: value,
            message: "\u{201C}\(value)\u{201D} cannot stand in \(characteristic.rawValue).",
            hint: "It takes \(words).", upn: raw?.upn, urn: raw?.urn))
      }
    }
    if let entry, let leaving, leaving < entry {
      findings.append(
        Finding(
          .datesReversed, .must, at: place(columns.leaving ?? 0), value: leaving.iso,
          message: "the pupil leaves before entering (\(entry.iso)).", upn: raw?.upn, urn: raw?.urn))
    }
    guard let raw else { return nil }
    return PupilRow(
      key: EnrolmentKey(upn: raw.upn, urn: raw.urn), values: values, dateOfBirth: birth, entry: entry, leaving: leaving, kind: kind,
      isBoarder: values[.boarder].flatMap { YesNo.read($0) } ?? false)
  }
}
