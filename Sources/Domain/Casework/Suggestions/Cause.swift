// SPDX-License-Identifier: MIT

/// Something that others have found to stand between a child and school: a word to begin a talk with, never a list to choose from.
public struct Cause: Equatable, Sendable {
  /// Causes that are spoken of together.
  public enum Group: String, CaseIterable, Sendable {
    case access, trust, poverty, needs, family, safety, health, world

    /// What stands above them.
    public var words: String {
      switch self {
      case .access: "Getting there, and having what is needed"
      case .trust: "Trust between home and school"
      case .poverty: "Money and room"
      case .needs: "What a child needs to learn and to like it"
      case .family: "What a family can carry"
      case .safety: "Being safe and cared for"
      case .health: "Health"
      case .world: "What lies beyond any one school or service"
      }
    }
  }

  /// Motivation is three things: a sense of purpose, the confidence to act, and circumstances that help more than they hinder.
  public enum Motivation: String, CaseIterable, Sendable {
    case purpose, confidence, circumstances
  }

  /// A word or a few: `buses`.
  public let name: String
  /// Where it belongs.
  public let group: Group
  /// As a child or a parent might say it.
  public let words: String
  /// Where it lies.
  public let place: Plan.Barrier.Place
  /// What it is made of.
  public let lens: Plan.Barrier.Lens
  /// Whether it mostly pushes away from school or pulls elsewhere.
  public let force: Plan.Barrier.Force
  /// Which part of motivation it takes away.
  public let motivation: Motivation
  /// Who named it.
  public let source: String

  /// A cause.
  public init(
    name: String, group: Group, words: String, place: Plan.Barrier.Place, lens: Plan.Barrier.Lens, force: Plan.Barrier.Force,
    motivation: Motivation, source: String
  ) {
    self.name = name
    self.group = group
    self.words = words
    self.place = place
    self.lens = lens
    self.force = force
    self.motivation = motivation
    self.source = source
  }

  /// What is said wherever causes are listed.
  public static let notes = [
    "Words to begin a talk with. The child\u{2019}s and the family\u{2019}s own are better; a plan takes any words.",
    "Most children have several, and each child\u{2019}s are their own. push, pull and lens are where a cause mostly lies: ask, it may differ.",
    "A worry that somebody is not safe does not wait for a plan: speak to whoever leads on safeguarding first.",
  ]
}
