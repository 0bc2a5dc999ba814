// SPDX-License-Identifier: MIT
import ArgumentParser
import Foundation
import Vocabulary

/// What every verb understands.
struct CommonOptions: ParsableArguments {
  @Option(help: "How to write the answer: table, csv or json.")
  var format: String = "table"

  @Option(help: ArgumentHelp("The day the question is asked on; without it today.", valueName: "yyyy-mm-dd"))
  var on: String?

  @Option(help: ArgumentHelp("The folder of what ships, if not the one found beside the program.", valueName: "dir"))
  var dataFolder: String?

  @Option(help: ArgumentHelp("Write the answer to this file instead of the screen.", valueName: "file"))
  var out: String?

  @Flag(help: "Say nothing on standard error but errors.")
  var quiet = false

  mutating func validate() throws {
    guard OutputFormat(rawValue: format) != nil else {
      throw ValidationError("--format is table, csv or json, not \u{201C}\(format)\u{201D}.")
    }
    if let on, CivilDay(text: on) == nil { throw ValidationError("--on \u{201C}\(on)\u{201D} is not a day; write it as 2026-07-10.") }
  }

  /// The format asked for.
  var outputFormat: OutputFormat { OutputFormat(rawValue: format) ?? .table }

  /// The day asked for, else today in London.
  var day: CivilDay { on.flatMap { CivilDay(text: $0) } ?? Today.inLondon() }
}

/// The clock of the command line; nothing below it knows the time.
enum Today {
  static func inLondon(now: Date = Date()) -> CivilDay {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: now)
    return CivilDay(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? CivilDay(number: 0)
  }
}
