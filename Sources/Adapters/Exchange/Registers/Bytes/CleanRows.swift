// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// Reads rows of a long file in which nothing is odd, straight from their bytes.
///
/// Each field is checked where it stands against what it must be (the pupil of the row before, a day of the table, a code of the rules);
/// the first sign that fits nothing here gives the row back, and it is read field by field. So this never decides anything but "all is well".
struct CleanRows {
  private let columns: [ColumnPlan.Column]
  private let codeColumn: Int
  private let days: DayTable
  private let codes: CodeBytes
  private let tellsBlanks: Bool
  private let file: String
  private var last = RowState()

  init(_ plan: ColumnPlan, _ rules: ReadingRules, file: String) {
    columns = plan.columns
    codeColumn = (plan.columns.firstIndex(of: .code) ?? 0) + 1
    days = rules.days
    codes = rules.codes
    tellsBlanks = rules.wantsFindings
    self.file = file
  }

  /// A row was read in another way: rows may have been made meanwhile.
  mutating func forget() { last.enrolment = -1 }

  /// Reads rows from a place on and keeps their marks, up to a limit and no further than the first that must be read field by field;
  /// tells how many it read.
  mutating func read(
    _ base: UnsafeRawPointer, from place: inout Int, to limit: Int, line: Int, into builder: inout StretchBuilder
  ) -> Int {
    // What changes from row to row stays in registers of the processor.
    var state = last
    var (at, rows, later, blanks, slashes) = (place, 0, 0, 0, 0)
    columns.withUnsafeBufferPointer { columns in
      while at < limit {
        guard let row = state.parse(base, from: at, columns, days) else { break }
        guard state.day.kind == .plain else {
          // A day after the one asked about is left out before anything else is looked at.
          guard state.day.kind == .later else { break }
          (at, rows, later) = (row.behind, rows + 1, later + 1)
          continue
        }
        let entry = codes.entry(row.signs, era: state.day.era, session: row.session)
        guard entry.care == .clean || (entry.care != .ask && !tellsBlanks) else { break }
        if state.enrolment < 0 { resolve(&state, line: line + rows, into: &builder) }
        guard state.first <= state.day.number, state.day.number <= state.last else { break }
        if state.year != state.day.year || state.row == nil {
          state.row = builder.bytes(of: state.enrolment, in: state.day.year)
          state.year = state.day.year
        }
        guard let bytes = state.row else { break }
        let slot = Int(state.day.slot) + row.session
        let isFree = MarkByte.isUnmarked(bytes[slot])
        if entry.care == .blank {
          blanks += 1
          if bytes[slot] == MarkByte.none { bytes[slot] = MarkByte.blank }
        } else if isFree {
          bytes[slot] = entry.byte
          if entry.care == .otherSlash { slashes += 1 }
        } else {
          builder.collide(state.enrolment)
        }
        (at, rows) = (row.behind, rows + 1)
      }
    }
    builder.counts.accepted += rows - later
    builder.counts.add(later: later, blanks: blanks, slashes: slashes)
    place = at
    last = state
    return rows
  }

  /// Steps over the row at a place unless its pupil is wanted; nil where it is, and where the row must be read field by field.
  mutating func skip(_ base: UnsafeRawPointer, from start: Int, unless wanted: (EnrolmentTable.Words) -> Bool) -> Int? {
    let row = columns.withUnsafeBufferPointer { last.parse(base, from: start, $0, days) }
    guard let row, !wanted(last.words) else { return nil }
    return row.behind
  }

  private func resolve(_ state: inout RowState, line: Int, into builder: inout StretchBuilder) {
    builder.beginRow(line: line)
    let (words, upnLength, urnLength) = (state.words, state.upnLength, state.urnLength)
    state.enrolment = builder.place(
      of: words, at: { FilePlace(file: file, line: line, column: codeColumn) },
      make: {
        EnrolmentKey(upn: Self.text([words.upn0, words.upn1], upnLength), urn: Self.text([words.urn], urnLength))
      })
    let own = builder.enrolments.all[state.enrolment]
    (state.first, state.last) = (own.first, own.last)
    state.row = nil
  }

  private static func text(_ words: [UInt64], _ length: Int) -> String {
    String(decoding: (0..<length).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> UInt64($0 % 8 * 8)) }, as: UTF8.self)
  }
}
