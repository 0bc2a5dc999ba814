// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Reads the wide tables: one row a place, phase and period, one column a figure. The daily tables and those of the census differ only
/// in the names of their columns.
struct WideReader {
  let series: Series
  let books: PublishedBooks
  let councils: CouncilList

  func read(_ records: inout PublishedRecords, _ index: MeaningIndex) throws -> [PlacedCell] {
    let heading = records.heading
    var needed = ["level", "phase", "possible", "overall", "authorised", "unauthorised"]
    if series == .census { needed = ["level", "phase", "possible", "overall"] }
    if index["snapshot_date"] == nil { needed.append("time_period") }
    try index.require(needed, heading: heading, book: books.columns, file: records.file)
    let places = RowPlaces(
      columns: .init(
        level: index["level"] ?? 0, phase: index["phase"] ?? 0, timePeriod: index["time_period"] ?? 0,
        timeIdentifier: index["time_identifier"], regionCode: index["region_code"], councilCode: index["council_code"],
        newCouncilCode: index["council_new_code"], snapshot: index["snapshot_date"]), words: books.words, councils: councils)
    var cells: [PlacedCell] = []
    while let record = records.next() {
      let group = index.filters.first { books.words.meaning("filter", record.fields[$0.field]) != "total" }
      let cell = cell(record, &records, index)
      let place = places.place(record, &records)
      let phase = places.phase(record, &records)
      let period = places.period(record, &records)
      switch (place, phase, period) {
      case (.value(let place), .value(let phase), .value(let period)):
        if let group {
          // Rows of a group of children stand beside those of all of them in the census tables by characteristic.
          records.ignore("of one group by \(group.name.replacing("_", with: " "))")
        } else if records.close() {
          cells.append(
            PlacedCell(cell: cell.at(place, phase, period), place: FilePlace(file: records.file, line: record.line)))
        }
      case (.ignored(let why), _, _), (_, .ignored(let why), _), (_, _, .ignored(let why)): records.ignore(why)
      default: _ = records.close()
      }
    }
    return cells
  }

  private func cell(_ record: DelimitedRecord, _ records: inout PublishedRecords, _ index: MeaningIndex) -> RawCell {
    var raw = RawCell()
    raw.possible = records.figure(record, index["possible"])
    raw.overall = records.figure(record, index["overall"])
    raw.authorised = records.figure(record, index["authorised"])
    raw.unauthorised = records.figure(record, index["unauthorised"])
    raw.persistentPercent = records.figure(record, index["persistent_percent"])
    raw.severePercent = records.figure(record, index["severe_percent"])
    let reporting = records.figure(record, index["schools_reporting"])
    let schools = records.figure(record, index["schools"])
    let enrolments = records.figure(record, index["enrolments"])
    // The census counts schools and enrolments; the daily tables give means of the days beside the census's count of schools.
    raw.schoolsReporting = series == .census ? .notPublished : reporting
    raw.schools = series == .census ? reporting : schools
    raw.enrolments = series == .census ? enrolments : .notPublished
    raw.persistentEnrolments = records.figure(record, index["persistent_count"])
    raw.severeEnrolments = records.figure(record, index["severe_count"])
    for (code, field) in index.reasons { raw.reasons[code] = records.figure(record, field) }
    for field in index.otherFigures { _ = records.figure(record, field) }
    for kind in ["overall_percent", "authorised_percent", "unauthorised_percent"] { _ = records.figure(record, index[kind]) }
    if let at = index["data_date"] ?? index["day"], !record.fields[at].trimmingBlanks().isEmpty {
      raw.lastDay = CivilDay(text: record.fields[at].trimmingBlanks())
      if raw.lastDay == nil {
        records.refuse(record, at: at, .unknownWord, "\u{201C}\(record.fields[at])\u{201D} is not a day.", hint: "Write it as 2026-07-10.")
      }
    }
    checkSums(raw, record, &records, index)
    return raw
  }

  /// Counts that cannot be: more absence than there were sessions, or parts of absence that are not the whole.
  private func checkSums(_ raw: RawCell, _ record: DelimitedRecord, _ records: inout PublishedRecords, _ index: MeaningIndex) {
    guard let overall = raw.overall.number, let at = index["overall"] else { return }
    if let possible = raw.possible.number, possible >= 0, overall > possible {
      records.refuse(record, at: at, .sumsDoNotFit, "more absence sessions (\(Int(overall))) than possible ones (\(Int(possible))).")
    } else if let authorised = raw.authorised.number, let unauthorised = raw.unauthorised.number, authorised + unauthorised != overall {
      records.refuse(
        record, at: at, .sumsDoNotFit,
        "authorised (\(Int(authorised))) and unauthorised (\(Int(unauthorised))) absence are not the overall absence (\(Int(overall))).",
        hint: "Take the file again from the department's site.")
    }
  }
}

/// The figures of a row before it is known whose they are.
struct RawCell {
  var possible = PublishedValue.notPublished
  var overall = PublishedValue.notPublished
  var authorised = PublishedValue.notPublished
  var unauthorised = PublishedValue.notPublished
  var reasons: [String: PublishedValue] = [:]
  var persistentPercent = PublishedValue.notPublished
  var severePercent = PublishedValue.notPublished
  var schoolsReporting = PublishedValue.notPublished
  var schools = PublishedValue.notPublished
  var enrolments = PublishedValue.notPublished
  var persistentEnrolments = PublishedValue.notPublished
  var severeEnrolments = PublishedValue.notPublished
  var lastDay: CivilDay?

  func at(_ place: PublishedPlace, _ phase: SchoolPhase, _ period: PublishedPeriod) -> AttendanceCell {
    AttendanceCell(
      place: place, phase: phase, period: period, possible: possible, overall: overall, authorised: authorised, unauthorised: unauthorised,
      reasons: reasons, persistentPercent: persistentPercent, schoolsReporting: schoolsReporting, schools: schools,
      severePercent: severePercent, enrolments: enrolments, persistentEnrolments: persistentEnrolments, severeEnrolments: severeEnrolments,
      lastDay: lastDay)
  }
}
