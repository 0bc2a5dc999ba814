// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Reads the census series and the series beside it: one row a measure, place and year.
struct SeriesReader {
  let regions: [Region]
  private let bySeriesCode: [String: PublishedPlace]

  init(regions: [Region]) {
    self.regions = regions
    bySeriesCode = Dictionary(regions.map { ($0.seriesCode, .region($0.code)) }) { first, _ in first }
  }

  private static let measures: [String: BenchmarkMeasure] = [
    "overall": .overall, "authorised": .authorised, "unauthorised": .unauthorised, "persistent": .persistent, "severe": .severe,
  ]

  func readSeries(_ records: inout PublishedRecords) throws -> SeriesTable {
    let at = try records.heading.require(
      ["phase", "indicator", "academic_year", "level", "area_code", "value"], file: records.file)
    let name = records.heading["measure_short"] ?? 0
    var table = SeriesTable()
    while let record = records.next() {
      let value = records.figure(record, at[5])
      let phase = SchoolPhase(rawValue: record.fields[at[0]].lowercased())
      if phase == nil {
        records.refuse(record, at: at[0], .unknownWord, "\u{201C}\(record.fields[at[0]])\u{201D} is no phase that is known.")
      }
      let measure = Self.measures[record.fields[at[1]].lowercased()]
      if measure == nil {
        records.refuse(
          record, at: at[1], .unknownWord, "\u{201C}\(record.fields[at[1]])\u{201D} is no indicator that is known.",
          hint: "Known are: \(Self.measures.keys.sorted().joined(separator: ", ")).")
      }
      guard let year = year(record, at[2], &records) else { continue }
      guard let place = place(record, level: at[3], code: at[4], &records) else { continue }
      guard let phase, let measure else {
        _ = records.close()
        continue
      }
      if let before = table.add(measure, place, phase, year, value), before != value {
        records.refuse(
          record, at: at[5], .differentFigures, "another row has a different figure of \(record.fields[name]) for this place and year.")
      }
      _ = records.close()
    }
    return table
  }

  func readRelated(_ records: inout PublishedRecords) throws -> RelatedSeries {
    let at = try records.heading.require(["measure_short", "academic_year", "level", "area_code", "value"], file: records.file)
    var table = RelatedSeries()
    while let record = records.next() {
      let value = records.figure(record, at[4])
      guard let year = year(record, at[1], &records), let place = place(record, level: at[2], code: at[3], &records) else { continue }
      if records.close() { table.add(record.fields[at[0]], place, year, value) }
    }
    return table
  }

  /// The year; nil where the row was closed because it has none or a wrong one.
  private func year(_ record: DelimitedRecord, _ at: Int, _ records: inout PublishedRecords) -> AcademicYear? {
    let text = record.fields[at].trimmingBlanks()
    if text.isEmpty {
      records.ignore("without a year")
      return nil
    }
    if let year = AcademicYear(text: text) { return year }
    records.refuse(record, at: at, .unknownWord, "\u{201C}\(text)\u{201D} is no school year.", hint: "Write it as 2024/25.")
    _ = records.close()
    return nil
  }

  /// The place; nil where the row was closed.
  private func place(_ record: DelimitedRecord, level: Int, code: Int, _ records: inout PublishedRecords) -> PublishedPlace? {
    let area = record.fields[code].trimmingBlanks()
    switch record.fields[level].lowercased() {
    case "national": return .england
    case "regional":
      if let region = bySeriesCode[area] { return region }
      records.ignore("of a part of a region")
      return nil
    case "local authority":
      if area.utf8.count == 3 { return .council(area) }
      records.refuse(record, at: code, .unknownWord, "\u{201C}\(area)\u{201D} is no council's code.", hint: "Councils have three figures.")
    default:
      records.refuse(record, at: level, .unknownWord, "\u{201C}\(record.fields[level])\u{201D} is no level that is known.")
    }
    _ = records.close()
    return nil
  }
}
