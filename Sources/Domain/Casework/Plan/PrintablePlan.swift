// SPDX-License-Identifier: MIT
public import Vocabulary

/// What a print of a plan may show, and nothing else: made from an ``AskablePlan`` by one function, so that no page can show more.
///
/// It holds only words that were shared with all, only people who may be asked, and no percentage but the aim's.
public struct PrintablePlan: Equatable, Sendable {
  /// The child's first name.
  public var child: String
  /// `Year 8`; nil where not said.
  public var year: String?
  /// The school's name.
  public var school: String?
  /// `second plan`; nil where not said.
  public var version: String?
  /// The day it was written on, in words with the weekday.
  public var writtenOn: String?
  /// Who was in the room, each as it should be read: `Mum`, `Sam Birch (lead practitioner)`.
  public var writtenWith: [String] = []
  /// Who is on the team and was not in the room.
  public var notInTheRoom: [String] = []
  /// The aim in full, with target and date: `in school for 24 of the 30 days up to Friday 23 October 2026`.
  public var aim: String
  /// How things are now, in days: `Ellie was in school for 11 of 22 days from 22 June to 21 July 2026.`
  public var now: String?
  /// The strip, earliest first; empty where none is drawn.
  public var strip: [StripDay] = []
  /// The child's own words.
  public var childWords: [String] = []
  /// What others said.
  public var otherWords: [Quote] = []
  /// What goes well.
  public var strengths: [String] = []
  /// The rows, in the order of the file.
  public var rows: [Row] = []
  /// Reduced hours and the way back to full ones, a sentence each; empty where hours are full.
  public var hours: [String] = []
  /// Who agrees.
  public var agreed: [Answer] = []
  /// Barriers that no row answers and of which the child speaks here, a sentence each: left out first where a side is too full.
  public var unanswered: [String] = []
  /// When everybody looks again.
  public var nextReview: Look?
  /// How the family wants to be reached, in sentences.
  public var contact: [String] = []

  /// A print of which only whose it is and the aim are known so far.
  public init(child: String, aim: String) {
    self.child = child
    self.aim = aim
  }

  /// One day of the strip.
  public struct StripDay: Equatable, Sendable {
    /// The day.
    public var day: CivilDay
    /// Before midday.
    public var morning: Plan.SessionMark
    /// After midday.
    public var afternoon: Plan.SessionMark

    /// One day of the strip.
    public init(day: CivilDay, morning: Plan.SessionMark, afternoon: Plan.SessionMark) {
      self.day = day
      self.morning = morning
      self.afternoon = afternoon
    }
  }

  /// What somebody said.
  public struct Quote: Equatable, Sendable {
    /// Who said it: `Mum`.
    public var who: String
    /// In their own words.
    public var words: String

    /// What somebody said.
    public init(who: String, words: String) {
      self.who = who
      self.words = words
    }
  }

  /// One row.
  public struct Row: Equatable, Sendable {
    /// What the row is called: its number on the page.
    public var name: String
    /// What stands in the way, in words.
    public var barrier: String
    /// What is done.
    public var action: String
    /// By when, in words: `Tuesday 15 September`, `until Friday 9 October`, or as written; empty where nothing is written.
    public var when: String
    /// Who does it.
    public var who: String
    /// On which side they are, in words: `school, trusted adult`, `her own step`.
    public var party: String?
    /// How we will know.
    public var know: String
    /// How far it is, in words; nil where the plan is new.
    public var status: String?

    /// One row.
    public init(
      name: String, barrier: String, action: String, when: String, who: String, party: String? = nil, know: String, status: String? = nil
    ) {
      self.name = name
      self.barrier = barrier
      self.action = action
      self.when = when
      self.who = who
      self.party = party
      self.know = know
      self.status = status
    }
  }

  /// Somebody's answer to the question whether they agree.
  public struct Answer: Equatable, Sendable {
    /// Who.
    public var who: String
    /// The answer.
    public var status: Plan.Agreement.Status?
    /// In their own words, where shared.
    public var words: String?
    /// What follows: `Mrs Dobson sees to it by Thursday 17 September.`
    public var followUp: String?
    /// Whether they were asked; who has a step and was not stands there all the same.
    public var isAsked = true

    /// Somebody's answer.
    public init(who: String, status: Plan.Agreement.Status?, words: String? = nil, followUp: String? = nil) {
      self.who = who
      self.status = status
      self.words = words
      self.followUp = followUp
    }
  }

  /// When everybody looks again.
  public struct Look: Equatable, Sendable {
    /// The day in words, or as written.
    public var day: String
    /// The time.
    public var time: String?
    /// Where.
    public var place: String?
    /// Whom to tell if it is not working before then.
    public var tell: String?

    /// When everybody looks again.
    public init(day: String, time: String? = nil, place: String? = nil, tell: String? = nil) {
      self.day = day
      self.time = time
      self.place = place
      self.tell = tell
    }
  }
}
