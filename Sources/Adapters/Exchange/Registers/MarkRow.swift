// SPDX-License-Identifier: MIT
import Vocabulary

/// What takes up what rows of marks say.
protocol MarkSink {
  /// Something noticed in a row before any of its marks.
  mutating func report(_ finding: Finding)
  /// A mark of a row.
  mutating func add(_ mark: RawMark) -> RowOutcome
}

/// How the rows of a file of register marks are read: long (`upn, urn, date, session, code`), a grid with a column a session, or a grid
/// with a start day and marks.
struct MarkRow {
  enum Shape {
    case long(upn: Int, urn: Int, date: Int, session: Int, code: Int, minutes: Int?)
    case columns(upn: Int, urn: Int, sessions: [(column: Int, day: CivilDay, session: Session)])
    case string(upn: Int, urn: Int, start: Int, marks: Int)
  }

  private let file: String
  let heading: Heading
  let shape: Shape
  /// Columns that nobody asked for, as written.
  let unknownColumns: [String]

  /// Reads the heading.
  /// - Throws: `Failure` where a column that must be there is missing, or a day in the heading cannot be read.
  init(heading record: DelimitedRecord?, file: String) throws {
    self.file = file
    let heading = try Heading(record, file: file)
    self.heading = heading
    let known: Set<String>
    if heading["start"] != nil || heading["marks"] != nil {
      let at = try heading.require(["upn", "urn", "start", "marks"], file: file)
      shape = .string(upn: at[0], urn: at[1], start: at[2], marks: at[3])
      known = ["upn", "urn", "start", "marks"]
    } else if heading["date"] == nil, heading["code"] == nil, let sessions = try Self.sessionColumns(heading, file: file) {
      let at = try heading.require(["upn", "urn"], file: file)
      shape = .columns(upn: at[0], urn: at[1], sessions: sessions)
      known = Set(["upn", "urn"] + sessions.map { heading.names[$0.column] })
    } else {
      let at = try heading.require(["upn", "urn", "date", "session", "code"], file: file)
      shape = .long(upn: at[0], urn: at[1], date: at[2], session: at[3], code: at[4], minutes: heading["minutes_late"])
      known = ["upn", "urn", "date", "session", "code", "minutes_late", "comment"]
    }
    unknownColumns = heading.unknown(besides: known)
  }

  /// Headings such as `2025-09-01 AM`; nil where the table has none.
  private static func sessionColumns(_ heading: Heading, file: String) throws -> [(column: Int, day: CivilDay, session: Session)]? {
    var found: [(Int, CivilDay, Session)] = []
    var seen: [Int32: Int] = [:]
    for (column, name) in heading.names.enumerated() {
      let parts = name.split(separator: "_")
      guard parts.count == 2, let session = Session(text: parts[1]), parts[0].utf8.contains(where: { $0 >= 48 && $0 <= 57 }) else {
        continue
      }
      let place = FilePlace(file: file, line: heading.line, column: column + 1)
      guard let day = CivilDay(text: parts[0]) else {
        throw Failure.bad(
          Finding(
            .badDate, .must, at: place, value: heading.written[column],
            message: "\u{201C}\(heading.written[column])\u{201D} names a day that cannot be read.",
            hint: "Write it as 2025-09-01 AM."))
      }
      let slot = day.number * 2 + Int32(session.rawValue)
      if seen.updateValue(column, forKey: slot) != nil {
        throw Failure.bad(
          Finding(
            .headingTwice, .must, at: place, value: heading.written[column],
            message: "the session \(day.iso) \(session.name) stands there twice.",
            hint: "Take one of the two columns out."))
      }
      found.append((column, day, session))
    }
    return found.isEmpty ? nil : found
  }

