// SPDX-License-Identifier: MIT
public import Registers
public import Vocabulary

/// `belong trajectory`: one child's path.
public struct TrajectoryAnswer: Sendable {
  /// A row a day with a mark.
  public let rows: [TrajectoryDay]
  /// What is said beside it.
  public let context: RegisterContext

  /// Loads, counts, returns.
  /// - Throws: `Failure` where no file has the pupil.
  public static func make(
    _ question: RegisterQuestion, upn: String, data: DataPlace, progress: (String, Double) -> Void
  ) throws -> TrajectoryAnswer {
    let loading = try RegisterLoading(question, data: data, progress: progress)
    guard let rows = loading.register.trajectory(of: upn) ?? loading.register.trajectory(of: upn.uppercased()) else {
      throw Failure.badData(
        findings: [
          Finding(
            .unknownPupil, .must, value: upn, message: "no mark of the pupil \u{201C}\(upn)\u{201D} is in these files.",
            hint: "Check the number, the files and --on.")
        ], tallies: loading.context.tallies)
    }
    return TrajectoryAnswer(rows: rows, context: loading.context)
  }
}

extension FindingKind {
  /// A pupil asked for who is not in the files.
  public static let unknownPupil = FindingKind("unknown-pupil")
}
