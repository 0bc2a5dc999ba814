// SPDX-License-Identifier: MIT

extension Plan {
  /// Somebody of the child's family.
  public struct FamilyMember: Equatable, Sendable {
    /// Why somebody is not asked, told or named.
    public enum NotAsked: String, CaseIterable, Sendable {
      /// It would not be safe.
      case safety
      /// A court's order.
      case order
      /// The child wishes so.
      case childWish = "child_wish"
      /// Their part is kept in another record.
      case keptElsewhere = "kept_elsewhere"
    }

    /// The name; may be empty where only the relation is known.
    public var name: String
    /// To the child: mum, dad, nan, foster carer.
    public var relation: String?
    /// Whether, or with whom, they live with the child, as written.
    public var livesWith: String?
    /// Whether they take part, as written: true, false, or in words.
    public var involved: String?
    /// Why this person is left out of everything.
    public var notAsked: NotAsked?

    /// Somebody of the child's family.
    public init(name: String, relation: String? = nil, livesWith: String? = nil, involved: String? = nil, notAsked: NotAsked? = nil) {
      self.name = name
      self.relation = relation
      self.livesWith = livesWith
      self.involved = involved
      self.notAsked = notAsked
    }
  }

  /// Somebody who works on the plan.
  public struct TeamMember: Equatable, Sendable {
    /// The name; may be empty where only the role is known.
    public var name: String
    /// What they are: form tutor, mum, school nurse.
    public var role: String?
    /// Where they come from: the school, a service, the family.
    public var agency: String?
    /// Whether they were in the room.
    public var attended: Bool?

    /// Somebody who works on the plan.
    public init(name: String, role: String? = nil, agency: String? = nil, attended: Bool? = nil) {
      self.name = name
      self.role = role
      self.agency = agency
      self.attended = attended
    }
  }

  /// Whose action it is.
  public enum Party: String, CaseIterable, Sendable {
    case child, parent, school, agency, community
  }

  /// The person who does what a row says.
  public struct Responsible: Equatable, Sendable {
    /// The name.
    public var name: String
    /// What they are.
    public var role: String?
    /// Which side they are on, as the file says.
    public var party: Party?

    /// The person who does what a row says.
    public init(name: String, role: String? = nil, party: Party? = nil) {
      self.name = name
      self.role = role
      self.party = party
    }
  }

  /// What somebody said, in their own words.
  public struct Voice: Equatable, Sendable {
    /// child, parent, carer, or another word.
    public var who: String
    /// The name, where it is said.
    public var name: String?
    /// The words; empty where they were not to be had.
    public var words: String
    /// How they were come by, or why there are none.
    public var how: String?
    /// The barrier they speak of.
    public var about: String?
    /// With whom they may be shared.
    public var share: Sharing

    /// What somebody said. Without a word on it, words are for the team.
    public init(who: String, name: String? = nil, words: String, how: String? = nil, about: String? = nil, share: Sharing = .team) {
      self.who = who
      self.name = name
      self.words = words
      self.how = how
      self.about = about
      self.share = share
    }
  }

  /// With whom words may be shared.
  public enum Sharing: String, CaseIterable, Sendable {
    /// With everybody who reads the plan.
    case all
    /// With those who work on it, not on paper.
    case team
    /// With nobody.
    case nobody
  }

  /// Whether somebody agrees with the plan.
  public struct Agreement: Equatable, Sendable {
    /// The three answers there are.
    public enum Status: String, CaseIterable, Sendable {
      case agrees
      case doesNotAgree = "does_not_agree"
      case couldNotAnswer = "could_not_answer"
    }

    /// What follows from a disagreement, and who sees to it.
    public struct FollowUp: Equatable, Sendable {
      /// Who.
      public var who: String
      /// By when, as written.
      public var by: PlanDate?

      /// What follows.
      public init(who: String, by: PlanDate? = nil) {
        self.who = who
        self.by = by
      }
    }

    /// Who answers.
    public var who: String
    /// The answer; nil where the file gives none that is known.
    public var status: Status?
    /// In their own words.
    public var words: String?
    /// What follows from it.
    public var followUp: FollowUp?
    /// With whom the words may be shared.
    public var share: Sharing

    /// Whether somebody agrees.
    public init(who: String, status: Status?, words: String? = nil, followUp: FollowUp? = nil, share: Sharing = .all) {
      self.who = who
      self.status = status
      self.words = words
      self.followUp = followUp
      self.share = share
    }
  }
}
