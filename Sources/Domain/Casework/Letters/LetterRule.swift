// SPDX-License-Identifier: MIT

/// One thing that is looked for in a letter. Each rule is one file.
protocol LetterRule: Sendable {
  /// Its name, and what is said of it by `--rules`.
  var card: LetterRuleCard { get }
  /// What it finds.
  func findings(in letter: Letter, stage: LetterStage) -> [LetterFinding]
}

/// What a rule says of itself.
public struct LetterRuleCard: Sendable {
  /// Its name.
  public let name: LetterRuleName
  /// How much its findings ask for, at most.
  public let severity: String
  /// What it looks for.
  public let looksFor: String
  /// Why.
  public let why: String
  /// When it asks, and when it is silent.
  public let asksWhen: String
}
