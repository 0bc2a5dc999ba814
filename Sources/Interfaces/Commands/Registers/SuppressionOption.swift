// SPDX-License-Identifier: MIT
import ArgumentParser
import Vocabulary

/// `--suppress N`.
struct SuppressionOption: ParsableArguments {
  @Option(help: ArgumentHelp("Hide numbers of fewer than N children (3, 5 or 10), and what would give them away.", valueName: "N"))
  var suppress: Int?

  mutating func validate() throws {
    if let suppress, suppress < 1 { throw ValidationError("--suppress takes a whole number from 1, such as 5.") }
  }

  /// The bound; never under 3.
  var bound: SmallNumberBound? { suppress.flatMap { SmallNumberBound(max(3, $0)) } }

  /// What is said beside a table with hidden numbers.
  var notes: [String] {
    guard let bound else { return [] }
    return [
      "Numbers of fewer than \(bound.minimum) children are c, and so is what would give them away by sums and differences; a true 0 stays.",
      "Two tables that differ by a few days or children can be subtracted: publish one.",
    ]
  }
}

/// Verbs that print pupils take no `--suppress`: there is no hiding a child in a list of children.
struct NoSuppression: ParsableArguments {
  @Option(help: .hidden)
  var suppress: String?

  mutating func validate() throws {
    if suppress != nil {
      throw ValidationError(
        "This verb lists children one by one, so --suppress cannot make it fit for others to see. Use `belong rates --suppress`.")
    }
  }
}
