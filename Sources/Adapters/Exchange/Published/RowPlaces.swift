// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Reads of a row which place, phase and period it is of.
struct RowPlaces {
  /// Where the columns stand that say so.
  struct Columns {
    let level: Int
    let phase: Int
    let timePeriod: Int
    let timeIdentifier: Int?
    let regionCode: Int?
    let councilCode: Int?
    let newCouncilCode: Int?
    let snapshot: Int?
  }

  let columns: Columns
  let words: WordBook
  let councils: CouncilList

  /// What was read; nil where the row was refused, `.ignored` where it is sound but nothing that is compared.
  enum Reading<Value> {
    case value(Value)
    case ignored(String)
    case refused
  }

  func place(_ record: DelimitedRecord, _ records: inout PublishedRecords) -> Reading<PublishedPlace> {
    let word = record.fields[columns.level]
    switch words.meaning("level", word) {
    case "national": return .value(.england)
    case "regional":
      let code = columns.regionCode.map { record.fields[$0].trimmingBlanks() } ?? ""
      if code.isEmpty {
        records.refuse(record, at: columns.regionCode ?? columns.level, .unknownWord, "a row of a region without its code.")
        return .refused
      }
      return .value(.region(code))
    case "council": return council(record, &records)
    case nil:
      records.refuse(
        record, at: columns.level, .unknownWord, "\u{201C}\(word)\u{201D} is no geographic level that is known.",
        hint: "Known are: \(words.words("level").joined(separator: ", ")).")
      return .refused
    default: return .ignored("of another geographic level")
    }
  }

  private func council(_ record: DelimitedRecord, _ records: inout PublishedRecords) -> Reading<PublishedPlace> {
    let code = columns.councilCode.map { record.fields[$0].trimmingBlanks() } ?? ""
    if code.utf8.count == 3, code.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) { return .value(.council(code)) }
    // Some tables leave the three-figure code out or unknown; the nine-sign one then says which council it is.
    let new = columns.newCouncilCode.map { record.fields[$0].trimmingBlanks() } ?? ""
    if let known = councils.council(named: new), !new.isEmpty { return .value(.council(known.code)) }
    records.refuse(
      record, at: columns.councilCode ?? columns.newCouncilCode ?? columns.level, .unknownWord,
      "\u{201C}\(code.isEmpty ? new : code)\u{201D} is no council's code.", hint: "Councils have three figures, such as 807.")
    return .refused
  }

  func phase(_ record: DelimitedRecord, _ records: inout PublishedRecords) -> Reading<SchoolPhase> {
    let word = record.fields[columns.phase]
    guard let meaning = words.meaning("phase", word) else {
      records.refuse(
        record, at: columns.phase, .unknownWord, "\u{201C}\(word)\u{201D} is no phase that is known.",
        hint: "Known are: \(words.words("phase").joined(separator: ", ")).")
      return .refused
    }
    return SchoolPhase(rawValue: meaning).map { .value($0) } ?? .ignored("of schools of another type")
  }

  /// The period: `202526`, `202425` with `Autumn term`, `2025` with `Week 37`; with a snapshot's date, that.
  func period(_ record: DelimitedRecord, _ records: inout PublishedRecords) -> Reading<PublishedPeriod> {
    if let at = columns.snapshot {
      guard let day = CivilDay(text: record.fields[at].trimmingBlanks()) else { return bad(record, at, &records) }
      return .value(.snapshot(day))
    }
    let time = record.fields[columns.timePeriod].trimmingBlanks()
    let identifier = columns.timeIdentifier.map { record.fields[$0].trimmingBlanks() } ?? ""
    let parts = identifier.lowercased().split(separator: " ")
    if parts.count == 2, parts[0] == "week" {
      guard let week = Int(parts[1]), (1...53).contains(week), let at = columns.timeIdentifier else {
        return bad(record, columns.timeIdentifier ?? columns.timePeriod, &records)
      }
      _ = at
      guard let year = Int(time), (2000...2100).contains(year) else { return bad(record, columns.timePeriod, &records) }
      return .value(.week(year: year, week: week))
    }
    guard let year = AcademicYear(text: time) else { return bad(record, columns.timePeriod, &records) }
    if identifier.isEmpty { return .value(.year(year)) }
    switch words.meaning("time_identifier", identifier) {
    case "year": return .value(.year(year))
    case "autumn": return .value(.term(year, .autumn))
    case "spring": return .value(.term(year, .spring))
    case "summer": return .value(.term(year, .summer))
    case nil: return bad(record, columns.timeIdentifier ?? columns.timePeriod, &records)
    default: return .ignored("of several terms together")
    }
  }

  private func bad<Value>(_ record: DelimitedRecord, _ at: Int, _ records: inout PublishedRecords) -> Reading<Value> {
    records.refuse(
      record, at: at, .unknownWord, "\u{201C}\(record.fields[at])\u{201D} is no period that is known.",
      hint: "Periods are written 202526 for a school year, 2025 and Week 37 for a week.")
    return .refused
  }
}
