// SPDX-License-Identifier: MIT
import Vocabulary

/// Ways of saying one thing, what a reader at home may hear in it, and a line that could stand there instead.
///
/// In the line `{child}` stands for the child's name as the letter says it.
struct LetterPhrase: Sendable {
  let patterns: [WordPattern]
  let severity: Severity
  let message: String
  let kinder: String
  /// Words in the same sentence that make it another thing: `we would be sorry for` an excuse.
  let unless: [WordPattern]
  /// Whether "not" before it takes it back.
  let canBeDenied: Bool

  init(
    _ patterns: [String], _ severity: Severity, _ message: String, kinder: String, unless: [String] = [], canBeDenied: Bool = true
  ) {
    self.patterns = patterns.map(WordPattern.init)
    self.severity = severity
    self.message = message
    self.kinder = kinder
    self.unless = unless.map(WordPattern.init)
    self.canBeDenied = canBeDenied
  }
}
