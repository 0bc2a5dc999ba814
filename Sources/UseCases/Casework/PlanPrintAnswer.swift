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
    return decide(read.plan, after: try previous.map { try PlanFile(path: $0).plan }, remarks: read.remarks)
  }

  /// Decides of a plan that was read.
  static func decide(_ plan: Plan, after last: Plan?, remarks: [Finding]) -> Outcome {
    let askable = last.map { AskablePlan(plan, after: $0) } ?? AskablePlan(plan)
    guard let page = PrintablePlan.make(askable) else { return .held(places: askable.obstacles.filter(\.isSure)) }
    return .page(page, doubts: askable.obstacles, remarks: remarks)
  }
}
