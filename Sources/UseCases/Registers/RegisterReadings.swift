// SPDX-License-Identifier: MIT
import Exchange
import Registers
import Vocabulary

/// The files of a question, read: packed where that can be, else plain.
struct RegisterReadings {
  /// Cut to the selection of the question.
  let register: LoadedRegister
  /// Last day with a mark that was read, whatever is selected.
  let dataDate: CivilDay?
  /// The refusals, and every other finding where they were wanted.
  let findings: [Finding]
  /// How many findings of each kind.
  let noticed: [FindingKind: Int]
  let tallies: [ReadTally]
  let unknownColumns: [(file: String, columns: [String])]
  /// Why the plain measures answer; nil where the engine does.
  let plainBecause: String?

  init(_ question: RegisterQuestion, rules: RegisterRules, wantsFindings: Bool, progress: (String, Double) -> Void) throws {
    do {
      let reading = try PackedFiles.read(
        marks: question.marks, pupils: question.pupils, rules: rules, on: question.on, wantsFindings: wantsFindings, progress: progress)
      register = .packed(PackedView(reading.register, question.selection))
      dataDate = PackedView(reading.register).span?.to
      findings = reading.findings
      noticed = reading.noticed
      tallies = reading.tallies
      unknownColumns = reading.unknownColumns
      plainBecause = nil
    } catch let why as PackedFiles.Unpacked {
      let reading = try RegisterFiles.read(
        marks: question.marks, pupils: question.pupils, rules: rules, on: question.on, progress: progress)
      register = .plain(reading.register.selecting(question.selection))
      dataDate = reading.register.span?.to
      findings = reading.findings
      noticed = Dictionary(grouping: reading.findings, by: \.kind).mapValues(\.count)
      tallies = reading.tallies
      unknownColumns = reading.unknownColumns
      plainBecause =
        switch why {
        case .pipe: "what comes through a pipe is counted one by one: the answer is the same, and takes longer. A file is read much faster."
        case .sparse: "the files hold few marks of many weeks, so every mark was counted one by one: the answer is the same."
        case .weekend: "the files hold marks on a weekend, so every mark was counted one by one: the answer is the same, and takes longer."
        case .unknownRule:
          "codes.csv holds a code that is new to the fast form, so every mark was counted one by one: the answer is the same, and takes longer."
        }
    }
  }

  /// The findings for which the data are refused.
  var refusals: [Finding] { findings.filter { $0.severity == .must } }
}
