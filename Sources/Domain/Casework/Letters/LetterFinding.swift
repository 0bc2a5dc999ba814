// SPDX-License-Identifier: MIT
public import Vocabulary

/// Something in a letter that could be said more kindly: the passage, why it may hurt, and a line that could stand in its place.
public struct LetterFinding: Equatable, Sendable {
  /// The rule that noticed it.
  public let rule: LetterRuleName
  /// How much it asks for.
  public let severity: Severity
  /// The passage as it stands in the letter.
  public let excerpt: String
  /// What a reader at home may hear.
  public let message: String
  /// A kinder line.
  public let suggestion: String
  /// The line on which the words begin that raised it, from 1.
  public let line: Int
  /// The character of that line, from 1.
  public let column: Int

  /// The same with another line to stand in its place.
  func suggesting(_ suggestion: String) -> LetterFinding {
    LetterFinding(rule: rule, severity: severity, excerpt: excerpt, message: message, suggestion: suggestion, line: line, column: column)
  }
}

/// The names of the rules, as scripts read them.
public enum LetterRuleName: String, CaseIterable, Sendable {
  case blame, label
  case threatEarly = "threat-early"
  case percentage, jargon, cold
  case noOffer = "no-offer"
  case tooHard = "too-hard"
}
