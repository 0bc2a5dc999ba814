// SPDX-License-Identifier: MIT
public import Casework
import Exchange
public import Vocabulary

/// `belong plan check`: plans read from files, and what could be better in each.
public struct PlanCheckAnswer: Sendable {
  /// One file.
  public struct Sheet: Sendable {
    /// The file as named.
    public let file: String
    /// What the checker says.
    public let check: PlanCheck
    /// What of the file was not read.
    public let remarks: [Finding]
  }

  /// In the order of the files' names.
  public let sheets: [Sheet]

  /// Reads a file, or every plan of a folder, and checks each.
  /// - Throws: `Failure` where a file cannot be read; all findings of all files are in it.
  public static func make(path: String, on day: CivilDay) throws -> PlanCheckAnswer {
    var sheets: [Sheet] = []
    var problems: [Finding] = []
    for file in try PlanFolder.files(path) {
      do {
        let read = try PlanFile(path: file)
        sheets.append(Sheet(file: file, check: .of(AskablePlan(read.plan), on: day), remarks: read.remarks))
      } catch Failure.badData(let findings, _) { problems += findings }
    }
    guard problems.isEmpty else { throw Failure.badData(findings: problems, tallies: []) }
    return PlanCheckAnswer(sheets: sheets)
  }
}
