// SPDX-License-Identifier: MIT
public import Insight
public import Vocabulary

/// The benchmark as a page.
public enum BenchmarkReport {
  /// The page.
  public static func html(_ answer: BenchmarkAnswer, asOf: CivilDay, command: String) throws -> String { answer.sentence?.text ?? "" }
}
