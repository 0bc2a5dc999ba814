// SPDX-License-Identifier: MIT
import ArgumentParser
import Casework
import Documents
import UseCases
import Vocabulary

/// `belong plan print`.
struct PlanPrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "A plan on one side of A4, or in large print for the family.",
    discussion: """
      Example: belong plan print plan.yaml --on 2026-09-14

      HTML without scripts on standard output, or in the file named; a name that ends in .pdf needs Chromium
      (BELONG_CHROMIUM names one that is not on the PATH). Only words that were
      shared with all are printed, and nobody who is marked not_asked.

      A folder prints each of its plans into the folder --output, under the plan's own name; --pdf makes PDFs of them. A plan that must be
      mended first is listed, and the others are printed.
      """)

  @Argument(help: "A plan file, or a folder of them.")
  var path: String
  @Option(help: "The file to write: .html or .pdf; for a folder of plans the folder to write into.")
  var output: String?
  @Flag(help: "For a folder of plans: PDFs instead of pages.")
  var pdf = false
  @Flag(help: "12 pt, one step after another, over as many sides as it needs.")
  var family = false
  @Flag(help: "16 pt, one step after another.")
  var large = false
  @Flag(help: "Greys only.")
  var noColour = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if family, large { throw ValidationError("--family or --large, not both.") }
  }

  func run() throws {
    try Terminal.run {
      if PlanPrintFolder.isMeant(by: path) { return try PlanFolderPrint(command: self).run() }
      if pdf { throw Failure.usage("--pdf is for a folder of plans; for one plan, name an --output that ends in .pdf.") }
      switch try PlanPrintAnswer.make(path: path) {
      case .held(let places):
        Terminal.tell("Not printed: the plan still names somebody whom it leaves out on purpose, or gives that person a step. Rewrite:")
        for place in places { Terminal.tell("  " + Self.words(place)) }
        throw ExitCode(77)
      case .page(let plan, let doubts, let remarks):
        let page = self.page(plan)
        if !common.quiet { for line in remarks.map(\.line) + page.notes { Terminal.tell(line) } }
        for place in doubts { Terminal.tell(Self.doubt(place)) }
        guard let file = output ?? common.out else { return Terminal.print(page.html) }
        try PlanPrintAnswer.write(page.html, to: file)
      }
    }
  }

  /// The plan as a page, in the style asked for.
  func page(_ plan: PrintablePlan) -> PlanPage.Result {
    PlanPage.html(plan, style: large ? .large : family ? .family : .oneSide, options: .init(printedOn: common.day, colour: !noColour))
  }

  static func words(_ place: AskablePlan.Obstacle) -> String { (place.row.map { "row \($0), " } ?? "") + place.part }

  static func doubt(_ place: AskablePlan.Obstacle) -> String {
    "\(words(place)): a word may be the name of somebody the plan leaves out. Read it before you hand it on."
  }
}
