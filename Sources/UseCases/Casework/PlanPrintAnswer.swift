// SPDX-License-Identifier: MIT
public import Casework
import Exchange
public import Vocabulary

/// `belong plan print`: what a print of a plan may show.
public enum PlanPrintAnswer {
  /// A plan that may be printed, or the places where somebody who is left out is still named.
  public enum Outcome: Sendable {
    /// It may be printed; places to read once more, and what of the file was not read.
    case page(PrintablePlan, doubts: [AskablePlan.Obstacle], remarks: [Finding])
    /// It may not be printed yet.
    case held(places: [AskablePlan.Obstacle])
  }

  /// Reads a plan and decides; whoever the plan of last time leaves out is left out as well.
  public static func make(path: String, previous: String? = nil) throws -> Outcome {
    let read = try PlanFile(path: path)
    let askable = try previous.map { AskablePlan(read.plan, after: try PlanFile(path: $0).plan) } ?? AskablePlan(read.plan)
    guard let page = PrintablePlan.make(askable) else { return .held(places: askable.obstacles.filter(\.isSure)) }
    return .page(page, doubts: askable.obstacles, remarks: read.remarks)
  }
}
