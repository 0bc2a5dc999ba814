// SPDX-License-Identifier: MIT
public import Registers

/// `belong children`: who is in which segment now.
public struct ChildrenAnswer: Sendable {
  /// A row a child.
  public let rows: [ChildAbsence]
  /// Children in segments of more absence than any of those asked for, so that a list of one segment is not taken for all.
  public let moreAbsent: Int
  /// What is said beside it.
  public let context: RegisterContext

  /// Loads, counts, returns.
  public static func make(
    _ question: RegisterQuestion, in segments: Set<Segment>, data: DataPlace, progress: (String, Double) -> Void
  ) throws -> ChildrenAnswer {
    let loading = try RegisterLoading(question, data: data, progress: progress)
    let order = Segment.allCases
    let worst = order.firstIndex { segments.contains($0) } ?? order.count
    let above = loading.register.children(in: Set(order[..<worst]))
    return ChildrenAnswer(
      rows: loading.register.children(in: segments), moreAbsent: above.count, context: loading.context)
  }
}
