// SPDX-License-Identifier: MIT
import ArgumentParser

/// `--suppress N`.
struct SuppressionOption: ParsableArguments {
  @Option(help: ArgumentHelp("Hide numbers of fewer than N children (3, 5 or 10), and what would give them away.", valueName: "N"))
  var suppress: Int?

  mutating func validate() throws {
    if let suppress, suppress < 1 { throw ValidationError("--suppress takes a whole number from 1, such as 5.") }
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
