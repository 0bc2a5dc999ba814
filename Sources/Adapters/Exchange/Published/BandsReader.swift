// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Reads tables of enrolments by how much they missed, with or without columns that cut the children.
struct BandsReader {
  let books: PublishedBooks
  let councils: CouncilList

  func read(_ records: inout PublishedRecords, _ index: MeaningIndex) throws -> [BandRow] {
    try index.require(["level", "phase", "time_period"], heading: records.heading, book: books.columns, file: records.file)
    try requireBands(records, index)
    let places = RowPlaces(
      columns: .init(
        level: index["level"] ?? 0, phase: index["phase"] ?? 0, timePeriod: index["time_period"] ?? 0,
        timeIdentifier: index["time_identifier"], regionCode: index["region_code"], councilCode: index["council_code"],
        newCouncilCode: index["council_new_code"], snapshot: nil), words: books.words, councils: councils)
    let meals = index.filters.first { $0.name == "fsm" }?.field
    let others = index.filters.filter { $0.name != "fsm" }.map(\.field)
    var rows: [BandRow] = []
    while let record = records.next() {
      var counts = BandCounts()
      for (lowest, field) in index.bands { counts.add(records.figure(record, field), from: lowest) }
      for field in index.otherFigures { _ = records.figure(record, field) }
      let place = places.place(record, &records)
      let phase = places.phase(record, &records)
      let period = places.period(record, &records)
      switch (place, phase, period) {
      case (.value(let place), .value(let phase), .value(.year(let year))):
        guard records.close() else { continue }
        rows.append(
          BandRow(
            place: place, phase: phase, year: year, meals: meals.map { group(record.fields[$0]) },
            others: others.map { group(record.fields[$0]) == .total ? .total : .group }, counts: counts))
      case (.value, .value, .value): records.ignore("not of a whole school year")
      case (.ignored(let why), _, _), (_, .ignored(let why), _), (_, _, .ignored(let why)): records.ignore(why)
      default: _ = records.close()
      }
    }
    return rows
  }

  private func group(_ word: String) -> BandRow.Filter {
    if books.words.meaning("filter", word) == "total" { return .total }
    switch books.words.meaning("fsm", word) {
    case "eligible": return .eligible
    case "not_eligible": return .notEligible
    default: return .group
    }
  }

  /// Every five points up to 50 must have a column, or a segment would be too small without a word.
  private func requireBands(_ records: PublishedRecords, _ index: MeaningIndex) throws {
    let there = Set(index.bands.map(\.lowest))
    let missing = stride(from: 0, through: 50, by: 5).filter { !there.contains($0) }
    let upper = there.filter { $0 >= 50 }
    // From 50 % either one column holds all, or all of them must be there.
    let missingAbove = upper.count > 1 ? stride(from: 55, through: 100, by: 5).filter { !there.contains($0) } : []
    let all = missing + missingAbove
    guard all.isEmpty else {
      throw Failure.badData(
        findings: all.map { lowest in
          Finding(
            .missingColumn, .must, at: FilePlace(file: records.file, line: records.heading.line), value: "\(lowest)",
            message: "the column of the band from \(lowest) % (such as enrolments_overall_\(lowest)_\(lowest + 5)) is missing.",
            hint: records.heading.listed)
        }, tallies: [])
    }
  }
}
