// SPDX-License-Identifier: MIT
import Vocabulary

/// The register in its long form, a row a session, as bytes: a year of a place has too many marks for a text each.
///
/// A year of ordinary marks is kept as bytes. For each pupil the signs of the number that differ are written into it; then runs of ordinary
/// rows are copied whole, and the other rows get their code.
struct RegisterRows {
  /// The columns of the long form.
  static let heading = "upn,urn,date,session,code\n"

  /// `S999100025001,900001,2025-09-02,AM,/` and the end of the line, of every session.
  private var year: [UInt8] = []
  private var upn = [UInt8](repeating: UInt8(ascii: "0"), count: 13)
  private let width: Int
  /// Each code with the end of the line.
  private let codes: [[UInt8]]

  init(_ school: InventedSchool) {
    for day in school.ways.calendar.days {
      for (session, code) in [("AM", "/"), ("PM", "\\")] {
        year += upn + Array(",\(school.urn),\(day.date.iso),\(session),\(code)\n".utf8)
      }
    }
    width = year.count / max(2 * school.ways.calendar.days.count, 1)
    codes = MarkCode.allCases.map { Array(($0.text + "\n").utf8) }
  }

  /// Adds the rows of one enrolment, and says how many.
  mutating func append(_ upn: [UInt8], _ marks: (days: Range<Int>, codes: [MarkCode]), to bytes: inout [UInt8]) -> Int {
    name(upn)
    let slots = (marks.days.lowerBound * 2)..<(marks.days.upperBound * 2)
    var run = slots.lowerBound
    for slot in slots where !marks.codes[slot].isOrdinary {
      bytes.append(contentsOf: year[(run * width)..<(slot * width + width - 2)])
      bytes.append(contentsOf: codes[Int(marks.codes[slot].rawValue)])
      run = slot + 1
    }
    bytes.append(contentsOf: year[(run * width)..<(slots.upperBound * width)])
    return slots.count
  }

  /// Writes a pupil number into every row.
  private mutating func name(_ next: [UInt8]) {
    for place in upn.indices where upn[place] != next[place] {
      upn[place] = next[place]
      var at = place
      while at < year.count {
        year[at] = next[place]
        at += width
      }
    }
  }
}
