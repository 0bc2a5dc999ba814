// SPDX-License-Identifier: MIT

/// Why a question could not be answered; the command line turns each into its exit code.
public enum Failure: Error, Equatable, Sendable {
  /// The data are bad: every finding, and what became of the rows. Nothing was answered.
  case badData(findings: [Finding], tallies: [ReadTally])
  /// The input named is not there, or is not a file.
  case noInput(path: String, why: String)
  /// The question cannot be asked this way.
  case usage(String)
  /// A program that this needs is not there, or did not answer.
  case unavailable(String)

  /// Bad data with a single finding.
  public static func bad(_ finding: Finding) -> Failure { .badData(findings: [finding], tallies: []) }
}
