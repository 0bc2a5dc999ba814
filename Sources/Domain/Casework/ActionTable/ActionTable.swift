// SPDX-License-Identifier: MIT

/// An action plan as it was pasted from a table: barriers and steps, with whatever else stood there.
public struct ActionTable: Equatable, Sendable {
  /// One record of a table.
  public struct Record: Equatable, Sendable {
    /// The line it starts on, from 1.
    public let line: Int
    /// Its cells.
    public let cells: [String]

    /// A record.
    public init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  /// A text that has no place in a plan, and the heading above it.
  public struct Beside: Equatable, Sendable {
    /// As it was written, or the column's number.
    public let heading: String
    /// The text.
    public let text: String
  }

  /// A step of the plan.
  public struct Step: Equatable, Sendable {
    /// Which of the barriers it answers; nil where none stood there.
    public let barrier: Int?
    /// What is done.
    public let action: String
    /// By when.
    public let by: PlanDate?
    /// Who does it.
    public let responsible: String
    /// What that person is, where it stood in brackets behind the name.
    public let role: String
    /// How we will know.
    public let howWeKnow: String
    /// What else stood in the row.
    public let beside: [Beside]
  }

  /// Something that could not be placed, without any of its words.
  public struct Remark: Equatable, Sendable {
    /// The line of the file, from 1.
    public let line: Int
    /// The column, from 1.
    public let column: Int
    /// What it is.
    public let message: String
  }

  /// The barriers, each once, in the order of the table.
  public internal(set) var barriers: [String] = []
  /// What stood beside a barrier that no step answers, by barrier.
  public internal(set) var besideBarriers: [Int: [Beside]] = [:]
  /// The steps, in the order of the table.
  public internal(set) var steps: [Step] = []
  /// What stood above the heading.
  public internal(set) var above: [String] = []
  /// What could not be placed.
  public internal(set) var remarks: [Remark] = []
}
