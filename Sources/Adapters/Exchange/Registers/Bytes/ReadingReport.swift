// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// What is told of all stretches of all files together: findings in the order of reading, and counts.
struct ReadingReport {
  private let files: [String]
  private var ofFile: [[NotedFinding]]
  private var counts: [RowCounts]
  private var invented: [String: Int] = [:]

  init(_ stretches: [Stretch], files: [String], wantsFindings: Bool) {
    self.files = files
    ofFile = files.map { _ in [] }
    counts = files.map { _ in RowCounts() }
    var seen: Set<String> = []
    for stretch in stretches {
      counts[stretch.file].add(stretch.builder.counts)
      for (index, finding) in stretch.builder.findings.enumerated() {
        if let number = stretch.builder.numberOf[index] {
          guard !seen.contains(number) else { continue }
          counts[stretch.file].noticed[finding.finding.kind, default: 0] += 1
          guard wantsFindings else { continue }
        }
        ofFile[stretch.file].append(finding.moved(by: stretch.line))
      }
      for (place, enrolment) in stretch.builder.enrolments.all.enumerated() {
        if seen.insert(enrolment.key.upn).inserted, stretch.builder.isInvented[place] { invented[files[stretch.file], default: 0] += 1 }
      }
    }
  }

  /// Adds what a second look at a file found.
  mutating func add(_ more: RowCounts, _ findings: [NotedFinding], untold: [(line: Int, ordinal: Int)], to file: Int) {
    counts[file].add(more)
    let places = Set(untold.map { [$0.line, $0.ordinal] })
    if !places.isEmpty { ofFile[file].removeAll { $0.finding.kind == .otherSlash && places.contains([$0.line, $0.ordinal]) } }
    guard !findings.isEmpty else { return }
    ofFile[file] = (ofFile[file] + findings).enumerated().sorted { a, b in
      NotedFinding.isEarlier(a.element, b.element) || (!NotedFinding.isEarlier(b.element, a.element) && a.offset < b.offset)
    }.map(\.element)
  }

  /// Every finding, in the order of the files.
  var findings: [Finding] {
    ofFile.flatMap { $0.map(\.finding) } + invented.sorted { $0.key < $1.key }.map { PupilNumberCheck.invented($0.value, in: $0.key) }
  }

  /// How many of each kind.
  var noticed: [FindingKind: Int] {
    var all = RowCounts()
    for own in counts { all.add(own) }
    if !invented.isEmpty { all.noticed[.upnInvented, default: 0] += invented.count }
    return all.noticed
  }

  /// What became of the rows of each file.
  var tallies: [ReadTally] { zip(files, counts).map { $1.tally(of: $0) } }
}
