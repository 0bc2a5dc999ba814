// SPDX-License-Identifier: MIT
public import Vocabulary

/// A plan on one page, as its file says it: whose it is, what it aims for, what stands in the way, and who does what by when.
///
/// These are the words of the file. What may be said of them to whom is decided by ``AskablePlan`` and ``PrintablePlan``.
public struct Plan: Equatable, Sendable {
  /// Whose plan it is.
  public var child: Child
  /// Which plan this is, as the file says it: `2`, `second`.
  public var version: String?
  /// What it aims for.
  public var aim: Aim?
  /// What people said, in their own words.
  public var voices: [Voice] = []
  /// How things are now.
  public var now: Attendance?
  /// How the family wants to be reached.
  public var contact: Contact?
  /// The child's family, all parents and carers.
  public var family: [FamilyMember] = []
  /// What goes well.
  public var strengths: [String] = []
  /// What stands in the way.
  public var barriers: [Barrier] = []
  /// What holds the child up, beside what goes well: at home, in school, in the child.
  public var resilience: [Resilience] = []
  /// The actions.
  public var rows: [PlanRow] = []
  /// Who works on it together.
  public var team: [TeamMember] = []
  /// Hours, where they are fewer than other children's.
  public var timetable: Timetable?
  /// Reviews that were planned or held.
  public var reviews: [Review] = []
  /// When everybody looks at it again.
  public var nextReview: NextReview?
  /// The day it was written on.
  public var writtenOn: PlanDate?
  /// Who agrees, and in what words.
  public var agreed: [Agreement] = []

  /// A plan of which only the child is known so far.
  public init(child: Child) { self.child = child }

  /// Whose plan it is.
  public struct Child: Equatable, Sendable {
    /// What stands in a blank plan in place of a name.
    public static let notNamedYet = "FIRST NAME"

    /// The name the child is called by.
    public var firstName: String
    /// R, 1 to 13, or a word.
    public var yearGroup: String?
    /// The school, by name.
    public var school: String?

    /// Does the name of a blank plan still stand there?
    public var isNotNamedYet: Bool { firstName.uppercased() == Self.notNamedYet }

    /// A child by first name.
    public init(firstName: String, yearGroup: String? = nil, school: String? = nil) {
      self.firstName = firstName
      self.yearGroup = yearGroup
      self.school = school
    }
  }

  /// What a plan aims for.
  public struct Aim: Equatable, Sendable {
    /// In words.
    public var text: String
    /// The share of sessions aimed for, in percent, or so many of so many days.
    public var target: AttendanceShare?
    /// By when.
    public var by: PlanDate?

    /// An aim.
    public init(text: String, target: AttendanceShare? = nil, by: PlanDate? = nil) {
      self.text = text
      self.target = target
      self.by = by
    }
  }

  /// How the family wants to be reached.
  public struct Contact: Equatable, Sendable {
    /// What they prefer.
    public var prefer: String?
    /// What they do not want.
    public var not: String?

    /// Wishes of contact.
    public init(prefer: String? = nil, not: String? = nil) {
      self.prefer = prefer
      self.not = not
    }
  }

  /// Something that holds a child up.
  public struct Resilience: Equatable, Sendable {
    /// What it is.
    public var text: String
    /// Where it lies: home, school, child, community, or another word.
    public var place: String?

    /// Something that holds a child up.
    public init(text: String, place: String? = nil) {
      self.text = text
      self.place = place
    }
  }
}

/// A date as somebody wrote it: a day of the calendar, or words that are none.
public struct PlanDate: Equatable, Sendable {
  /// As written.
  public var text: String
  /// The day it names; nil where it names none.
  public var day: CivilDay?
  /// Whether something goes on until then, rather than being done by then.
  public var isUntil: Bool

  /// A date with the day already found.
  public init(text: String, day: CivilDay?, isUntil: Bool = false) {
    self.text = text
    self.day = day
    self.isUntil = isUntil
  }
}
