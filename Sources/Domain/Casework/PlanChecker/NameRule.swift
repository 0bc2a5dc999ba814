// SPDX-License-Identifier: MIT
import Vocabulary

/// A plan says whose it is.
enum NameRule {
  static func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard reading.plan.child.isNotNamedYet else { return [] }
    return [
      reading.advice(
        "B1.no-name", .should, "The plan does not say yet whose it is.",
        "Write the name the child is called by, under child: as first_name.")
    ]
  }
}
