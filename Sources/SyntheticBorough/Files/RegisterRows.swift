// SPDX-License-Identifier: MIT
import Vocabulary

/// The register in its long form, a row a session, as bytes: a year of a place has too many marks for a text each.
struct RegisterRows {
  /// The columns of the long form.
  static let heading = "upn,urn,date,session,code\n"

  private let urn: [UInt8]
  /// `2025-09-02,AM,` of each session.
  private let sessions: [[UInt8]]
  /// Each code with the end of the line.
  private let codes: [[UInt8]]

  init(_ school: InventedSchool) {
    urn = Array(",\(school.urn),".utf8)
    sessions = school.ways.calendar.days.flatMap { day in ["AM", "PM"].map { Array("\(day.date.iso),\($0),".utf8) } }
    codes = MarkCode.allCases.map { Array(($0.text + "\n").utf8) }
  }

  /// Adds the rows of one enrolment, and says how many.
  func append(_ upn: [UInt8], _ year: (days: Range<Int>, codes: [MarkCode]), to bytes: inout [UInt8]) -> Int {
    let start = upn + urn
    let slots = (year.days.lowerBound * 2)..<(year.days.upperBound * 2)
    for slot in slots {
      bytes.append(contentsOf: start)
      bytes.append(contentsOf: sessions[slot])
      bytes.append(contentsOf: codes[Int(year.codes[slot].rawValue)])
    }
    return slots.count
  }
}
