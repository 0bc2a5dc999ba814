// SPDX-License-Identifier: MIT
import Exchange
import Foundation
import Registers
import TestSupport
import Testing
import Vocabulary

/// Reads the same files by both readers and compares everything they say.
struct BothReaders {
  let rules: RegisterRules
  var on = CivilDay(text: "2026-07-31") ?? CivilDay(number: 0)

  init() throws { rules = try RuleFiles.load(from: DataFolder.find(option: Repository.path("Data"), environment: nil, binary: "/")) }

  /// Portions small enough to cut every file, records and line ends included.
  static let portions = [ReadingSizes.usual, ReadingSizes(stretch: 7, window: 3), ReadingSizes(stretch: 40, window: 64)]

  /// Compares; tells what differs, or that nothing does.
  func differences(marks: [String], pupils: [String], sizes: ReadingSizes, workers: Int) -> [String] {
    let plain = Result { try RegisterFiles.read(marks: marks, pupils: pupils, rules: rules, on: on) { _, _ in } }
    func packed(_ wantsFindings: Bool) -> Result<PackedReading, any Error> {
      Result {
        try PackedFiles.read(
          marks: marks, pupils: pupils, rules: rules, on: on, wantsFindings: wantsFindings,
          workers: Workers(count: workers) { parts, part in DispatchQueue.concurrentPerform(iterations: parts, execute: part) },
          sizes: sizes
        ) { _, _ in }
      }
    }
    switch (plain, packed(true)) {
    case (.failure(let a as Failure), .failure(let b as Failure)): return a == b ? [] : ["refusal: \(a)\nnot \(b)"]
    case (.success(let reading), .failure(let why as PackedFiles.Unpacked)):
      let days = reading.register.enrolments.flatMap { $0.marks.map(\.day) + $0.unmarked.map(\.day) }
      if why == .sparse { return Set(days.map(\.monday)).count > 1_590 ? [] : ["not packed: sparse"] }
      let first = CivilDay(year: 1, month: 8, day: 6) ?? CivilDay(number: 0)
      let onWeekend = days.contains { $0.weekday.isWeekend || $0 < first }
      return why == .weekend && onWeekend ? [] : ["not packed: \(why)"]
    case (.success(let reading), .success(let both)):
      var out = Self.compare(reading, both)
      if case .success(let short) = packed(false) {
        if short.findings != reading.refusals { out.append("refusals alone: \(short.findings)\nnot \(reading.refusals)") }
        if short.noticed != both.noticed { out.append("noticed alone: \(short.noticed)\nnot \(both.noticed)") }
        if short.tallies != reading.tallies { out.append("tallies alone") }
      } else {
        out.append("refused without findings")
      }
      return out
    default: return ["one read it and one did not: \(plain) \(packed(true))"]
    }
  }

  private static func compare(_ plain: RegisterReading, _ packed: PackedReading) -> [String] {
    var out: [String] = []
    if packed.tallies != plain.tallies { out.append("tallies: \(packed.tallies)\nnot \(plain.tallies)") }
    if packed.findings != plain.findings {
      let at = zip(packed.findings, plain.findings).enumerated().first { $0.element.0 != $0.element.1 }
      out.append(
        "findings: \(packed.findings.count), not \(plain.findings.count); first \(at.map { "\($0.offset): \($0.element.0)\nnot \($0.element.1)" } ?? "at the end")"
      )
    }
    let counts = Dictionary(grouping: plain.findings, by: \.kind).mapValues(\.count)
    if packed.noticed != counts { out.append("noticed: \(packed.noticed)\nnot \(counts)") }
    if packed.unknownColumns.map(\.columns) != plain.unknownColumns.map(\.columns) { out.append("unknown columns") }
    let (a, b) = (packed.register.plain, plain.register)
    if a.hasPupilRows != b.hasPupilRows { out.append("pupil rows") }
    if a.enrolments.map(\.key) != b.enrolments.map(\.key) {
      out.append("enrolments: \(a.enrolments.map(\.key))\nnot \(b.enrolments.map(\.key))")
    }
    for (own, other) in zip(a.enrolments, b.enrolments) where own.key == other.key {
      if own.pupil != other.pupil { out.append("pupil of \(own.key)") }
      if own.marks.map(words) != other.marks.map(words) {
        out.append("marks of \(own.key): \(own.marks.map(words))\nnot \(other.marks.map(words))")
      }
      if own.unmarked.map({ "\($0.day) \($0.session)" }) != other.unmarked.map({ "\($0.day) \($0.session)" }) {
        out.append("blanks of \(own.key)")
      }
    }
    return out
  }

  private static func words(_ mark: Mark) -> String { "\(mark.day) \(mark.session) \(mark.code) \(mark.meaning)" }
}
