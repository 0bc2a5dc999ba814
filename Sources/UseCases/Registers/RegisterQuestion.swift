// SPDX-License-Identifier: MIT
import Exchange
public import Registers
public import Vocabulary

/// The files and the selection that every verb on registers starts from.
public struct RegisterQuestion: Sendable {
  /// Files of marks.
  public var marks: [String]
  /// Files of pupils.
  public var pupils: [String]
  /// Period and population.
  public var selection: MarkSelection
  /// The day the question is asked on; later marks are not read.
  public var on: CivilDay

  /// A question.
  public init(marks: [String], pupils: [String], selection: MarkSelection, on: CivilDay) {
    self.marks = marks
    self.pupils = pupils
    self.selection = selection
    self.on = on
  }
}

/// What is said beside every answer made from register files.
public struct RegisterContext: Sendable {
  /// First and last day of the marks counted; nil without any.
  public let span: (from: CivilDay, to: CivilDay)?
  /// Last day with a mark in the files, up to the day asked on, whatever the period asked for.
  public let dataDate: CivilDay?
  /// What became of the rows of each file.
  public let tallies: [ReadTally]
  /// Findings that did not stop the answer: how many of each kind.
  public let noticed: [FindingKind: Int]
  /// Columns that were not used, by file.
  public let unknownColumns: [(file: String, columns: [String])]
  /// What a reader of the figures must know.
  public let notes: [String]
  /// Why the answer took longer than it usually does; nil where it did not.
  public let plainBecause: String?
}

/// Loads registers for a verb: refuses bad data whole, cuts to the selection, and says what must be said.
struct RegisterLoading {
  let register: LoadedRegister
  let rules: RegisterRules
  let context: RegisterContext

  init(_ question: RegisterQuestion, data: DataPlace, progress: (String, Double) -> Void) throws {
    rules = try RuleFiles.load(from: data.folder())
    let reading = try RegisterReadings(question, rules: rules, wantsFindings: false, progress: progress)
    guard reading.refusals.isEmpty else { throw Failure.badData(findings: reading.refusals, tallies: reading.tallies) }
    register = reading.register
    var notes: [String] = []
    let span = register.span
    if let span, AcademicYear(containing: span.from) != AcademicYear(containing: span.to) {
      notes.append("The period runs over 1 August, into another school year: this is not a measure of the department.")
    }
    if question.selection.population == .department { notes += Self.departmentNotes(register) }
    context = RegisterContext(
      span: span, dataDate: reading.dataDate, tallies: reading.tallies, noticed: reading.noticed,
      unknownColumns: reading.unknownColumns, notes: notes, plainBecause: reading.plainBecause)
  }

  private static func departmentNotes(_ register: LoadedRegister) -> [String] {
    let unknown = register.withoutBirth
    guard unknown > 0 else { return [] }
    return ["\(unknown) \(unknown == 1 ? "enrolment" : "enrolments") without a date of birth \(unknown == 1 ? "was" : "were") counted."]
  }
}

/// Where the program finds what ships.
public struct DataPlace: Sendable {
  /// As named by `--data-folder`.
  public let option: String?
  /// As named by `$BELONG_DATA`.
  public let environment: String?
  /// Path of the running program.
  public let binary: String

  /// A place to look.
  public init(option: String?, environment: String?, binary: String) {
    self.option = option
    self.environment = environment
    self.binary = binary
  }

  func folder() throws -> DataFolder { try DataFolder.find(option: option, environment: environment, binary: binary) }
}
