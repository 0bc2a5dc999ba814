// SPDX-License-Identifier: MIT
import ArgumentParser
import Casework
import Documents
import UseCases
import Vocabulary

/// `belong plan check`.
struct PlanCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "What is good in a plan, and what could be better: advice, never a lock, never a score.",
    discussion: """
      Example: belong plan check plan.yaml --on 2026-09-14

      Reads a plan (YAML or JSON) against thirteen elements of an effective plan and nine common failings. A folder is read as one
      list. Whoever is marked not_asked in the plan is named in no message.

      With --compare, a row whose words stand in another child's plan is asked about; nothing of the other plan is said. With --previous,
      what was promised last time stands first, with what became of it; whoever either plan leaves out is named nowhere.
      """)

  @Argument(help: "A plan file, or a folder of them.")
  var path: String?
  @Flag(help: "Print every id with what it looks for and why, and read no plan.")
  var rules = false
  @Option(help: ArgumentHelp("Say how many words of a row stand in the plans of this folder.", valueName: "folder"))
  var compare: String?
  @Option(help: ArgumentHelp("The same child's plan of last time.", valueName: "old.yaml"))
  var previous: String?
  @Option(name: .customLong("print"), help: ArgumentHelp("Print the plan too, as plan print does: .html or .pdf.", valueName: "out.pdf"))
  var printout: String?
  @Flag(help: "Exit with 1 where something is worth changing or worth a look.")
  var strict = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if path == nil, !rules { throw ValidationError("name a plan, or ask for --rules.") }
    if let printout, !PrintTarget.isPage(printout) {
      throw ValidationError("--print writes a file that ends in .html, .htm or .pdf.")
    }
  }

  func run() throws {
    try Terminal.run {
      guard !rules, let path else { return try Terminal.deliver(PlanRuleTable.text(common.outputFormat), to: common.out) }
      let answer = try PrintTarget.mayBeOlder(printout) {
        try PlanCheckAnswer.make(path: path, on: common.day, data: common.data, compare: compare, previous: previous)
      }
      guard printout == nil || !answer.isFolder else { throw Failure.usage("--print goes with one plan, not with a folder.") }
      if !common.quiet { for remark in answer.sheets.flatMap(\.remarks) { Terminal.tell(remark.line) } }
      let text =
        switch common.outputFormat {
        case .json: PlanCheckJSON.text(answer, on: common.day)
        case .csv: PlanCheckJSON.csv(answer)
        case .table: PlanCheckText.text(answer)
        }
      if let file = common.out { try FileOutput.writePrivate(text, to: file) } else { Terminal.print(text) }
      for finding in answer.unread { Terminal.tell(finding.line) }
      if let printout, let sheet = answer.sheets.first {
        var printing = PlanPrinting(options: .init(printedOn: common.day), isQuiet: common.quiet)
        printing.saysRemarks = false
        try PrintTarget.mayBeOlder(printout) { try printing.put(sheet.printing, to: printout) }
      }
      if !answer.unread.isEmpty { throw ExitCode(65) }
      if strict, answer.sheets.contains(where: { $0.check.findings.contains { $0.severity != .could } }) { throw ExitCode(1) }
    }
  }
}
