// SPDX-License-Identifier: MIT
import ArgumentParser
import UseCases
import Vocabulary

/// Files of published tables, and the day of their data.
struct PublishedOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("A published table of the department, or a folder of them; comes before what ships.", valueName: "file"))
  var data: [String] = []

  @Option(help: ArgumentHelp("The last day that your own file covers, where it does not say.", valueName: "yyyy-mm-dd"))
  var dataDate: String?

  mutating func validate() throws {
    if let dataDate, CivilDay(text: dataDate) == nil {
      throw ValidationError("--data-date \u{201C}\(dataDate)\u{201D} is not a day; write it as 2026-07-10.")
    }
  }

  /// The day of the data, where it was given.
  var day: CivilDay? { dataDate.flatMap { CivilDay(text: $0) } }
}

extension PublishedContext {
  /// Says what was read of the files given, each in a line.
  func tell() {
    for tally in tallies { Terminal.tell(tally.sentence) }
    for remark in remarks { Terminal.tell(remark) }
  }
}

extension SchoolPhase {
  /// Phases as typed: one of them, or all.
  static func typed(_ text: String) -> [SchoolPhase]? {
    text.lowercased() == "all" ? allCases : SchoolPhase(rawValue: text.lowercased()).map { [$0] }
  }
}
