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
    let at = try heading.require(["upn", "urn"], file: text.file)
    let unknown = heading.unknown(besides: Self.known)
    if !unknown.isEmpty { unknownColumns.append((text.file, unknown)) }
    var tally = ReadTally(file: text.file)
    while let record = records.next() {
      var found: [Finding] = []
      if let finding = RecordCheck.finding(record, heading: heading, file: text.file) {
        found.append(finding)
      } else if let row = Self.row(record, heading: heading, upn: at[0], urn: at[1], file: text.file, findings: &found) {
        let place = FilePlace(file: text.file, line: record.line, column: at[0] + 1)
        if let before = rows[row.key], let first = places[row.key] {
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
          places[row.key] = place
        }
      }
      findings += found
      if found.contains(where: { $0.severity == .must }) { tally.refuse() } else { tally.accept() }
    }
    tallies.append(tally)
  }

  private static func row(
    _ record: DelimitedRecord, heading: Heading, upn: Int, urn: Int, file: String, findings: inout [Finding]
  ) -> PupilRow? {
    func place(_ column: Int) -> FilePlace { FilePlace(file: file, line: record.line, column: column + 1) }
    func text(_ name: String) -> (String, Int)? {
      guard let column = heading[name] else { return nil }
      let value = record.fields[column].trimmingBlanks()
      return value.isEmpty ? nil : (value, column)
    }
    let raw = RawEnrolment.read(upn: record.fields[upn], at: place(upn), urn: record.fields[urn], at: place(urn), into: &findings)
    var days: [String: CivilDay] = [:]
    for name in dates {
      guard let (value, column) = text(name) else { continue }
      days[name] = CivilDay(text: value)
      if days[name] == nil {
        findings.append(
          Finding(
            .badDate, .must, at: place(column), value: value, message: "\u{201C}\(value)\u{201D} is not a day.",
            hint: "Write it as 2025-09-01 or 01/09/2025.", upn: raw?.upn, urn: raw?.urn))
      }
    }
    var values: [Characteristic: String] = [:]
    var kind: EnrolmentKind?
    for characteristic in Characteristic.allCases {
      guard let (value, column) = text(characteristic.rawValue) else { continue }
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
    if let entry = days["entry_date"], let leaving = days["leaving_date"], leaving < entry {
      findings.append(
        Finding(
          .datesReversed, .must, at: place(heading["leaving_date"] ?? 0), value: leaving.iso,
          message: "the pupil leaves before entering (\(entry.iso)).",
          upn: raw?.upn, urn: raw?.urn))
    }
    guard let raw else { return nil }
    return PupilRow(
      key: EnrolmentKey(upn: raw.upn, urn: raw.urn), values: values, dateOfBirth: days["date_of_birth"], entry: days["entry_date"],
      leaving: days["leaving_date"], kind: kind, isBoarder: values[.boarder].flatMap { YesNo.read($0) } ?? false)
  }
}
