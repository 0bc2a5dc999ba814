// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Reads the lists of councils and of their statistical neighbours.
enum PlacesReader {
  static func neighbours(_ records: inout PublishedRecords) throws -> NeighbourSets {
    let at = try records.heading.require(["set", "la_code", "rank", "neighbour_code"], file: records.file)
    var sets = NeighbourSets()
    while let record = records.next() {
      guard let rank = Int(record.fields[at[2]].trimmingBlanks()) else {
        records.refuse(record, at: at[2], .notANumber, "\u{201C}\(record.fields[at[2]])\u{201D} is no rank.", hint: "Ranks are 1 to 10.")
        _ = records.close()
        continue
      }
      for field in [at[1], at[3]] where record.fields[field].trimmingBlanks().utf8.count != 3 {
        records.refuse(record, at: field, .unknownWord, "\u{201C}\(record.fields[field])\u{201D} is no council's code.")
      }
      if records.close() {
        sets.add(
          set: record.fields[at[0]].trimmingBlanks(), of: record.fields[at[1]].trimmingBlanks(), rank: rank,
          neighbour: record.fields[at[3]].trimmingBlanks())
      }
    }
    return sets
  }

  static func councils(_ records: inout PublishedRecords) throws -> CouncilList {
    let at = try records.heading.require(
      ["old_la_code", "new_la_code", "la_name", "region_code", "region_name", "valid_to"], file: records.file)
    let other = records.heading["lait_name"]
    let successors = records.heading["successor_la_codes"]
    var entries: [CouncilList.Entry] = []
    while let record = records.next() {
      let fields = record.fields.map { $0.trimmingBlanks() }
      if fields[at[0]].utf8.count != 3 {
        records.refuse(record, at: at[0], .unknownWord, "\u{201C}\(fields[at[0]])\u{201D} is no council's code.")
      }
      if !fields[at[5]].isEmpty, CivilDay(text: fields[at[5]]) == nil {
        records.refuse(record, at: at[5], .unknownWord, "\u{201C}\(fields[at[5]])\u{201D} is not a day.", hint: "Write it as 2023-03-31.")
      }
      guard records.close() else { continue }
      let council = Council(
        code: fields[at[0]], newCode: fields[at[1]], name: fields[at[2]], regionCode: fields[at[3]], region: fields[at[4]],
        isCurrent: fields[at[5]].isEmpty)
      entries.append(
        CouncilList.Entry(
          council: council, otherName: other.map { fields[$0] } ?? council.name,
          successors: successors.map { fields[$0].split(separator: " ").map(String.init) } ?? []))
    }
    return CouncilList(entries)
  }
}
