// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Reads the tidy table: one row a place, phase, period and reason, one column of counts. Its rows are gathered into rows of places.
struct TidyReader {
  let books: PublishedBooks
  let councils: CouncilList

  private struct Key: Hashable {
    let place: PublishedPlace
    let phase: SchoolPhase
    let period: PublishedPeriod
  }

  func read(_ records: inout PublishedRecords, _ index: MeaningIndex) throws -> [PlacedCell] {
    try index.require(
      ["level", "phase", "time_period", "time_identifier", "tidy_reason", "tidy_count"], heading: records.heading, book: books.columns,
      file: records.file)
    let places = RowPlaces(
      columns: .init(
        level: index["level"] ?? 0, phase: index["phase"] ?? 0, timePeriod: index["time_period"] ?? 0,
        timeIdentifier: index["time_identifier"], regionCode: index["region_code"], councilCode: index["council_code"],
        newCouncilCode: index["council_new_code"], snapshot: nil), words: books.words, councils: councils)
    var order: [Key] = []
    var gathered: [Key: (raw: RawCell, attendance: PublishedValue, line: Int)] = [:]
    var seen: Set<String> = []
    while let record = records.next() {
      let count = records.figure(record, index["tidy_count"])
      for field in index.otherFigures { _ = records.figure(record, field) }
      let meaning = reason(record, &records, index)
      switch (places.place(record, &records), places.phase(record, &records), period(record, &records, index, places)) {
      case (.value(let place), .value(let phase), .value(let period)):
        guard let meaning else {
          _ = records.close()
          continue
        }
        if meaning == "not_absence" {
          records.ignore("attendance, not absence")
          continue
        }
        let key = Key(place: place, phase: phase, period: period)
        guard seen.insert("\(place) \(phase) \(period.label) \(meaning)").inserted else {
          records.refuse(
            record, at: index["tidy_reason"] ?? 0, .differentFigures, "a second row of the same place, phase, period and reason.")
          _ = records.close()
          continue
        }
        guard records.close() else { continue }
        if gathered[key] == nil { order.append(key) }
        var entry = gathered[key] ?? (RawCell(), .notPublished, record.line)
        switch meaning {
        case "possible": entry.raw.possible = count
        case "overall": entry.raw.overall = count
        case "authorised": entry.raw.authorised = count
        case "unauthorised": entry.raw.unauthorised = count
        case "attendance": entry.attendance = count
        default: entry.raw.reasons[meaning] = count
        }
        if let at = index["day"], let day = CivilDay(text: record.fields[at].trimmingBlanks()) {
          entry.raw.lastDay = max(entry.raw.lastDay ?? day, day)
        }
        gathered[key] = entry
      case (.ignored(let why), _, _), (_, .ignored(let why), _), (_, _, .ignored(let why)): records.ignore(why)
      default: _ = records.close()
      }
    }
    return order.compactMap { key in
      guard let (gatheredRaw, attendance, line) = gathered[key] else { return nil }
      var raw = gatheredRaw
      if raw.possible == .notPublished { raw.possible = attendance.combined(with: raw.overall, +) }
      return PlacedCell(cell: raw.at(key.place, key.phase, key.period), place: FilePlace(file: records.file, line: line))
    }
  }

  private func reason(_ record: DelimitedRecord, _ records: inout PublishedRecords, _ index: MeaningIndex) -> String? {
    guard let at = index["tidy_reason"] else { return nil }
    if let meaning = books.words.meaning("tidy_reason", record.fields[at]) { return meaning }
    records.refuse(
      record, at: at, .unknownWord, "\u{201C}\(record.fields[at])\u{201D} is no reason that is known.",
      hint: "Add it to words.csv in the folder of what ships.")
    return nil
  }

  /// A week, or a single day of it where the time frame is a weekday.
  private func period(
    _ record: DelimitedRecord, _ records: inout PublishedRecords, _ index: MeaningIndex, _ places: RowPlaces
  ) -> RowPlaces.Reading<PublishedPeriod> {
    guard let at = index["time_frame"] else { return places.period(record, &records) }
    switch books.words.meaning("time_frame", record.fields[at]) {
    case "day":
      guard let dayAt = index["day"], let day = CivilDay(text: record.fields[dayAt].trimmingBlanks()) else {
        records.refuse(
          record, at: index["day"] ?? at, .unknownWord, "a row of a single day without its date.", hint: "Write it as 2025-09-08.")
        return .refused
      }
      return .value(.day(day))
    case "week", "year": return places.period(record, &records)
    default:
      records.refuse(record, at: at, .unknownWord, "\u{201C}\(record.fields[at])\u{201D} is no time frame that is known.")
      return .refused
    }
  }
}
