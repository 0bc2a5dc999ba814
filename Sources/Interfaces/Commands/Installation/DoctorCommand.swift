// SPDX-License-Identifier: MIT
import ArgumentParser
import UseCases
import Vocabulary

/// `belong doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Is everything there that the program needs, and how old is it?",
    discussion: """
      Example: belong doctor

      Says which folder of data is used and why, which rules and published tables are in it, and whether a newer table is due.
      """)

  @Flag(help: "Exit with 1 where something is missing.")
  var strict = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let doctor = Doctor.look(data: common.data, on: common.day)
      var table = ResultTable(
        columns: [Column("name", "What"), Column("state", "State"), Column("detail", "Found")],
        rows: doctor.checks.map { [.text($0.name), .text($0.state.rawValue), .text($0.detail)] },
        definition: "good: works; note: works, but something should be known; missing: something will not work.")
      table.extra = [("version", .text(BelongCommand.configuration.version))]
      try Terminal.deliver(Render.text(table, as: common.outputFormat), to: common.out)
      if strict, doctor.checks.contains(where: { $0.state == .missing }) { throw ExitCode(1) }
    }
  }
}