  /// Hands the marks of a record on, and tells what became of the row.
  func outcome(of record: DelimitedRecord, into builder: inout some MarkSink) -> RowOutcome {
    if let finding = RecordCheck.finding(record, heading: heading, file: file) {
      builder.report(finding)
      return .refused
    }
    switch shape {
    case .long(let upn, let urn, let date, let session, let code, let minutes):
      return long(record, at: (upn, urn, date, session, code, minutes), builder: &builder)
    case .columns(let upn, let urn, let sessions):
      guard let key = enrolment(record, upn, urn, &builder) else { return .refused }
      return .combined(
        sessions.map { column, day, session in
          builder.add(RawMark(key: key, day: day, session: session, code: record.fields[column], place: place(record, column)))
        })
    case .string(let upn, let urn, let start, let marks):
      guard let key = enrolment(record, upn, urn, &builder) else { return .refused }
      return grid(record, key: key, start: start, marks: marks, builder: &builder)
    }
  }

  private func long(
    _ record: DelimitedRecord, at columns: (upn: Int, urn: Int, date: Int, session: Int, code: Int, minutes: Int?),
    builder: inout some MarkSink
  ) -> RowOutcome {
    let key = enrolment(record, columns.upn, columns.urn, &builder)
    let day = self.day(record, columns.date, &builder)
    let session = Session(text: record.fields[columns.session])
    if session == nil {
      builder.report(
        Finding(
          .badSession, .must, at: place(record, columns.session), value: record.fields[columns.session],
          message: "\u{201C}\(record.fields[columns.session])\u{201D} is no session.", hint: "Write AM or PM.", upn: key?.upn,
          urn: key?.urn, day: day))
    }
    guard let key, let day, let session else { return .refused }
    if let minutes = columns.minutes {
      let text = record.fields[minutes].trimmingBlanks()
      if !text.isEmpty, (Double(text) ?? -1) < 0 {
        builder.report(
          Finding(
            .minutesLate, .should, at: place(record, minutes), value: text, message: "minutes late are a number: not read.", upn: key.upn,
            urn: key.urn,
            day: day, session: session))
      }
    }
    return builder.add(RawMark(key: key, day: day, session: session, code: record.fields[columns.code], place: place(record, columns.code)))
  }

  private func grid(_ record: DelimitedRecord, key: RawEnrolment, start: Int, marks: Int, builder: inout some MarkSink) -> RowOutcome {
    guard var day = day(record, start, &builder) else { return .refused }
    guard !day.weekday.isWeekend else {
      builder.report(
        Finding(
          .badDate, .must, at: place(record, start), value: record.fields[start],
          message: "\(day.iso) is a \(day.weekday.name); marks start on a weekday.",
          upn: key.upn, urn: key.urn, day: day))
      return .refused
    }
    var outcomes: [RowOutcome] = []
    var session = Session.am
    for code in record.fields[marks].split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      outcomes.append(builder.add(RawMark(key: key, day: day, session: session, code: String(code), place: place(record, marks))))
      if session == .pm { day = day.adding(days: day.weekday == .friday ? 3 : 1) }
      session = session == .am ? .pm : .am
    }
    return .combined(outcomes)
  }

  private func enrolment(_ record: DelimitedRecord, _ upn: Int, _ urn: Int, _ builder: inout some MarkSink) -> RawEnrolment? {
    var found: [Finding] = []
    let key = RawEnrolment.read(
      upn: record.fields[upn], at: place(record, upn), urn: record.fields[urn], at: place(record, urn), into: &found)
    found.forEach { builder.report($0) }
    return key
  }

  private func day(_ record: DelimitedRecord, _ column: Int, _ builder: inout some MarkSink) -> CivilDay? {
    let text = record.fields[column].trimmingBlanks()
    if let day = CivilDay(text: text) { return day }
    builder.report(
      Finding(
        .badDate, .must, at: place(record, column), value: text, message: "\u{201C}\(text)\u{201D} is not a day.",
        hint: "Write it as 2025-09-01 or 01/09/2025."))
    return nil
  }

  private func place(_ record: DelimitedRecord, _ column: Int) -> FilePlace {
    FilePlace(file: file, line: record.line, column: column + 1)
  }
}
