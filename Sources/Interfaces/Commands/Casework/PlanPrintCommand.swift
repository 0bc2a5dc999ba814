// SPDX-License-Identifier: MIT
import ArgumentParser
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
  @Option(help: "The file to write: .html, .htm or .pdf; for a folder of plans the folder to write into.")
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
      let style: PlanStyle = large ? .large : family ? .family : .oneSide
      let printing = PlanPrinting(style: style, options: .init(printedOn: common.day, colour: !noColour), isQuiet: common.quiet)
      if PlanPrintFolder.isMeant(by: path) { return try PlanFolderPrint(command: self, printing: printing).run() }
      if pdf { throw Failure.usage("--pdf is for a folder of plans; for one plan, name an --output that ends in .pdf.") }
      try printing.print(path, to: PrintTarget.file(output, common.out))
    }
  }
}
