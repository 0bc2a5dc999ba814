// SPDX-License-Identifier: MIT
public import Registers

/// `belong spells`: runs of absence.
public struct SpellsAnswer: Sendable {
  /// A row a pupil.
  public let rows: [SpellRow]
  /// What is said beside it.
  public let context: RegisterContext

  /// Loads, counts, returns.
  public static func make(_ question: RegisterQuestion, data: DataPlace, progress: (String, Double) -> Void) throws -> SpellsAnswer {
    let loading = try RegisterLoading(question, data: data, progress: progress)
    return SpellsAnswer(rows: loading.register.spells(), context: loading.context)
  }
}
