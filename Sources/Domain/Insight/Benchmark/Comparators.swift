// SPDX-License-Identifier: MIT
import Vocabulary

/// Whom a council can be compared with.
public enum Against: String, CaseIterable, Sendable {
  case england, region, neighbours
}

/// Builds the comparators of a council, in the order asked for; neighbours are two: their mean and all their sessions together.
struct Comparators {
  let council: Council
  let phase: SchoolPhase
  let measure: BenchmarkMeasure
  let tables: BenchmarkTables

  /// Comparators with the places each is made of.
  func make(_ against: [Against]) -> [(comparator: Comparator, places: ComparisonPlaces)] {
    let value = tables.now.value(measure, .council(council.code), phase)
    return against.flatMap { kind -> [(Comparator, ComparisonPlaces)] in
      switch kind {
      case .england:
        return [one(.england, "England", "England", .one(.england), codes: ["E92000001"], value)]
      case .region:
        let name = tables.regions.first { $0.code == council.regionCode }
        return [
          one(
            .region, name?.name ?? council.region, name?.inSentence ?? council.region, .one(.region(council.regionCode)),
            codes: [council.regionCode], value)
        ]
      case .neighbours: return neighbours(value)
      }
    }
  }

  private func neighbours(_ value: PublishedValue) -> [(Comparator, ComparisonPlaces)] {
    let codes = tables.neighbourCodes(of: council.code)
    guard !codes.isEmpty else { return [] }
    let places = codes.map(PublishedPlace.council)
    let missing = codes.filter { tables.now.value(measure, .council($0), phase).number == nil }
    let used = codes.count - missing.count
    // Without any the line stays, with nothing in it, so that its absence is seen.
    let words = used == 0 ? "" : Words.number(used) + " "
    let plural = used == 1 ? "neighbour" : "neighbours"
    let its = missing.isEmpty || used == 0 ? "its \(words)" : "\(words)of its "
    return [
      one(
        .neighboursMean, "mean of \(words)statistical \(plural)", "the mean of \(its)statistical \(plural)", .mean(places),
        codes: codes, value, missing: missing),
      one(
        .neighboursPooled, "\(words)statistical \(plural), pooled", "\(its)statistical \(plural) taken together", .pooled(places),
        codes: codes, value, missing: missing),
    ]
  }

  private func one(
    _ kind: Comparator.Kind, _ name: String, _ inSentence: String, _ places: ComparisonPlaces, codes: [String], _ value: PublishedValue,
    missing: [String] = []
  ) -> (Comparator, ComparisonPlaces) {
    let theirs = tables.now.value(measure, places, phase)
    return (
      Comparator(
        name: name, inSentence: inSentence, kind: kind, value: theirs, gap: value.minus(theirs), codes: codes, missing: missing), places
    )
  }
}

/// Small numbers in words, as they stand in sentences.
enum Words {
  static func number(_ count: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    return words.indices.contains(count) ? words[count] : String(count)
  }
}
