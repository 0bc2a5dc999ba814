// SPDX-License-Identifier: MIT
public import Registers

/// `belong children`: who is in which segment now.
public struct ChildrenAnswer: Sendable {
  /// A row a child.
  public let rows: [ChildAbsence]
  /// What is said beside it.
  public let context: RegisterContext

  /// Loads, counts, returns.
  public static func make(
    _ question: RegisterQuestion, in segments: Set<Segment>, data: DataPlace, progress: (String, Double) -> Void
  ) throws -> ChildrenAnswer {
    let loading = try RegisterLoading(question, data: data, progress: progress)
    return ChildrenAnswer(rows: ChildrenByAbsence.rows(of: loading.register, in: segments), context: loading.context)
  }
}
