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
    /// How many files to compare with could not be read; nil where nothing was to be compared.
    public let unreadable: Int?
    let plan: Plan
    let last: Plan?

    /// What a print of the same reading may show: the file may have changed since.
    public var printing: PlanPrintAnswer.Outcome { PlanPrintAnswer.decide(plan, after: last, remarks: remarks) }
  }

  /// In the order of the files' names.
  public let sheets: [Sheet]
  /// Was a folder asked for?
  public let isFolder: Bool
  /// Of a folder's files that could not be read, why. One broken file does not silence a whole year group.
  public let unread: [Finding]

  /// Reads a file, or every plan of a folder, and checks each.
  ///
  /// `compare` is a folder of other plans, `previous` the same child's plan of last time, which goes with one file only.
  /// - Throws: `Failure` where the one file, or every file of a folder, cannot be read, or last time's plan is another child's.
  public static func make(path: String, on day: CivilDay, data: DataPlace, compare: String? = nil, previous: String? = nil) throws
    -> PlanCheckAnswer
  {
    let cues = try CueFile.shipped(in: data.folder())
    let isFolder = try PlanFolder.isFolder(path)
    if isFolder, previous != nil { throw Failure.usage("--previous goes with one plan, not with a folder.") }
    let files = try PlanFolder.files(path)
    let others = try compare.map(OtherPlans.init)
    var sheets: [Sheet] = []
    var problems: [Finding] = []
    for file in files {
      do {
        let read = try PlanFile(path: file)
        var (plan, beside) = (AskablePlan(read.plan), PlanBeside(others: others?.without(file) ?? []))
        var remarks = read.remarks
        var last: Plan?
        if let previous {
          let old = try lastTime(previous, of: read.plan)
          (plan, beside.previous) = AskablePlan.together(read.plan, old.plan)
          last = old.plan
          remarks += old.remarks
        }
        sheets.append(
          Sheet(
            file: file, check: .of(plan, on: day, cues: cues, beside: beside), remarks: remarks, unreadable: others?.unreadable,
            plan: read.plan, last: last))
      } catch Failure.badData(let findings, _) {
        problems += findings
      } catch Failure.noInput(let path, let why) where isFolder {
        problems.append(Finding(.planFile, .must, at: FilePlace(file: path, line: 1), message: why + "."))
      }
    }
    guard problems.isEmpty || (isFolder && !sheets.isEmpty) else { throw Failure.badData(findings: problems, tallies: []) }
    return PlanCheckAnswer(sheets: sheets, isFolder: isFolder, unread: problems)
  }

  private static func lastTime(_ path: String, of plan: Plan) throws -> PlanFile {
    let old = try PlanFile(path: path)
    guard PreviousPlan.isOfSameChild(old.plan, plan) else {
      throw Failure.bad(
        Finding(
          .planFile, .must, at: FilePlace(file: path, line: 1, column: 1),
          message:
            "this is not last time\u{2019}s plan of the same child: the first name is another, or the year groups lie more than one apart.",
          hint: "Name the plan that this one follows."))
    }
    return old
  }
}

/// The plans of a folder, to be compared with, and who of them is which file.
struct OtherPlans {
  private var plans: [(file: FileIdentity?, plan: ComparedPlan)] = []
  /// Files that could not be read. They are counted, never named.
  private(set) var unreadable = 0

  /// Reads a folder; a file that is there twice, by a link, is read once.
  /// - Throws: `Failure.noInput` where there is no such folder.
  init(_ folder: String) throws {
    var seen: Set<FileIdentity> = []
    for path in try PlanFolder.files(in: folder) {
      let file = FileIdentity(path: path)
      if let file, !seen.insert(file).inserted { continue }
      do { plans.append((file, ComparedPlan(AskablePlan(try PlanFile(path: path).plan)))) } catch is Failure { unreadable += 1 }
    }
  }

  /// All but one file, whichever way its path is spelled.
  func without(_ path: String) -> [ComparedPlan] {
    let own = FileIdentity(path: path)
    return plans.filter { $0.file == nil || $0.file != own }.map(\.plan)
  }
}
