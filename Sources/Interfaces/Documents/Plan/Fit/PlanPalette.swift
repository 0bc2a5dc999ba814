// SPDX-License-Identifier: MIT

/// The colours of a drawing on a plan; the style sheet has the same for everything else. Meaning never hangs on them.
struct PlanPalette {
  /// In school.
  let attended: String
  /// The edge of what was missed.
  let edge: String

  /// One dark teal and greys.
  static let colour = PlanPalette(attended: Ink.deep, edge: Ink.grey)
  /// Greys only.
  static let grey = PlanPalette(attended: "#222222", edge: "#666666")
}
