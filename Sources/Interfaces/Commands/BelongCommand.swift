// SPDX-License-Identifier: MIT
public import ArgumentParser

/// `belong`: the verbs of the field, a file each in this room.
public struct BelongCommand: ParsableCommand {
  /// What `belong --help` says.
  public static let configuration = CommandConfiguration(
    commandName: "belong",
    abstract: "From absence to belonging: registers and published figures, read with care.",
    version: "0.1.0",
    subcommands: [
      BenchmarkCommand.self, SegmentsCommand.self, CouncilsCommand.self, RatesCommand.self, ReasonsCommand.self, ChildrenCommand.self,
      SpellsCommand.self, RollingCommand.self, TrajectoryCommand.self, QualityCommand.self, CodesCommand.self, TemplateCommand.self,
      PlanCommand.self, LetterCommand.self, DemoCommand.self, DoctorCommand.self,
    ])

  /// Made by the argument parser.
  public init() {}
}
