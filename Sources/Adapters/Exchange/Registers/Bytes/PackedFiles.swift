// SPDX-License-Identifier: MIT
public import Registers
import Synchronization
public import Vocabulary

/// What reading register files into the packed form brought.
public struct PackedReading: Sendable {
  /// The register of all that was accepted.
  public let register: PackedRegister
  /// The refusals, and, where they were wanted, every other finding, in the order of the files.
  public let findings: [Finding]
  /// How many findings of each kind there are, wanted or not.
  public let noticed: [FindingKind: Int]
  /// What became of the rows of each file.
  public let tallies: [ReadTally]
  /// Columns that were not used, by file.
  public let unknownColumns: [(file: String, columns: [String])]

  /// The findings for which the data are refused.
  public var refusals: [Finding] { findings.filter { $0.severity == .must } }
}

/// Reads files of marks and pupils straight into the packed form: the same register, findings and refusals as `RegisterFiles`.
public enum PackedFiles {
  /// Why a register cannot be packed.
  public enum Unpacked: Error, Equatable, Sendable {
    /// A mark on a weekend, or in a year that rows do not reach: the slots of the packed form are school weeks.
    case weekend
    /// The rules hold a code that has no number.
    case unknownRule
    /// Few marks of many pupils and weeks: rows would be all but empty.
    case sparse
    /// Something that can be read once only, such as a pipe: should a mark on a weekend stand in it, nobody could look again.
    case pipe
  }

  /// Reads pupil files, then marks, in stretches.
  ///
  /// - Parameters:
  ///   - marks: files of marks.
  ///   - pupils: files of pupils.
  ///   - rules: the dated rules by which marks are read.
  ///   - on: marks after this day are not read.
  ///   - wantsFindings: whether each finding is wanted, or only the refusals and the number of the others.
  ///   - workers: who reads.
  ///   - sizes: in what portions.
  ///   - progress: told the file and how far reading has come, 0 to 1.
  /// - Throws: `Failure` as `RegisterFiles` does; `Unpacked` where only the plain measures can answer.
  public static func read(
    marks: [String], pupils: [String], rules: RegisterRules, on: CivilDay, wantsFindings: Bool, workers: Workers = .threads,
    sizes: ReadingSizes = .usual,
    progress: (String, Double) -> Void
  ) throws -> PackedReading {
    guard !(marks + pupils).contains(where: ByteSource.isPipe) else { throw Unpacked.pipe }
    var pupilFile = PupilFile()
    for path in pupils { try pupilFile.read(FileText(path: path), workers: workers) }
    guard let reading = ReadingRules(rules: rules, pupils: pupilFile.rows, on: on, wantsFindings: wantsFindings, sizes: sizes) else {
      throw Unpacked.unknownRule
    }
    var sources: [MarkSource] = []
    for path in marks {
      do {
        sources.append(try MarkSource(path: path))
      } catch {
        // What is wrong with an earlier file is told before.
        for source in sources { _ = try FileText(path: source.file) }
        throw error
      }
    }
    let stretches = try stretches(&sources, reading, workers: workers, progress: progress)
    guard !stretches.contains(where: \.builder.needsPlain) else { throw Unpacked.weekend }
    let merge = StretchMerge(stretches)
    var report = ReadingReport(stretches, files: marks, wantsFindings: wantsFindings)
    if !merge.meetings.isEmpty {
      var meetings = MeetingReader(reading, wanted: merge.meetings)
      for (number, source) in sources.enumerated() {
        for stretch in stretches where stretch.file == number { meetings.read(stretch, of: source, reading) }
        let found = meetings.take()
        report.add(found.counts, found.findings, untold: found.untold, to: number)
      }
    }
    for source in sources where source.source.isCutShort {
      throw Failure.noInput(path: source.file, why: "it could not be read to its end, or changed meanwhile; nothing was answered")
    }
    let findings = pupilFile.findings + report.findings
    var noticed = report.noticed
    for finding in pupilFile.findings { noticed[finding.kind, default: 0] += 1 }
    return PackedReading(
      register: try merge.register(
        hasPupilRows: !pupils.isEmpty, marks: report.tallies.reduce(0) { $0 + $1.accepted }, workers: workers),
      findings: wantsFindings ? findings : findings.filter { $0.severity == .must }, noticed: noticed.filter { $0.value != 0 },
      tallies: pupilFile.tallies + report.tallies,
      unknownColumns: pupilFile.unknownColumns
        + sources.filter { !$0.row.unknownColumns.isEmpty }.map { ($0.file, $0.row.unknownColumns) })
  }

  private static func stretches(
    _ sources: inout [MarkSource], _ rules: ReadingRules, workers: Workers, progress: (String, Double) -> Void
  ) throws -> [Stretch] {
    let total = sources.reduce(0) { $0 + $1.source.count }
    let name = sources.first?.file ?? ""
    let done = Mutex(0)
    let all = withoutActuallyEscaping(progress) { progress in
      nonisolated(unsafe) let tell = progress
      return Stretch.read(sources.enumerated().map { ($0.offset, $0.element) }, rules, workers: workers) { bytes in
        // One at a time: what is told to need not be made for several threads.
        done.withLock { done in
          done += bytes
          tell(name, Double(done) / Double(max(1, total)))
        }
      }
    }
    var out: [Stretch] = []
    for number in sources.indices {
      let own = all.filter { $0.file == number }
      // No text: the plain reading says what is wrong.
      if sources[number].headHasZero || own.contains(where: \.hasZero) { _ = try FileText(path: sources[number].file) }
      if sources[number].headHasHigh || own.contains(where: \.hasHigh), !sources[number].isUTF8 {
        sources[number] = try MarkSource(turning: sources[number].file)
        out += Stretch.read([(number, sources[number])], rules, workers: workers) { _ in }
      } else {
        out += own
      }
    }
    return out
  }
}
