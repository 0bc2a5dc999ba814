// SPDX-License-Identifier: MIT
import ArgumentParser
import Foundation
import Registers
import UseCases
import Vocabulary

/// The files of a register and what is chosen from them.
struct MarkOptions: ParsableArguments {
  @Option(parsing: .upToNextOption, help: ArgumentHelp("Files of register marks, one or several schools; read as one.", valueName: "file"))
  var marks: [String] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Files of pupils: year group, date of birth, days on the roll \u{2026}", valueName: "file")
  )
  var pupils: [String] = []

  @Option(help: ArgumentHelp("First day of the period.", valueName: "yyyy-mm-dd"))
  var from: String?

  @Option(help: ArgumentHelp("Last day of the period.", valueName: "yyyy-mm-dd"))
  var to: String?

  @Option(
    help: ArgumentHelp("all: every child; dfe: as the department counts (aged 5 to 15, no guests, no boarders).", valueName: "all|dfe"))
  var population: String = "all"

  mutating func validate() throws {
    guard !marks.isEmpty else {
      throw ValidationError("Name a file of register marks: --marks FILE. `belong template marks --sample` writes one to try with.")
    }
    for (name, text) in [("--from", from), ("--to", to)] {
      if let text, CivilDay(text: text) == nil {
        throw ValidationError("\(name) \u{201C}\(text)\u{201D} is not a day; write it as 2025-09-01.")
      }
    }
    if let from = from.flatMap({ CivilDay(text: $0) }), let to = to.flatMap({ CivilDay(text: $0) }), to < from {
      throw ValidationError("--to (\(to)) lies before --from (\(from)).")
    }
    guard Population(rawValue: population) != nil else {
      throw ValidationError("--population is all or dfe, not \u{201C}\(population)\u{201D}.")
    }
  }

  /// Who is counted.
  var chosenPopulation: Population { Population(rawValue: population) ?? .all }

  /// The question that the verb asks.
  func question(on day: CivilDay) -> RegisterQuestion {
    RegisterQuestion(
      marks: marks, pupils: pupils,
      selection: MarkSelection(
        from: from.flatMap { CivilDay(text: $0) }, to: to.flatMap { CivilDay(text: $0) }, population: chosenPopulation),
      on: day)
  }
}

extension CommonOptions {
  /// Where what ships is looked for.
  var data: DataPlace {
    DataPlace(
      option: dataFolder, environment: ProcessInfo.processInfo.environment["BELONG_DATA"],
      binary: Bundle.main.executablePath ?? CommandLine.arguments[0])
  }
}
