// SPDX-License-Identifier: MIT
import ArgumentParser
import Casework
import Documents
import UseCases
import Vocabulary

/// `belong plan print FOLDER`: what it says and writes for each plan.
struct PlanFolderPrint {
  let command: PlanPrintCommand
  let printing: PlanPrinting

  func run() throws {
    guard let output = try PrintTarget.named(command.output, command.common.out) else {
      throw Failure.usage("a folder of plans needs --output and the folder to print into.")
    }
    let folder = try PlanPrintFolder(command.path, into: output, asPDF: command.pdf)
    var printed = 0
    var held = 0
    for sheet in folder.sheets {
      switch sheet.state {
      case .unreadable(let lines):
        for line in lines { Terminal.tell(line) }
        sayEarlier(sheet)
      case .decided(.held(let places)):
        held += 1
        Terminal.tell(
          "\(sheet.file): not printed. It still names somebody whom it leaves out on purpose, or gives that person a step. Rewrite:")
        for place in places { Terminal.tell("  " + PlanPrinting.words(place)) }
        sayEarlier(sheet)
      case .decided(.page(let plan, let doubts, let remarks)):
        let page = printing.page(plan)
        try folder.write(page.html, to: sheet.target)
        printed += 1
        for place in doubts { Terminal.tell("\(sheet.file): \(PlanPrinting.doubt(place))") }
        guard !command.common.quiet else { continue }
        for line in remarks.map(\.line) + page.notes.map({ "\(sheet.file): \($0)" }) { Terminal.tell(line) }
      }
    }
    if !command.common.quiet { Terminal.tell("\(printed) of \(folder.sheets.count) plans printed into \(output).") }
    if held > 0 { throw ExitCode(77) }
    if printed < folder.sheets.count { throw ExitCode(65) }
  }

  /// A print of a plan that may not be printed now may name somebody.
  private func sayEarlier(_ sheet: PlanPrintFolder.Sheet) {
    guard sheet.hasEarlierPrint else { return }
    Terminal.tell("  An earlier print is still there, and may name somebody whom the plan leaves out: \(sheet.target)")
  }
}
