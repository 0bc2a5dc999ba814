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

  mutating func read(_ text: FileText) throws {
    var records = DelimitedText(text)
    let heading = try Heading(records.next(), file: text.file)
    let columns = try Columns(heading, file: text.file)
    let unknown = heading.unknown(besides: Self.known)
    if !unknown.isEmpty { unknownColumns.append((text.file, unknown)) }
    var tally = ReadTally(file: text.file)
    while let record = records.next() {
      var found: [Finding] = []
      if let finding = RecordCheck.finding(record, heading: heading, file: text.file) {
        found.append(finding)
      } else if let row = Self.row(record, columns, file: text.file, findings: &found) {
        let place = FilePlace(file: text.file, line: record.line, column: columns.upn + 1)
        if let first = places.updateValue(place, forKey: row.key), let before = rows[row.key] {
          // The first stays.
          places[row.key] = first
          if before == row {
            tally.ignore("a repeat")
            continue
          }
          found.append(
            Finding(
              .pupilTwice, .must, at: place, value: row.key.upn,
              message: "another row of this pupil and school stands in \(first.file) line \(first.line).", hint: "Keep one of them.",
              upn: row.key.upn, urn: row.key.urn))
        } else if found.isEmpty {
          rows[row.key] = row
        } else {
          places[row.key] = nil
        }
      }
      findings += found
      if found.contains(where: { $0.severity == .must }) { tally.refuse() } else { tally.accept() }
    }
    tallies.append(tally)
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
