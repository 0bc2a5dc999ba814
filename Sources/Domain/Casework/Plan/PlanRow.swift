// SPDX-License-Identifier: MIT

extension Plan {
  /// What stands between a child and school.
  public struct Barrier: Equatable, Sendable {
    /// Whether it pushes the child away from school or pulls them elsewhere.
    public enum Force: String, CaseIterable, Sendable {
      case push, pull
    }

    /// Where it lies.
    public enum Place: String, CaseIterable, Sendable {
      case child, home, school, community, health
    }

    /// What it is made of: the three parts of COM-B (Michie, van Stralen and West 2011, doi 10.1186/1748-5908-6-42).
    public enum Lens: String, CaseIterable, Sendable {
      case capability, opportunity, motivation
    }

    /// The word rows and voices name it by.
    public var id: String?
    /// In the child's or the family's words where they gave them.
    public var text: String
    /// Push or pull.
    public var force: Force?
    /// Where it lies.
    public var place: Place?
    /// What it is made of.
    public var lens: Lens?
    /// Who spoke of it first.
    public var raisedBy: String?
    /// How large it is to the child, 1 to 5.
    public var size: Int?

    /// A barrier.
    public init(
      id: String? = nil, text: String, force: Force? = nil, place: Place? = nil, lens: Lens? = nil, raisedBy: String? = nil,
      size: Int? = nil
    ) {
      self.id = id
      self.text = text
      self.force = force
      self.place = place
      self.lens = lens
      self.raisedBy = raisedBy
      self.size = size
    }
  }

  /// One row of the plan: barrier, action, by when, who, and how we will know.
  public struct Row: Equatable, Sendable {
    /// How far it is.
    public enum Status: String, CaseIterable, Sendable {
      case notStarted = "not_started"
      case inProgress = "in_progress"
      case done
      case cannotBeDoneYet = "cannot_be_done_yet"
      case noLongerNeeded = "no_longer_needed"

      /// In words.
      public var words: String { rawValue.split(separator: "_").joined(separator: " ") }
    }

    /// What is counted to see whether it works.
    public struct Measure: Equatable, Sendable {
      /// What is counted.
      public var kind: String?
      /// How much is hoped for.
      public var target: String?
      /// By when.
      public var by: PlanDate?

      /// A measure.
      public init(kind: String? = nil, target: String? = nil, by: PlanDate? = nil) {
        self.kind = kind
        self.target = target
        self.by = by
      }
    }

    /// The word others name it by.
    public var id: String?
    /// How far it is.
    public var status: Status?
    /// The barrier it answers: an id of ``Plan/barriers``, or words.
    public var barrier: String
    /// What is done.
    public var action: String
    /// By when, or until when.
    public var by: PlanDate?
    /// Who does it.
    public var responsible: Responsible?
    /// How we will know that it is working for the child.
    public var howWeKnow: String
    /// What is counted.
    public var measure: Measure?

    /// One row of the plan.
    public init(
      id: String? = nil, status: Status? = nil, barrier: String = "", action: String, by: PlanDate? = nil, responsible: Responsible? = nil,
      howWeKnow: String = "", measure: Measure? = nil
    ) {
      self.id = id
      self.status = status
      self.barrier = barrier
      self.action = action
      self.by = by
      self.responsible = responsible
      self.howWeKnow = howWeKnow
      self.measure = measure
    }
  }
}

/// One row of a plan.
public typealias PlanRow = Plan.Row
