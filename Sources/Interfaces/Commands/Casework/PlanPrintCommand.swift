// SPDX-License-Identifier: MIT
import ArgumentParser
import Documents

/// `belong plan print`.
struct PlanPrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "A plan on one side of A4, or in large print for the family.",
    discussion: """
      Example: belong plan print plan.yaml --on 2026-09-14

      HTML without scripts on standard output, or in the file named; a name that ends in .pdf needs Chromium
      (BELONG_CHROMIUM names one that is not on the PATH). Only words that were
      shared with all are printed, and nobody who is marked not_asked.
      """)

  @Argument(help: "A plan file.")
  var path: String
  @Option(help: "The file to write: .html or .pdf.")
  var output: String?
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
      let options = PlanPage.Options(printedOn: common.day, colour: !noColour)
      try PlanPrinting(style: style, options: options, isQuiet: common.quiet).print(path, to: output ?? common.out)
    }
  }
}
