// SPDX-License-Identifier: MIT

/// Something that others have tried with one child: what it is for, what is known of it, and where it ends.
public struct Approach: Equatable, Sendable {
  /// How much is known of its effect on attendance.
  public enum Strength: String, CaseIterable, Sendable {
    case noneKnown = "none_known"
    case weak
    case small
    case unconfirmed

    /// In words.
    public var words: String {
      switch self {
      case .noneKnown: "nothing known"
      case .weak: "weak evidence"
      case .small: "a small effect"
      case .unconfirmed: "unconfirmed"
      }
    }
  }

  /// A few words: `wake-up call`.
  public let name: String
  /// What is done.
  public let what: String
  /// What it is for.
  public let purpose: String
  /// Names of the causes it may answer.
  public let causes: [String]
  /// The part of a barrier it works on.
  public let lens: Plan.Barrier.Lens
  /// What the evidence says, in a sentence.
  public let evidence: String
  /// How much that is.
  public let strength: Strength
  /// Where it ends, and what to mind.
  public let limits: String
  /// Who named it.
  public let source: String

  /// An approach.
  public init(
    name: String, what: String, purpose: String, causes: [String], lens: Plan.Barrier.Lens, evidence: String, strength: Strength,
    limits: String, source: String
  ) {
    self.name = name
    self.what = what
    self.purpose = purpose
    self.causes = causes
    self.lens = lens
    self.evidence = evidence
    self.strength = strength
    self.limits = limits
    self.source = source
  }

  /// What is said wherever approaches are listed.
  public static let notes = [
    "Ideas that answer a cause, never a plan: choose with the child and the family, by consent, and say what you will look at and when.",
    "That nothing is known of an effect does not mean that there is none: look in a few weeks, and stop what does not help.",
  ]
}
