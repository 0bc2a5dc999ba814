// SPDX-License-Identifier: MIT
import ArgumentParser
import UseCases

/// `belong plan new`.
struct PlanNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "A blank plan with the questions beside the fields, readable by its owner only.",
    discussion: "Example: belong plan new new-plan.yaml")

  @Argument(help: "The file to write; it must not be there yet.")
  var path: String

  func run() throws {
    try Terminal.run {
      try PlanNew.write(to: path)
      Terminal.print("\(path): fill it in, then belong plan check \(path)\n")
    }
  }
}
