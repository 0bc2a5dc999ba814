// SPDX-License-Identifier: MIT
import ArgumentParser

/// `belong plan`: the verbs of plans.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plans on one page: read against what makes a plan work.",
    discussion: "Example: belong plan check plan.yaml --on 2026-09-14",
    subcommands: [
      PlanNewCommand.self, PlanCheckCommand.self, PlanPrintCommand.self, PlanCausesCommand.self, PlanApproachesCommand.self,
    ])
}
