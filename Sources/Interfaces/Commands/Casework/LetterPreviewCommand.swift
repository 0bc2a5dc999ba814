// SPDX-License-Identifier: MIT
import ArgumentParser
import Documents
import UseCases
import Vocabulary

/// `belong letter preview`.
struct LetterPreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "A letter with its fields filled in, as a page for a window envelope (A4, DL window).",
    discussion: """
      Example: belong letter preview first-day --fields child=Sam parent="Mrs Khan" who="Anna Bell" phone="01632 960 001" \
      school="Eastmoor Primary" --output letter.html

      FILE is a letter or the name of one from `belong letter list`. Fields are name=value, a CSV file with a column a field and a row a
      letter, or a YAML or JSON file. A name for --output that ends in .pdf needs Chromium; a file is readable by its owner only. Beside the letter's own, address_line_1 to address_line_7 stand in the window and letter_date above the greeting. A field that
      is missing or unknown in any row stops the whole answer. Print the page at 100 %, without margins of the browser.
      """)

  @Argument(help: "A letter, or the name of one that ships.")
  var file: String
  @Option(parsing: .upToNextOption, help: "name=value as often as needed, or one file (.csv, .yaml, .json).")
  var fields: [String] = []
  @Option(help: "The page to write, .html, .htm or .pdf; without it standard output.")
  var output: String?
  @Flag(help: "Large print, 16 points.")
  var large = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let target = try PrintTarget.file(output, common.out)
      let answer = try LetterPreviewAnswer.make(file, fields: fields, data: common.data)
      let letters = answer.letters
      let page = LetterPage(letters, large: large)
      if let target {
        try PagePrint.write(page.html, to: target)
        PrintTarget.sayWritten(target, isQuiet: common.quiet)
      } else {
        Terminal.print(page.html)
      }
      guard !common.quiet else { return }
      for remark in answer.remarks { Terminal.tell(remark.line) }
      for number in page.tooLong {
        Terminal.tell(
          "\(letters.count == 1 ? "The letter" : "Letter \(number)") may need a second side\(large ? " in large print" : ""); shorter words in the fields help."
        )
      }
    }
  }
}
