// SPDX-License-Identifier: MIT
public import Registers
public import Vocabulary

/// What reading register files brought: the register, every finding, and what became of every row.
public struct RegisterReading: Sendable {
  /// The register of all that was accepted.
  public let register: Register
  /// Everything noticed while reading, in the order of the files.
  public let findings: [Finding]
  /// What became of the rows of each file.
  public let tallies: [ReadTally]
  /// Columns that were not used, by file.
  public let unknownColumns: [(file: String, columns: [String])]

  /// The findings for which the data are refused.
  public var refusals: [Finding] { findings.filter { $0.severity == .must } }
}

/// Reads files of marks and pupils that belong together as one register.
public enum RegisterFiles {
  /// Reads pupil files first (codes can depend on age), then marks.
  ///
  /// - Parameters:
  ///   - marks: files of marks; two codes for one session are bad data even in two files.
  ///   - pupils: files of pupils.
  ///   - rules: the dated rules by which marks are read.
  ///   - on: marks after this day are not read.
  ///   - progress: told the file and how far it has come, 0 to 1.
  /// - Throws: `Failure` where a file is not there or has no usable heading; rows that are bad are in the findings.
  public static func read(
    marks: [String], pupils: [String], rules: RegisterRules, on: CivilDay, progress: (String, Double) -> Void
  ) throws -> RegisterReading {
    var pupilFile = PupilFile()
    for path in pupils { try pupilFile.read(FileText(path: path)) }
    var builder = RegisterBuilder(rules: rules, pupils: pupilFile.rows, hasPupilRows: !pupils.isEmpty, on: on)
    var tallies = pupilFile.tallies
    var unknown = pupilFile.unknownColumns
    for path in marks {
      var file = try MarkFile(FileText(path: path))
      if !file.unknownColumns.isEmpty { unknown.append((path, file.unknownColumns)) }
      tallies.append(file.read(into: &builder) { progress(path, $0) })
    }
    let register = builder.finish()
    return RegisterReading(register: register, findings: pupilFile.findings + builder.findings, tallies: tallies, unknownColumns: unknown)
  }
}
